import { expect, it } from "vitest"
import { classOf, hostResult, hostsOf, person, poll, result } from "../room/room.testing"
import { hostVote } from "./hostVote"

const people = [person("a"), person("b"), person("c", { presence: "left" }), person("ada", { role: "faculty" })]
const scene = (more: Partial<Parameters<typeof hostVote>[0]>) => ({
  class: classOf(people),
  hosts: hostsOf(),
  tallies: {},
  ...more,
})

it("counts a named vote as it comes in, and knows who here has not answered", () => {
  const tally = { poll: "poll", answered: 1, expected: 2, result: result([1, 0]), choices: { a: { options: [0] } } }
  const vote = hostVote(scene({ tallies: { poll: tally } }), poll())
  expect(vote.result).toEqual(result([1, 0]))
  expect(vote.expected).toBe(2)
  expect(vote.silent?.map((one) => one.id)).toEqual(["b"])
})

it("shows of an anonymous vote only how many have answered", () => {
  const tallies = { poll: { poll: "poll", answered: 7, expected: 9, result: null, choices: null } }
  const vote = hostVote(scene({ tallies }), poll({ anonymous: true }))
  expect([vote.silent, vote.result, vote.answered, vote.expected]).toEqual([null, null, 7, 9])
})

it("shows the final count once closed, before the class sees it", () => {
  const results = { poll: hostResult({ result: result([3, 4]) }) }
  const vote = hostVote(scene({ hosts: hostsOf({ results }) }), poll({ state: "closed" }))
  expect([vote.result?.counts, vote.answered]).toEqual([[3, 4], 7])
})

it("shows nothing while nothing is known", () => {
  expect(hostVote(scene({}), poll())).toMatchObject({ result: null, answered: 0 })
})
