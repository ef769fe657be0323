import { expect, test } from "vitest"
import { classOf, holder, person } from "../../room/room.testing"
import { firstLooks } from "./firstLooks"

const mayors = Array.from({ length: 9 }, (_, at) => person(`mayor-${at}`, { camera: true }))

test("asks for who speaks, then for hosts, then for others, and never for oneself", () => {
  const people = [
    ...mayors.slice(0, 2),
    person("ines", { camera: true, role: "faculty" }),
    person("me", { camera: true }),
  ]
  const view = classOf(people, { floor: [holder("mayor-1")] })
  expect(firstLooks(view, "me").map(({ person }) => person)).toEqual(["mayor-1", "ines", "mayor-0"])
})

test("asks for nobody whose camera is off or who is not here, and for few", () => {
  const view = classOf([...mayors, person("dark"), person("gone", { camera: true, presence: "left" })])
  const asked = firstLooks(view, "me").map(({ person }) => person)
  expect(asked).toHaveLength(8)
  expect(asked).not.toContain("dark")
  expect(asked).not.toContain("gone")
})

test("before the class is seen there is nobody to ask for", () => {
  expect(firstLooks(null, "me")).toEqual([])
})
