/** A short, friendly rise of three notes: hertz, and when each begins in seconds. */
const notes: [number, number][] = [
  [392, 0],
  [523.25, 0.22],
  [659.25, 0.44],
]
const ring = 0.9

/** Plays a sound on the chosen speaker; resolves when it has rung out. Rejects when it cannot be played. */
export async function playChime(speaker: string | undefined): Promise<void> {
  const context = new AudioContext()
  try {
    if (speaker && "setSinkId" in context) await (context as SinkContext).setSinkId(speaker)
    await context.resume()
    for (const [pitch, start] of notes) play(context, pitch, context.currentTime + start)
    await new Promise((resolve) => setTimeout(resolve, (ring + 0.5) * 1000))
  } finally {
    void context.close()
  }
}

function play(context: AudioContext, pitch: number, start: number): void {
  const tone = context.createOscillator()
  const volume = context.createGain()
  tone.type = "sine"
  tone.frequency.value = pitch
  volume.gain.setValueAtTime(0, start)
  volume.gain.linearRampToValueAtTime(0.22, start + 0.03)
  volume.gain.exponentialRampToValueAtTime(0.0001, start + ring)
  tone.connect(volume).connect(context.destination)
  tone.start(start)
  tone.stop(start + ring)
}

/** Choosing the speaker of a sound graph: in Chromium, not in every browser. */
interface SinkContext extends AudioContext {
  setSinkId(id: string): Promise<void>
}
