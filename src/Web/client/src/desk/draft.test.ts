import { describe, expect, it } from "vitest"
import { form, poll } from "../room/room.testing"
import {
  blank,
  type Draft,
  draftOf,
  draftOfPlanned,
  draftProblem,
  KINDS,
  MOST,
  openOrder,
  plannedOf,
  withOption,
} from "./draft"

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

describe("each kind is opened with its own terms", () => {
  const opened = (more: Partial<Draft>) => openOrder(draft(more)) as Record<string, unknown>

  it("and without options where it offers none", () => {
    expect(opened({ kind: "text" })).toMatchObject({ options: [], form: { kind: "text" } })
    expect(opened({ kind: "number", unit: " million " })).toMatchObject({
      options: [],
      form: { kind: "number", unit: "million" },
    })
    expect(opened({ kind: "scale" })).toMatchObject({ form: { kind: "scale", scale: { from: 1, to: 5 } } })
    expect(draftProblem(draft({ kind: "text", options: ["", ""] }))).toBeNull()
  })

  it("and no more choices than there are", () => {
    expect(opened({ kind: "multiple", most: 5 }).form).toEqual({ kind: "multiple", least: 1, most: 2 })
  })

  it("and the right option where it stands once empty lines are gone", () => {
    expect(opened({ kind: "quiz", options: ["", "Lagos", "Kano"], right: 2 }).form).toEqual({ kind: "quiz", right: 1 })
    expect(draftProblem(draft({ kind: "quiz", right: 2 }))).toBe("noRight")
  })

  it("and a second round is announced only of an anonymous vote", () => {
    expect(opened({ anonymous: true, again: true })).toMatchObject({ again: true })
    expect(opened({ anonymous: false, again: true })).not.toHaveProperty("again")
  })

  it("the same question can be asked again", () => {
    const before = poll({
      form: form("scale", { scale: { from: 0, to: 10, fromLabel: "Never", toLabel: "Now" } }),
      options: [],
    })
    expect(openOrder(draftOf(before, null))).toMatchObject({
      question: before.question,
      options: [],
      form: { scale: before.form.scale },
    })
  })
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

describe("a prepared vote", () => {
  it.each(KINDS)("of kind %s is stored and read as it was written, unfinished too", (kind) => {
    const prepared: Draft = { ...blank, kind, question: "What first?", anonymous: true, again: true, minutes: 2 }
    expect(draftOfPlanned(plannedOf(prepared))).toEqual(prepared)
  })

  it("opens with one press, without the lines left empty", () => {
    const quiz = plannedOf({ ...blank, kind: "quiz", question: "Who leads?", options: ["", "Lagos", "Kano"], right: 2 })
    expect(quiz.options).toHaveLength(3)
    expect(openOrder(draftOfPlanned(quiz))).toMatchObject({
      options: ["Lagos", "Kano"],
      form: { kind: "quiz", right: 1 },
    })
  })
})
