import "@fontsource-variable/inter/index.css"
import "@fontsource-variable/source-serif-4/index.css"
import "../src/design/tokens.css"
import "../src/design/base.css"
import "../src/strings"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import harbourCase from "../../Programmes/Demo/Exhibits/harbour-case.pdf?url"
import type { Calling, LocalMedia } from "../src/calling"
import type { RoomLink } from "../src/room/link"
import { Room } from "../src/room/Room"
import type { LiveState } from "../src/session"
import { Store } from "../src/session/store"
import { portrait } from "./portrait"
import { scenes } from "./scenes"
import { NOW } from "./setting"

/**
 * The live room in every state, without a server: `npm run dev`, then /gallery/?scene=vote. For looking at, and for
 * taking pictures; it is not part of the product's bundle.
 */
const query = new URLSearchParams(location.search)
const name = query.get("scene") ?? "vote"
const scene = (scenes[name] ?? Object.values(scenes)[0])?.() ?? { live: null, person: "" }
const { live, person } = scene
const store = new Store(live as LiveState)
const missing = new Set(["mayor-22", "mayor-30", "mayor-36", "senior-5-0"])

// There is no server: whatever list the page asks for is empty.
const ask = globalThis.fetch
globalThis.fetch = async (path, request) => (String(path).startsWith("/as/") ? Response.json([]) : ask(path, request))

const media = new Store<LocalMedia>({
  picture: null,
  microphone: name === "argument",
  camera: true,
  microphoneProblem: null,
  cameraProblem: null,
})
const calling: Calling = {
  state: "up",
  message: null,
  sound: "on",
  get local() {
    return media.getSnapshot()
  },
  start: () => {},
  stop: () => {},
  pictureOf: () => null,
  screen: () => null,
  ownScreen: null,
  shareScreen: async () => null,
  stopSharing: () => {},
  voices: () => [],
  look: () => {},
  setMicrophone: async (on) => {
    media.replace({ ...media.getSnapshot(), microphone: on })
    return on
  },
  setCamera: async (on) => {
    media.replace({ ...media.getSnapshot(), camera: on })
    return on
  },
  setDevices: async () => {},
  turnOnSound: async () => {},
  subscribe: media.subscribe,
}
const link: RoomLink = {
  person,
  live: {
    getSnapshot: store.getSnapshot,
    subscribe: store.subscribe,
    now: () => NOW,
    do: async ({ kind }) =>
      kind === "setMedia"
        ? { ok: true, number: 1 }
        : { ok: false, code: "gallery", message: "This page only shows the room; nothing is sent." },
  },
  calling,
  place: "Boston",
  exhibits: {
    file: () => harbourCase,
    upload: async () => {},
    rename: async () => {},
    remove: async () => {},
    restore: async () => {},
  },
  portrait: (id) => (missing.has(id) ? "none.png" : portrait(id)),
  leave: () => {},
}

const root = document.getElementById("root")
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Room link={link} />
    </StrictMode>,
  )
}

if ("press" in scene) {
  const pressing = new MutationObserver(() => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === scene.press)
    if (!button) return
    pressing.disconnect()
    button.click()
  })
  pressing.observe(document.body, { childList: true, subtree: true })
}
