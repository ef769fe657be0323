import ICAL from "ical.js"
import { expect, test } from "vitest"
import cancellation from "../../../../../tests/calendar/cancellation.ics?raw"
import invitation from "../../../../../tests/calendar/invitation.ics?raw"
import text from "../../../../../tests/calendar/year.ics?raw"

/** Written by the server's tests from the code that answers calendar programmes; read here by a parser that is not ours. */
const calendar = new ICAL.Component(ICAL.parse(text))
const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one))

function statusOf(event: ICAL.Event) {
  return event.component.getFirstPropertyValue("status")
}

test("an independent parser reads the whole year", () => {
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0")
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("City Leadership 2026–27")
  expect(events.map((event) => event.uid)).toEqual(["kick@classroom", "c1@classroom", "c2@classroom", "c3@classroom"])
})

test("times are the instants they should be", () => {
  const first = events[1]
  expect(first?.startDate.toJSDate().toISOString()).toBe("2027-01-14T14:00:00.000Z")
  expect(first?.endDate.toJSDate().toISOString()).toBe("2027-01-14T16:00:00.000Z")
})

test("words come back as they were, through escaping and folding", () => {
  expect(events[0]?.location).toBe("New York, City Hall")
  expect(events[1]?.summary).toBe("Class 1: Seeing the problem; and naming it")
  expect(events[1]?.description.split("\n")[0]).toBe("The water main case")
  expect(events[2]?.summary).toBe(
    "Class 2: Ἀκρόπολις, λιμάνι 市政厅 🏛: a title that is longer than one line of a calendar may be",
  )
})

test("what is cancelled stays, marked, and counts its changes", () => {
  expect(events.map(statusOf)).toEqual(["CONFIRMED", "CONFIRMED", "CONFIRMED", "CANCELLED"])
  expect(events.map((event) => event.sequence)).toEqual([0, 1, 0, 2])
  expect(events[3]?.summary).toBe("Cancelled: Class 3: Listening to the city")
})

test("an invitation asks, a cancellation takes back, and both are of the feed's event", () => {
  const letters = [invitation, cancellation].map((one) => new ICAL.Component(ICAL.parse(one)))
  expect(letters.map((letter) => letter.getFirstPropertyValue("method"))).toEqual(["REQUEST", "CANCEL"])
  for (const letter of letters) {
    const event = new ICAL.Event(letter.getFirstSubcomponent("vevent") ?? undefined)
    expect(event.uid).toBe("c1@classroom")
    expect(event.sequence).toBe(1)
    expect(event.startDate.toJSDate().toISOString()).toBe("2027-01-14T14:00:00.000Z")
    expect(event.organizer).toBe("mailto:classroom@example.org")
    const [attendee, ...others] = event.attendees
    expect(others).toEqual([])
    expect(attendee?.getFirstValue()).toBe("mailto:mayor@durban.example")
    expect(attendee?.getFirstParameter("cn")).toBe("Zanele Z Dube, Mayor")
    expect(attendee?.getFirstParameter("rsvp")).toBe("FALSE")
  }
})
