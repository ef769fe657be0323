// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import { GreenRoom, type MediaChoice } from "./GreenRoom"

vi.mock("./connectionCheck", () => ({ checkConnection: async () => ({ kind: "good", milliseconds: 40 }) }))

const entered = vi.fn<(media: MediaChoice, camera: Promise<MediaStreamTrack | null>) => void>()

/** A browser whose devices fail in the given way, and that has not been allowed anything yet. */
function failing(name: string, message = "") {
  const failure = Object.assign(new Error(message), { name })
  const mediaDevices = Object.assign(new EventTarget(), {
    getUserMedia: () => Promise.reject(failure),
    enumerateDevices: async () => [],
  })
  Object.defineProperty(navigator, "mediaDevices", { value: mediaDevices, configurable: true })
  vi.stubGlobal("isSecureContext", true)
}

async function openGreenRoom() {
  serve({ "/as/zanele/api/me": zanele })
  show(
    <SignedIn person="zanele">
      <GreenRoom heading={<h1>Class</h1>} onEnter={entered} />
    </SignedIn>,
  )
  fireEvent.click(await screen.findByRole("button", { name: "Turn on camera and microphone" }))
}

beforeEach(() => {
  entered.mockClear()
  localStorage.clear()
})

test.each([
  ["NotAllowedError", "", "Your browser blocks camera and microphone for this site", "choose Allow"],
  ["NotAllowedError", "Permission denied by system", "This computer does not let the browser", "privacy settings"],
  ["NotFoundError", "", "No camera and no microphone found", "Plug one in"],
  ["NotReadableError", "", "Another program is using camera and microphone", "Close other calls"],
  ["TypeError", "", "Camera and microphone did not start", "restart the browser"],
])("%s (%s) is said once, with a next step", async (name, message, words, next) => {
  failing(name, message)
  await openGreenRoom()
  const alert = await screen.findByRole("alert")
  expect(alert.textContent).toContain(words)
  expect(alert.textContent).toContain(next)
  expect(screen.getAllByRole("alert")).toHaveLength(1)
})

test("nobody is kept out by a broken camera", async () => {
  failing("NotReadableError")
  await openGreenRoom()
  await screen.findByRole("alert")
  fireEvent.click(screen.getByRole("button", { name: "Enter without camera" }))
  expect(entered).toHaveBeenCalledWith({ devices: {}, camera: false }, expect.anything())
})

test("nothing is opened before it is asked for", async () => {
  failing("NotAllowedError")
  const open = vi.spyOn(navigator.mediaDevices, "getUserMedia")
  serve({ "/as/zanele/api/me": zanele })
  show(
    <SignedIn person="zanele">
      <GreenRoom heading={<h1>Class</h1>} />
    </SignedIn>,
  )
  await screen.findByRole("button", { name: "Turn on camera and microphone" })
  expect(open).not.toHaveBeenCalled()
})

test("before a class its staff hear how the devices do; a mere check tells nobody", async () => {
  failing("NotReadableError")
  const asked = serve({ "/as/zanele/api/me": zanele, "/as/zanele/api/sessions/class-4/door": "no content" })
  show(
    <SignedIn person="zanele">
      <GreenRoom heading={<h1>Class</h1>} session="class-4" onEnter={entered} />
    </SignedIn>,
  )
  fireEvent.click(await screen.findByRole("button", { name: "Turn on camera and microphone" }))
  await screen.findByRole("alert")
  expect(asked.filter(({ method }) => method === "POST")).toEqual([
    expect.objectContaining({
      path: "/as/zanele/api/sessions/class-4/door",
      body: { camera: "busy", microphone: "busy" },
    }),
  ])
})

test("asks before anything else whether one wants to be recorded, and takes the answer along", async () => {
  failing("NotReadableError")
  serve({ "/as/zanele/api/me": zanele })
  show(
    <SignedIn person="zanele">
      <GreenRoom heading={<h1>Class</h1>} recorded onEnter={entered} />
    </SignedIn>,
  )
  fireEvent.click(await screen.findByRole("button", { name: "Turn on camera and microphone" }))
  await screen.findByRole("alert")
  expect(screen.getByText("This class is being recorded.")).toBeTruthy()
  fireEvent.click(screen.getByRole("checkbox", { name: /^Do not record me/ }))
  fireEvent.click(screen.getByRole("button", { name: "Enter without camera" }))
  expect(entered).toHaveBeenCalledWith({ devices: {}, camera: false, declinesRecording: true }, expect.anything())
})
