// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { expect, test } from "vitest"
import type { Device } from "../../app/devices"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import DevicesPage from "./DevicesPage"

const here: Device = {
  id: "d1",
  name: "Firefox on Windows",
  way: "link",
  signedInAt: "2026-11-01T09:00:00Z",
  lastSeenAt: "2026-11-22T09:00:00Z",
  isThis: true,
}
const phone: Device = { ...here, id: "d2", name: "Safari on iPhone", way: "code", isThis: false }

function showDevices(devices: Device[], more: Record<string, unknown> = {}) {
  const asked = serve({ "/as/zanele/api/me": zanele, "/as/zanele/api/devices": devices, ...more })
  show(
    <SignedIn person="zanele">
      <DevicesPage />
    </SignedIn>,
    "/as/zanele/devices",
  )
  return asked
}

test("each device has its name, how and since when, and this one is told apart", async () => {
  showDevices([here, phone, { ...phone, id: "d3", name: null, way: "institution" }])
  expect((await screen.findByText("Firefox on Windows")).closest("li")?.textContent).toContain("This device")
  expect(screen.getByText("Safari on iPhone").closest("li")?.textContent).toContain("Signed in with a code by e-mail")
  expect(screen.getByText("A browser").closest("li")?.textContent).toContain("your institution’s account")
  expect(screen.getAllByRole("button", { name: /^Sign out: / })).toHaveLength(2)
})

test("another one is signed out with one press, and that is said", async () => {
  const asked = showDevices([here, phone], { "/as/zanele/api/devices/d2": "no content" })
  fireEvent.click(await screen.findByRole("button", { name: /^Sign out: Safari on iPhone/ }))
  expect(await screen.findByText("Safari on iPhone is signed out.")).toBeTruthy()
  expect(asked).toContainEqual({ path: "/as/zanele/api/devices/d2", method: "DELETE", body: {}, header: "1" })
})

test("one that has ended already is said to be gone", async () => {
  showDevices([here, phone], {
    "/as/zanele/api/devices/d2": { status: 404, code: "noSuchDevice", detail: "Not any more.", next: "Reload." },
  })
  fireEvent.click(await screen.findByRole("button", { name: /^Sign out: Safari on iPhone/ }))
  expect((await screen.findByRole("alert")).textContent).toContain("Not any more.")
})

test("signing out everywhere is asked for twice and leads to the page that says so", async () => {
  const asked = showDevices([here])
  expect(await screen.findByText("You are signed in on this device only.")).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "Sign out everywhere" }))
  expect(asked.filter(({ method }) => method !== "GET")).toEqual([])
  fireEvent.click(screen.getByRole("button", { name: "Stay signed in" }))
  serve({ "/as/zanele/api/devices": "no content" })
  fireEvent.click(screen.getByRole("button", { name: "Sign out everywhere" }))
  fireEvent.click(screen.getByRole("button", { name: "Yes, sign me out everywhere" }))
  await waitFor(() => expect(location.pathname).toBe("/signed-out"))
})
