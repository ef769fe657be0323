import { expect, it } from "vitest"
import { person } from "../room.testing"
import { roster, seated, seniorCount } from "./roster"

const senior = (seat: number, presence: "here" | "expected") =>
  person(`s${seat}`, { seat, presence, role: "seniorLeader" })

it("is as large as the class, whoever is here", () => {
  const people = [person("a", { seat: 0, presence: "expected" }), person("b", { seat: 9 })]
  expect(roster(seated(people))).toEqual({ near: 10, seniors: "none" })
})

it("folds the senior leaders' sections while none of them is here", () => {
  const away = seated([person("a", { seat: 0 }), senior(40, "expected"), senior(41, "expected")])
  const come = seated([person("a", { seat: 0 }), senior(40, "here"), senior(41, "expected")])
  expect(roster(away).seniors).toBe("folded")
  expect(roster(come).seniors).toBe("open")
  expect(seniorCount(come)).toEqual({ here: 1, expected: 2 })
})

it("leaves out who has no seat, or one that does not exist", () => {
  expect([...seated([person("a"), person("b", { seat: 120 }), person("c", { seat: 5 })]).keys()]).toEqual([5])
})
