import { describe, expect, it } from "vitest"
import { classOf, hand, holder, person, selfOf } from "../room/room.testing"
import { seatActions, seatOrder } from "./seatActions"

const ada = person("ada", { role: "faculty" })
const self = selfOf("ada")
const on = (view: Parameters<typeof classOf>[1], ...people: Parameters<typeof classOf>[0]) =>
  seatActions({ class: classOf([ada, ...people], view), self }, "m")

describe("on a seat a host may", () => {
  it("call anyone, hand or not", () => {
    expect(on({}, person("m"))).toEqual(["call", "askToUnmute", "remove"])
    expect(on({ hands: [hand("m")] }, person("m"))).toEqual(["call", "lowerHand", "askToUnmute", "remove"])
  })

  it("add to an argument until three have the floor", () => {
    const two = { floor: [holder("a"), holder("b")] }
    const three = { floor: [holder("a"), holder("b"), holder("c")] }
    expect(on(two, person("m"))).toContain("addToFloor")
    expect(on(three, person("m"))).not.toContain("addToFloor")
  })

  it("take the floor back from who has it, and mute who is heard", () => {
    expect(on({ floor: [holder("m")] }, person("m", { microphone: true }))).toEqual(["returnFloor", "mute", "remove"])
  })

  it("do nothing with who is not here, or with themselves", () => {
    expect(on({}, person("m", { presence: "expected" }))).toEqual([])
    expect(seatActions({ class: classOf([ada]), self }, "ada")).toEqual([])
  })

  it("neither remove another host nor call an observer", () => {
    expect(on({}, person("m", { role: "staff" }))).not.toContain("remove")
    expect(on({}, person("m", { role: "observer" }))).not.toContain("call")
  })
})

it("each action is one order", () => {
  expect(seatOrder("call", "m")).toEqual({ kind: "callOn", person: "m", alongside: false })
  expect(seatOrder("addToFloor", "m")).toEqual({ kind: "callOn", person: "m", alongside: true })
  expect(seatOrder("mute", "m")).toEqual({ kind: "mute", person: "m" })
})
