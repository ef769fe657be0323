import { describe, expect, it } from "vitest"
import { classOf, holder, person } from "../room.testing"
import { stagePeople } from "./stagePeople"

const ada = person("ada", { role: "faculty", seat: null })
const ben = person("ben", { role: "faculty", seat: null })
const mayors = ["m1", "m2", "m3", "m4"].map((id, seat) => person(id, { seat }))
const names = (people: { id: string }[]) => people.map((one) => one.id)

describe("a mayor sees", () => {
  it("faculty large and themselves beside, while nobody is called", () => {
    const stage = stagePeople(classOf([ada, ...mayors]), "m1")
    expect([names(stage.speakers), names(stage.beside), stage.called]).toEqual([["ada"], ["m1"], false])
  })

  it("who is called large, faculty and themselves beside", () => {
    const stage = stagePeople(classOf([ada, ...mayors], { floor: [holder("m2")] }), "m1")
    expect([names(stage.speakers), names(stage.beside), stage.called]).toEqual([["m2"], ["ada", "m1"], true])
  })

  it("themselves large when called, and not a second time beside", () => {
    const stage = stagePeople(classOf([ada, ben, ...mayors], { floor: [holder("m1")] }), "m1")
    expect([names(stage.speakers), names(stage.beside)]).toEqual([["m1"], ["ada", "ben"]])
  })

  it("an argument of three in the order they were called", () => {
    const floor = ["m3", "m1", "m2"].map(holder)
    expect(names(stagePeople(classOf([ada, ...mayors], { floor }), "m4").speakers)).toEqual(["m3", "m1", "m2"])
  })

  it("an empty stage while no faculty is here", () => {
    const away = { ...ada, presence: "expected" as const }
    expect(stagePeople(classOf([away, ...mayors]), "m1").speakers).toEqual([])
  })
})

it("someone teaching alone does not look at themselves large", () => {
  const stage = stagePeople(classOf([ada, ...mayors]), "ada")
  expect([names(stage.speakers), names(stage.beside)]).toEqual([[], ["ada"]])
})

it("two who teach see each other", () => {
  const stage = stagePeople(classOf([ada, ben, ...mayors]), "ada")
  expect([names(stage.speakers), names(stage.beside)]).toEqual([["ben"], ["ada"]])
})
