// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, test } from "vitest"
import type { KeyLine } from "../../app/keys"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import KeysPage from "./KeysPage"

const marisol = { ...zanele, person: "marisol", role: "staff" as const }

const dashboard: KeyLine = {
  id: "k1",
  name: "The dashboard",
  scopes: ["attendance:read", "roster:read"],
  madeBy: "Marisol Vega",
  createdAt: "2026-11-01T09:00:00Z",
  expiresAt: "2027-05-01T09:00:00Z",
  lastUsedAt: null,
  revokedAt: null,
  works: true,
}

function showKeys(keys: KeyLine[], more: Record<string, unknown> = {}) {
  const asked = serve({
    "/as/marisol/api/me": marisol,
    "/as/marisol/api/keys": { now: "2026-11-22T09:00:00Z", keys },
    ...more,
  })
  show(
    <SignedIn person="marisol">
      <KeysPage />
    </SignedIn>,
    "/as/marisol/keys",
  )
  return asked
}

test("a key says what it is for, what it may do, whose it is and that nobody used it yet", async () => {
  showKeys([
    dashboard,
    { ...dashboard, id: "k2", name: "The old one", revokedAt: "2026-11-10T09:00:00Z", works: false },
  ])
  const row = (await screen.findByText("The dashboard")).closest("li") as HTMLElement
  expect(row.textContent).toContain("Read attendance · Read people, with addresses and telephone numbers")
  expect(row.textContent).toContain("Made by Marisol Vega")
  expect(row.textContent).toContain("Never used yet")
  expect(screen.getByText("The old one").closest("li")?.textContent).toContain("Revoked on")
  expect(screen.getAllByRole("button", { name: /^Revoke the key/ })).toHaveLength(1)
})

test("a new key is shown once, with what was chosen", async () => {
  showKeys([])
  fireEvent.click(await screen.findByRole("button", { name: "Make a key" }))
  fireEvent.change(screen.getByLabelText("What it is for"), { target: { value: "The dashboard" } })
  fireEvent.click(screen.getByRole("checkbox", { name: "Read attendance" }))
  const asked = serve({
    "/as/marisol/api/keys": { key: "classroom_abc", line: dashboard, now: "2026-11-22T09:00:00Z", keys: [dashboard] },
  })
  fireEvent.click(screen.getByRole("button", { name: "Make the key" }))
  const shown = (await screen.findByDisplayValue("classroom_abc")) as HTMLInputElement
  expect(shown.readOnly).toBe(true)
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
    name: "The dashboard",
    scopes: ["attendance:read"],
    days: 180,
  })
  fireEvent.click(screen.getByRole("button", { name: "I have it" }))
  await waitFor(() => expect(screen.queryByDisplayValue("classroom_abc")).toBeNull())
})

test("revoking is asked for twice", async () => {
  const asked = showKeys([dashboard], { "/as/marisol/api/keys/k1": "no content" })
  fireEvent.click(await screen.findByRole("button", { name: "Revoke the key “The dashboard”" }))
  expect(asked.filter(({ method }) => method === "DELETE")).toEqual([])
  const row = screen.getByText("The dashboard").closest("li") as HTMLElement
  fireEvent.click(within(row).getByRole("button", { name: "Revoke it now" }))
  expect(await screen.findByText("The key “The dashboard” is revoked.")).toBeTruthy()
  expect(asked.filter(({ method }) => method === "DELETE")).toHaveLength(1)
})

test("what is wrong with a new key is said beside it", async () => {
  showKeys([dashboard])
  fireEvent.click(await screen.findByRole("button", { name: "Make a key" }))
  serve({
    "/as/marisol/api/keys": { status: 400, code: "noScope", detail: "The key would be for nothing.", next: "Choose." },
  })
  fireEvent.change(screen.getByLabelText("What it is for"), { target: { value: "A" } })
  fireEvent.click(screen.getByRole("button", { name: "Make the key" }))
  expect((await screen.findByRole("alert")).textContent).toContain("The key would be for nothing.")
})
