// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { expect, test } from "vitest"
import { nextClass, programme, serve, show, zanele } from "../page.testing"
import { JoinPage } from "./JoinPage"

const owner = { ...zanele, programme, expiresAt: "2027-07-01T00:00:00Z" }

test("a link greets its owner and uses nothing up", async () => {
  const asked = serve({ "/api/links/look": owner })
  show(<JoinPage />, "/join#key-1")
  expect(await screen.findByRole("heading", { name: "Welcome, Zanele Dube" })).toBeTruthy()
  expect(screen.getByText("Mayor, Durban")).toBeTruthy()
  const changes = asked.filter(({ method }) => method === "POST")
  expect(changes).toEqual([{ path: "/api/links/look", method: "POST", body: { key: "key-1" }, header: "1" }])
})

test("its one button signs in, goes home and takes the key out of the address", async () => {
  const asked = serve({ "/api/links/look": owner, "/as/zanele/api/sign-in": "no content" })
  show(<JoinPage />, "/join#key-1")
  fireEvent.click(await screen.findByRole("button", { name: "Enter as Zanele Dube" }))
  await waitFor(() => expect(location.pathname).toBe("/as/zanele/"))
  expect(asked).toContainEqual({ path: "/as/zanele/api/sign-in", method: "POST", body: { key: "key-1" }, header: "1" })
  expect(location.href).not.toContain("key-1")
})

test("while one's class is open its button leads to the class, and a host's leads home all the same", async () => {
  const home = { now: nextClass.startsAt, next: { ...nextClass, phase: "open" }, year: [] }
  serve({ "/api/links/look": owner, "/as/zanele/api/sign-in": "no content", "/as/zanele/api/home": home })
  show(<JoinPage />, "/join#key-1")
  fireEvent.click(await screen.findByRole("button", { name: "Enter as Zanele Dube" }))
  await waitFor(() => expect(location.pathname).toBe("/as/zanele/class/class-4"))

  cleanup()
  serve({
    "/api/links/look": { ...owner, role: "faculty" },
    "/as/zanele/api/sign-in": "no content",
    "/as/zanele/api/home": home,
  })
  show(<JoinPage />, "/join#key-2")
  fireEvent.click(await screen.findByRole("button", { name: "Enter as Zanele Dube" }))
  await waitFor(() => expect(location.pathname).toBe("/as/zanele/"))
})

test("an expired link says so, what to do, and whom to call", async () => {
  serve({
    "/api/links/look": {
      status: 410,
      code: "linkExpired",
      detail: "This link has expired.",
      next: "Ask for a new one.",
    },
    "/api/help": { phone: programme.phone, message: programme.message },
  })
  show(<JoinPage />, "/join#old")
  const alert = await screen.findByRole("alert")
  expect(alert.textContent).toContain("This link has expired.")
  expect(alert.textContent).toContain("Ask for a new one.")
  const phone = await screen.findByRole("link", { name: "+1 617 555 0100" })
  expect(phone.getAttribute("href")).toBe("tel:+16175550100")
  expect(screen.queryByRole("button", { name: /Enter as/ })).toBeNull()
})

test("a link whose key was cut off asks nobody", async () => {
  const asked = serve({})
  show(<JoinPage />, "/join")
  expect((await screen.findByRole("note")).textContent).toContain("its last part was cut off")
  expect(asked.filter(({ method }) => method === "POST")).toEqual([])
})

test("a failed sign-in keeps the greeting and can be tried again", async () => {
  serve({
    "/api/links/look": owner,
    "/as/zanele/api/sign-in": { status: 503, code: "busy", detail: "Too busy.", next: "Try again in a moment." },
  })
  show(<JoinPage />, "/join#key-1")
  fireEvent.click(await screen.findByRole("button", { name: "Enter as Zanele Dube" }))
  expect((await screen.findByRole("alert")).textContent).toContain("Try again in a moment.")
  expect(screen.getByRole("button", { name: "Enter as Zanele Dube" })).toBeTruthy()
})

test("where a link does not work, a new one can be asked for, and the answer tells nobody who is in the programme", async () => {
  const asked = serve({ "/api/links/new": "no content" })
  show(<JoinPage />, "/join")
  fireEvent.change(await screen.findByLabelText("Your e-mail address"), { target: { value: "mayor@durban.example" } })
  fireEvent.click(screen.getByRole("button", { name: "Send me a new link" }))
  expect(await screen.findByText(/If that address is in the programme, a new link is on its way/)).toBeTruthy()
  expect(asked).toContainEqual({
    path: "/api/links/new",
    method: "POST",
    body: { email: "mayor@durban.example" },
    header: "1",
  })
})

test("an answer that a link cannot mend offers none, and a refused address says why", async () => {
  serve({ "/api/links/look": { status: 503, code: "busy", detail: "Too busy.", next: "Try again in a moment." } })
  show(<JoinPage />, "/join#key-1")
  await screen.findByRole("alert")
  expect(screen.queryByRole("button", { name: "Send me a new link" })).toBeNull()

  cleanup()
  serve({
    "/api/links/new": { status: 429, code: "tooManyAttempts", detail: "Too many requests.", next: "Wait a minute." },
  })
  show(<JoinPage />, "/join")
  fireEvent.change(await screen.findByLabelText("Your e-mail address"), { target: { value: "a@b.example" } })
  fireEvent.click(screen.getByRole("button", { name: "Send me a new link" }))
  expect(await screen.findByText("Wait a minute.")).toBeTruthy()
})
