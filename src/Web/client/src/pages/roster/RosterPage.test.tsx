// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, test, vi } from "vitest"
import type { ImportAnswer, RosterPerson } from "../../app/roster"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import RosterPage from "./RosterPage"
import { nothingToDo, person } from "./roster.testing"

const marisol = { ...zanele, person: "marisol", name: "Marisol Reyes", role: "staff" as const, title: "", city: "" }

function showRoster(people: RosterPerson[], more: Record<string, unknown> = {}) {
  const asked = serve({ "/as/marisol/api/me": marisol, "/as/marisol/api/roster": people, ...more })
  show(
    <SignedIn person="marisol">
      <RosterPage />
    </SignedIn>,
  )
  return asked
}

/** Answers uploads one after another; gives back the addresses they went to. */
function takeFiles(
  answers: (ImportAnswer | { status: number; code: string; detail: string; next: string })[],
): string[] {
  const sent: string[] = []
  class Request {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {}
    status = 200
    responseText = ""
    onload?: () => void
    open(_method: string, path: string) {
      sent.push(path)
    }
    setRequestHeader() {}
    send(file: File) {
      const answer = answers.shift()
      if (answer && "status" in answer) this.status = answer.status
      this.responseText = JSON.stringify(answer)
      this.upload.onprogress?.({ loaded: file.size, total: file.size })
      queueMicrotask(() => this.onload?.())
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request)
  return sent
}

async function choose(name = "people.csv", text = "Name,Email,Role\n") {
  await screen.findByRole("button", { name: /Choose (a|another) file/ })
  const input = document.querySelector<HTMLInputElement>("input[type=file]")
  fireEvent.change(input as HTMLInputElement, { target: { files: [new File([text], name, { type: "text/csv" })] } })
}

const bad: ImportAnswer = {
  ...nothingToDo,
  added: 5,
  badRows: 1,
  faultCount: 1,
  unknownColumns: ["Shirt size"],
  faults: [{ row: 4, column: "Email", problem: "“ada” is not an e-mail address.", fix: "Write one address." }],
}
const good: ImportAnswer = {
  ...nothingToDo,
  added: 1,
  changed: 1,
  changes: [
    { row: 2, name: "Bo Ek", added: true, fields: [] },
    { row: 3, name: "Ada Obi", added: false, fields: [{ column: "Phone", before: "", after: "+1 617 555 0100" }] },
  ],
}

test("an empty programme says how to begin", async () => {
  showRoster([])
  expect(await screen.findByRole("heading", { name: "Nobody is in the programme yet" })).toBeTruthy()
  expect(screen.getByRole("button", { name: "Choose a file" })).toBeTruthy()
  expect(screen.queryByRole("link", { name: "CSV of everyone" })).toBeNull()
})

test("a bad row is named, what is left out is named, and there is nothing to press but another file", async () => {
  showRoster([])
  const sent = takeFiles([bad])
  await choose()
  const table = await screen.findByRole("table", { name: "What is wrong" })
  expect(
    within(table).getByRole("row", { name: /4 Email “ada” is not an e-mail address. Write one address./ }),
  ).toBeTruthy()
  expect(screen.getByText(/not known and is left out: Shirt size/)).toBeTruthy()
  expect(screen.queryByRole("button", { name: /^Import/ })).toBeNull()
  expect(sent).toEqual(["/as/marisol/api/roster/import?dryRun=true"])
})

test("a good file is looked at, then imported by one button, and the list is read again", async () => {
  const asked = showRoster([])
  const sent = takeFiles([good, { ...good, imported: true }])
  await choose()
  expect(await screen.findByText("Phone: nothing → +1 617 555 0100")).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "Import 2 people" }))
  expect(await screen.findByText("Imported: 1 new, 1 changed, 0 as they were.")).toBeTruthy()
  expect(sent[1]).toBe("/as/marisol/api/roster/import")
  await waitFor(() => expect(asked.filter((one) => one.path === "/as/marisol/api/roster")).toHaveLength(2))
  expect(document.activeElement?.textContent).toBe("Import people")
})

test("a file that says what is there already has nothing to import", async () => {
  showRoster([])
  takeFiles([{ ...nothingToDo, unchanged: 3 }])
  await choose()
  expect(await screen.findByText(/There is nothing to import/)).toBeTruthy()
  expect(screen.queryByRole("button", { name: /^Import/ })).toBeNull()
})

test("a file that cannot be read at all is refused with a next step", async () => {
  showRoster([])
  takeFiles([{ status: 422, code: "missingColumns", detail: "No column Email.", next: "Give it its heading." }])
  await choose()
  expect((await screen.findByRole("alert")).textContent).toContain("No column Email.Give it its heading.")
})

test("a spreadsheet's own file is not sent", async () => {
  showRoster([])
  const sent = takeFiles([])
  await choose("people.xlsx")
  expect((await screen.findByRole("alert")).textContent).toContain("Save the sheet as “CSV UTF-8”")
  expect(sent).toEqual([])
})

test("people are searched and narrowed, and an empty search leads back", async () => {
  showRoster([
    person(),
    person({ person: "cal", name: "Cal Ray", role: "guest", part: "mentor", city: "", track: "none" }),
  ])
  expect(await screen.findByText("2 people")).toBeTruthy()
  fireEvent.click(screen.getByRole("radio", { name: "Guest" }))
  expect(screen.getByText("One found")).toBeTruthy()
  expect(screen.getByRole("row", { name: /Cal Ray.*Mentor/ })).toBeTruthy()
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "enugu" } })
  expect(screen.getByText("Nobody is found by this.")).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "Show everyone" }))
  expect(screen.getByText("2 found")).toBeTruthy()
})

test("a new link is shown once, ready to be copied", async () => {
  const asked = showRoster([person()], {
    "/as/marisol/api/people/ada/links": { path: "/join#secret", expiresAt: "2027-08-01T00:00:00Z" },
  })
  fireEvent.click(await screen.findByRole("button", { name: "New link for Ada Obi" }))
  const field = await screen.findByRole<HTMLInputElement>("textbox", { name: "The link of Ada Obi" })
  expect(field.value).toBe(`${location.origin}/join#secret`)
  expect(asked.at(-1)).toMatchObject({ path: "/as/marisol/api/people/ada/links", method: "POST", header: "1" })
})
