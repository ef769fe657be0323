import { CandidateHold } from "./candidates"
import type { Kind } from "./devices"
import type { Attempt, CallingWire } from "./messages"

/**
 * Three sizes of the same picture, so that each viewer is sent no more than they show. Bits a second; the names are the
 * ones the media engine sorts by.
 */
const sizes: RTCRtpEncodingParameters[] = [
  { rid: "h", maxBitrate: 1_200_000 },
  { rid: "m", scaleResolutionDownBy: 2, maxBitrate: 400_000 },
  { rid: "l", scaleResolutionDownBy: 4, maxBitrate: 130_000 },
]

/** A shared screen is sent in one size: small print is no use smaller. Bits a second. */
const screenSize: RTCRtpEncodingParameters[] = [{ maxBitrate: 2_500_000 }]

/** What a tab can send. */
export type Sent = Kind | "screen"

/** My camera, microphone and screen on their way to the server. Silent and dark until given a track; never negotiated twice. */
export class Sending {
  readonly pc: RTCPeerConnection
  readonly #senders: Record<Sent, RTCRtpSender>
  readonly #hold: CandidateHold

  constructor(
    private readonly wire: CallingWire,
    readonly attempt: Attempt,
    configuration: RTCConfiguration,
    tracks: (kind: Sent) => MediaStreamTrack | null,
  ) {
    this.pc = new RTCPeerConnection(configuration)
    this.#hold = new CandidateHold((candidate) => void this.pc.addIceCandidate(candidate ?? undefined).catch(() => {}))
    this.#senders = {
      microphone: this.pc.addTransceiver(tracks("microphone") ?? "audio", { direction: "sendonly" }).sender,
      camera: this.pc.addTransceiver(tracks("camera") ?? "video", { direction: "sendonly", sendEncodings: sizes })
        .sender,
      screen: this.pc.addTransceiver(tracks("screen") ?? "video", { direction: "sendonly", sendEncodings: screenSize })
        .sender,
    }
    this.pc.onicecandidate = ({ candidate }) =>
      wire.send({ kind: "candidate", pc: "send", candidate: candidate?.toJSON() ?? null })
  }

  async offer(): Promise<void> {
    await this.pc.setLocalDescription()
    this.wire.send({ kind: "publish", sdp: this.pc.localDescription?.sdp ?? "", attempt: this.attempt })
  }

  async answered(sdp: string): Promise<void> {
    await this.pc.setRemoteDescription({ type: "answer", sdp })
    this.#hold.open()
  }

  candidate(candidate: RTCIceCandidateInit | null): void {
    this.#hold.take(candidate)
  }

  use(kind: Sent, track: MediaStreamTrack | null): void {
    void this.#senders[kind].replaceTrack(track).catch(() => {})
  }

  close(): void {
    this.pc.onicecandidate = null
    this.pc.onconnectionstatechange = null
    this.pc.close()
  }
}
