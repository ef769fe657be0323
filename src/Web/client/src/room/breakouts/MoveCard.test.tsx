// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { expect, it } from "vitest"
import type { ClassView } from "../../session"
import { RoomBench } from "../RoomBench.testing"
import { classOf, person, selfOf } from "../room.testing"

const people = [person("me"), person("you", { name: "Zanele Dube" }), person("ada", { role: "faculty", name: "Ada" })]

const rooms = (where: "class" | "room" | "away", more: Partial<ClassView> = {}) =>
  classOf(people, {
    breakouts: [
      {
        id: "s1",
        title: "Groups",
        mode: "assigned",
        openedAt: "2027-01-14T14:20:00Z",
        closesAt: null,
        closedAt: null,
        speaking: [],
        rooms: [
          {
            id: "r1",
            name: "Harbour",
            people: where === "room" ? ["me", "you"] : ["you"],
            away: where === "away" ? ["me"] : [],
            been: [],
            notes: null,
          },
        ],
      },
    ],
    ...more,
  })

it("the way into a room shows who is there; the way back into it shows their faces at once", () => {
  const bench = new RoomBench({ class: classOf(people), self: selfOf("me") })
  expect(screen.queryByTestId("move-card")).toBeNull()
  bench.tell({ class: rooms("room") })
  expect(screen.getByTestId("move-card").textContent).toContain("Zanele Dube")
  bench.tell({ class: rooms("away") })
  expect(screen.queryByTestId("move-card")).toBeNull()
  bench.tell({ class: rooms("room") })
  expect(screen.queryByTestId("move-card")).toBeNull()
})

it("whoever reloads in a room is not moved", () => {
  new RoomBench({ class: rooms("room"), self: selfOf("me") })
  expect(screen.queryByTestId("move-card")).toBeNull()
})

it("a host's word to all rooms stands in sight until it is closed", () => {
  const message = { id: "m1", from: "ada", to: "rooms" as const, at: "2027-01-14T14:21:00Z", removed: false }
  const bench = new RoomBench({ class: rooms("room"), self: selfOf("me") })
  bench.tell({ class: rooms("room", { messages: [{ ...message, text: "Two minutes." }] }) })
  fireEvent.click(screen.getByRole("button", { name: "Close" }))
  expect(screen.queryByRole("button", { name: "Close" })).toBeNull()
  bench.tell({ class: rooms("room", { messages: [{ ...message, id: "m2", text: "One minute." }] }) })
  expect(screen.getAllByText("Ada to all rooms: One minute.")).not.toEqual([])
})
