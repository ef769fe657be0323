import { expect, it } from "vitest"
import { classOf, hostsOf, person, poll } from "../room/room.testing"
import { hostVote } from "./hostVote"

const people = [person("a"), person("b"), person("c", { presence: "left" }), person("ada", { role: "faculty" })]
const scene = (more: Partial<Parameters<typeof hostVote>[0]>) => ({
  class: classOf(people),
  hosts: hostsOf(),
  tallies: {},
  ...more,
})

it("counts a named vote as it comes in, and knows who here has not answered", () => {
  const tallies = { poll: { poll: "poll", answered: 1, expected: 2, counts: [1, 0], choices: { a: 0 } } }
  const vote = hostVote(scene({ tallies }), poll())
  expect(vote.result).toEqual({ counts: [1, 0], people: 1, withheld: false })
  expect(vote.expected).toBe(2)
  expect(vote.silent?.map((one) => one.id)).toEqual(["b"])
})

it("names nobody in an anonymous vote, and says that its counts move in steps", () => {
  const tallies = { poll: { poll: "poll", answered: 7, expected: 9, counts: [5, 0], choices: null } }
  const vote = hostVote(scene({ tallies }), poll({ anonymous: true }))
  expect([vote.silent, vote.inSteps, vote.result.people]).toEqual([null, true, 5])
})

it("shows the final count once closed, before the class sees it", () => {
  const results = { poll: { poll: "poll", counts: [3, 4], people: 7, withheld: false, choices: {} } }
  const vote = hostVote(scene({ hosts: hostsOf({ results }) }), poll({ state: "closed" }))
  expect(vote.result).toMatchObject({ counts: [3, 4], people: 7 })
})

it("shows zeros while nothing is known", () => {
  expect(hostVote(scene({}), poll()).result).toEqual({ counts: [0, 0], people: 0, withheld: false })
})
