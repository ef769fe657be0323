import { describe, expect, it } from "vitest"
import { blank, type Draft, draftProblem, MOST, openOrder, withOption } from "./draft"

const draft = (more: Partial<Draft>): Draft => ({
  ...blank,
  question: "Build it?",
  options: ["Yes", "No", ""],
  ...more,
})

it.each([
  ["noQuestion", { question: "  " }],
  ["tooFew", { options: ["Yes", " ", ""] }],
  ["twice", { options: ["Yes", "yes "] }],
  [null, {}],
] as const)("the problem is %s", (problem, more) =>
  expect(draftProblem(draft({ ...more } as Partial<Draft>))).toBe(problem),
)

it("is opened without its empty lines and stray spaces, in seconds", () => {
  expect(
    openOrder(draft({ question: " Build it? ", options: ["Yes ", "", "No"], minutes: 2, anonymous: true })),
  ).toEqual({
    kind: "openPoll",
    question: "Build it?",
    options: ["Yes", "No"],
    anonymous: true,
    seconds: 120,
  })
  expect(openOrder(draft({}))).not.toHaveProperty("seconds")
})

describe("writing into the last line", () => {
  it("brings another, up to eight", () => {
    let growing = blank
    for (let line = 0; line < MOST + 2; line++)
      growing = withOption(growing, Math.min(line, growing.options.length - 1), `${line}`)
    expect(growing.options).toHaveLength(MOST)
  })

  it("and not the others", () => {
    expect(withOption(draft({}), 0, "Sure").options).toEqual(["Sure", "No", ""])
  })
})
