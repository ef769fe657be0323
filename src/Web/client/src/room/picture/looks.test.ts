import { expect, it } from "vitest"
import { looks } from "./looks"

it("asks for the stage first, then for larger pictures before smaller ones", () => {
  const asked = looks([
    { person: "back", width: 42, stage: false },
    { person: "near", width: 240, stage: false },
    { person: "beside", width: 200, stage: true },
    { person: "speaker", width: 900, stage: true },
  ])
  expect(asked.map((look) => look.person)).toEqual(["speaker", "beside", "near", "back"])
})

it("asks once for someone seen twice, at the larger size and the better place", () => {
  const asked = looks([
    { person: "speaker", width: 90, stage: false },
    { person: "other", width: 120, stage: false },
    { person: "speaker", width: 900, stage: true },
  ])
  expect(asked).toEqual([
    { person: "speaker", size: "large" },
    { person: "other", size: "small" },
  ])
})

it("asks for a size by how wide the picture is shown", () => {
  const size = (width: number) => looks([{ person: "one", width, stage: false }])[0]?.size
  expect([160, 400, 401, 800, 801].map(size)).toEqual(["small", "small", "medium", "medium", "large"])
})

it("keeps the order of equals, so that the same screen asks for the same list", () => {
  const seats = ["a", "b", "c"].map((person) => ({ person, width: 100, stage: false }))
  expect(looks(seats).map((look) => look.person)).toEqual(["a", "b", "c"])
})

it("asks for a shared screen first, beside its owner's face", () => {
  const seen = [
    { person: "ana", width: 900, stage: true },
    { person: "ana", width: 1400, stage: true, screen: true },
  ]
  expect(looks(seen)).toEqual([
    { person: "ana", size: "large", screen: true },
    { person: "ana", size: "large" },
  ])
})
