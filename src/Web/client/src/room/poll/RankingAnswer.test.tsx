// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { expect, it } from "vitest"
import { RoomBench } from "../RoomBench.testing"
import { classOf, person, poll, selfOf } from "../room.testing"

it("an order is made by buttons that keep the focus with what they move, and say where it stands", () => {
  const form = { kind: "ranking", least: null, most: null, scale: null, unit: null, right: null } as const
  const asked = poll({ form, options: ["Water", "Roads", "Trust"] })
  const bench = new RoomBench({ class: classOf([person("me")], { polls: { poll: asked } }), self: selfOf("me") })
  const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))
  press("Move Water down to place 2")
  expect(screen.getByText("Water is now at place 2.").getAttribute("role")).toBe("status")
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Move Water down to place 3")
  press("Move Water down to place 3")
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Move Water up to place 2")
  press("Send this order")
  expect(bench.orders).toEqual([{ kind: "castVote", poll: "poll", answer: { options: [1, 2, 0] } }])
})
