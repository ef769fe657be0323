// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, test } from "vitest"
import type { AuditLine, AuditPart } from "../../app/audit"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import AuditPage from "./AuditPage"

const marisol = { ...zanele, person: "marisol", name: "Marisol Reyes", role: "staff" as const }

const looked: AuditLine = {
  id: "b",
  at: "2027-01-14T14:00:00Z",
  by: "marisol",
  byName: "Marisol Reyes",
  key: null,
  deed: "lookedAt",
  matter: "attendanceOfPerson",
  person: "zanele",
  personName: "Zanele Dube",
  session: null,
  sessionName: null,
  thing: null,
}
const part: AuditPart = {
  zone: "America/New_York",
  keptDays: 730,
  doers: [{ person: "marisol", name: "Marisol Reyes" }],
  person: null,
  entries: [looked, { ...looked, id: "a", deed: "downloaded", matter: "people", person: null, personName: null }],
  end: null,
}

function showAudit(answers: Record<string, unknown>, whose: string | null = null) {
  const asked = serve({ "/as/marisol/api/me": marisol, ...answers })
  show(
    <SignedIn person="marisol">
      <AuditPage whose={whose} />
    </SignedIn>,
    "/as/marisol/audit",
  )
  return asked
}

test("each line says who did what on whom", async () => {
  showAudit({ "/as/marisol/api/audit": part })
  const [first, second] = await screen.findAllByRole("rowheader")
  const row = within(first?.closest("tr") as HTMLElement)
  expect(row.getByText("Looked at")).toBeTruthy()
  expect(row.getByRole("link", { name: "Zanele Dube" }).getAttribute("href")).toBe("/as/marisol/audit/zanele")
  expect(second?.closest("tr")?.textContent).toContain("The whole programme")
})

test("it is narrowed by what was done, and the file with it", async () => {
  showAudit({
    "/as/marisol/api/audit": part,
    "/as/marisol/api/audit?deed=erased": { ...part, entries: [] },
  })
  fireEvent.change(await screen.findByRole("combobox", { name: "What was done" }), { target: { value: "erased" } })
  expect(await screen.findByText("Nothing like that is written down.")).toBeTruthy()
  expect(screen.getByRole("link", { name: "CSV of these" }).getAttribute("href")).toBe(
    "/as/marisol/api/audit.csv?deed=erased",
  )
})

test("older ones come on request, after those that are shown", async () => {
  showAudit({
    "/as/marisol/api/audit": { ...part, end: "a" },
    "/as/marisol/api/audit?before=a": { ...part, entries: [{ ...looked, id: "9" }] },
  })
  fireEvent.click(await screen.findByRole("button", { name: "Show older ones" }))
  await waitFor(() => expect(screen.getAllByRole("rowheader")).toHaveLength(3))
  expect(screen.queryByRole("button", { name: "Show older ones" })).toBeNull()
})

test("one person’s is a page of its own, and leads back to everyone’s", async () => {
  showAudit({ "/as/marisol/api/audit?person=zanele": { ...part, person: "Zanele Dube" } }, "zanele")
  expect(await screen.findByText(/Only what was done to Zanele Dube’s data/)).toBeTruthy()
  expect(screen.getByRole("link", { name: "Show everyone’s" }).getAttribute("href")).toBe("/as/marisol/audit")
})
