import { HttpTransportType, type HubConnection, HubConnectionBuilder, LogLevel } from "@microsoft/signalr"
import type { Dial, Transport, TransportListener } from "./transport"

/** What docs/protocol.md asks for, in milliseconds. */
const keepAlive = 2000
const silenceLimit = 5000

/** Dials the hub over one WebSocket, without negotiation; `url` is `/as/<person>/hub`. */
export function signalr(url: string): Dial {
  return (listener) => {
    const hub = new HubConnectionBuilder()
      .withUrl(url, { transport: HttpTransportType.WebSockets, skipNegotiation: true })
      .configureLogging(LogLevel.None)
      .withKeepAliveInterval(keepAlive)
      .withServerTimeout(silenceLimit)
      .build()
    listen(hub, listener)
    return over(hub)
  }
}

function listen(hub: HubConnection, listener: TransportListener): void {
  hub.on("snapshot", (snapshot) => listener.snapshot(snapshot))
  hub.on("update", (update) => listener.update(update))
  hub.on("live", (live) => listener.live(live))
  hub.on("calling", (reply) => listener.calling(reply))
  hub.on("beat", (beat: { at: string }) => listener.beat(beat.at))
  hub.on("bye", (bye) => listener.bye(bye))
  hub.onclose(() => listener.closed())
}

function over(hub: HubConnection): Transport {
  return {
    start: () => hub.start(),
    enter: (request) => hub.invoke("Enter", request),
    do: (command) => hub.invoke("Do", command),
    call: (message) => hub.invoke("Call", message),
    catchUp: (heads) => hub.invoke("CatchUp", heads),
    // A beat that cannot be answered is a connection about to be noticed as closed.
    alive: () => void hub.send("Alive").catch(() => {}),
    stop: () => void hub.stop().catch(() => {}),
  }
}
