// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, test, vi } from "vitest"
import type { Attendance, Attender, JoinProgress, Me } from "../../app/api"
import { SignedIn } from "../frame/SignedIn"
import { nextClass, serve, show, zanele } from "../page.testing"
import AttendancePage from "./AttendancePage"

const marisol = { ...zanele, person: "marisol", name: "Marisol Reyes", role: "staff" as const, title: "", city: "" }

function missing(name: string, parts: Partial<Attender> = {}): Attender {
  return {
    person: name.toLowerCase(),
    name,
    city: "Durban",
    title: "",
    role: "mayor",
    phone: "+999 555 1",
    assistant: { name: "Sipho", phone: "+999 555 2" },
    presence: "expected",
    status: "missing",
    measured: null,
    seconds: 0,
    share: 0,
    stays: [],
    calls: 0,
    join: null,
    phoneCalls: [],
    ...parts,
  }
}

const join = (parts: Partial<JoinProgress>): JoinProgress => ({
  step: "noSign",
  at: "2027-01-14T13:52:00Z",
  camera: null,
  microphone: null,
  ...parts,
})

function showBoard(people: Attender[], me: Me = marisol) {
  const attendance: Attendance = {
    session: { ...nextClass, phase: "open" },
    measuredAt: "2027-01-14T13:55:00Z",
    final: false,
    expected: people.length,
    here: 0,
    minutes: 0,
    people,
  }
  const asked = serve({
    [`/as/${me.person}/api/me`]: me,
    [`/as/${me.person}/api/sessions/class-4/attendance`]: attendance,
    [`/as/${me.person}/api/sessions/class-4/people/noor/admit`]: "no content",
    [`/as/${me.person}/api/sessions/class-4/people/ada/phone-calls`]: "no content",
    [`/as/${me.person}/api/sessions/class-4/phone-calls/mine`]: "no content",
    [`/as/${me.person}/api/people/ada/links`]: { path: "/join#key", expiresAt: "2027-08-01T00:00:00Z" },
  })
  show(
    <SignedIn person={me.person}>
      <AttendancePage session="class-4" />
    </SignedIn>,
  )
  return asked
}

const card = async (name: string) => {
  const found = (await screen.findByText(name)).closest("li")
  if (!found) throw new Error(`${name} has no card`)
  return found
}

test("each card says how far its person came, and whom to call", async () => {
  showBoard([
    missing("Ada", { join: join({ at: null }) }),
    missing("Bo", { join: join({ step: "linkOpened" }) }),
    missing("Cem", { join: join({ step: "deviceTrouble", microphone: "denied" }) }),
    missing("Dee", { join: join({ step: "deviceTrouble", microphone: "busy", camera: "busy" }) }),
    missing("Eve", { join: join({ step: "devicesOk" }) }),
  ])
  expect((await card("Ada")).textContent).toContain("No sign yet")
  expect((await card("Bo")).textContent).toMatch(/Opened the link at .+52/)
  expect((await card("Cem")).textContent).toMatch(/At the door at .+; microphone blocked in the browser/)
  expect((await card("Dee")).textContent).toContain("camera and microphone in use by another program")
  expect((await card("Eve")).textContent).toContain("camera and microphone are fine")
  expect(
    within(await card("Eve"))
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["tel:+9995551", "tel:+9995552"])
  expect(screen.getByRole("heading", { name: "Not in yet (5)" })).toBeTruthy()
  const counts = within(screen.getByRole("list", { name: "How far they came" })).getAllByRole("listitem")
  expect(counts.map(({ textContent }) => textContent)).toEqual([
    "2 with device trouble",
    "1 at the door",
    "1 opened the link",
    "1 without a sign",
  ])
})

test("who waits is let in from here, and the board looks again", async () => {
  const asked = showBoard([missing("Noor", { presence: "waiting" })])
  fireEvent.click(await screen.findByRole("button", { name: "Let Noor in" }))
  await waitFor(() =>
    expect(asked.map(({ method, path }) => `${method} ${path}`).slice(-2)).toEqual([
      "POST /as/marisol/api/sessions/class-4/people/noor/admit",
      "GET /as/marisol/api/sessions/class-4/attendance",
    ]),
  )
})

test("staff make a new link for whoever cannot find theirs", async () => {
  showBoard([missing("Ada")])
  fireEvent.click(await screen.findByRole("button", { name: "New link for Ada" }))
  expect((await screen.findByRole<HTMLInputElement>("textbox")).value).toContain("/join#key")
})

test("faculty see the same board without links", async () => {
  showBoard([missing("Ada")], { ...marisol, person: "prof", role: "faculty" as const } as unknown as typeof marisol)
  await card("Ada")
  expect(screen.queryByRole("button", { name: "New link for Ada" })).toBeNull()
})

test("staff note that they telephone, read what others noted, and take back a slip", async () => {
  vi.stubGlobal("CSS", { escape: (text: string) => text }) // jsdom has none.
  const call = (id: string, by: string, name: string) => ({ id, by, name, at: "2027-01-14T13:51:00Z" })
  const asked = showBoard([
    missing("Ada", {
      phoneCalls: [
        { ...call("theirs", "tom", "Tom Reed"), outcome: "noAnswer" },
        { ...call("mine", "marisol", "Marisol Reyes"), outcome: null },
      ],
    }),
  ])
  const ada = await card("Ada")
  expect(ada.textContent).toMatch(/Tom Reed: no answer.*You: calling/)

  fireEvent.click(within(ada).getByRole("button", { name: "Note a call to Ada" }))
  fireEvent.click(await screen.findByRole("menuitem", { name: "On the way" }))
  await waitFor(() => expect(asked.findLast(({ method }) => method === "POST")?.body).toEqual({ outcome: "onTheWay" }))

  fireEvent.click(await screen.findByRole("button", { name: "Undo: the last call to Ada" }))
  await waitFor(() =>
    expect(asked.some(({ method, path }) => method === "DELETE" && path.endsWith("/mine"))).toBe(true),
  )
})

test("faculty see nobody's telephone calls", async () => {
  showBoard([missing("Ada")], { ...marisol, person: "prof", role: "faculty" })
  expect(within(await card("Ada")).queryByRole("button", { name: /Note a call/ })).toBeNull()
})
