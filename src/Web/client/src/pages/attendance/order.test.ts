import { expect, test } from "vitest"
import type { Attender } from "../../app/api"
import { filtered, sorted, toPhone } from "./order"

function attender(name: string, city: string, parts: Partial<Attender> = {}): Attender {
  return {
    person: name,
    name,
    city,
    title: "",
    role: "seniorLeader",
    phone: null,
    assistant: null,
    presence: "here",
    status: "here",
    measured: null,
    seconds: 0,
    share: 0,
    stays: [],
    calls: 0,
    join: null,
    phoneCalls: [],
    ...parts,
  }
}

const tomasz = attender("Tomasz", "Gdańsk", { role: "mayor", status: "missing" })
const lena = attender("Lena", "Gdańsk", { status: "missing" })
const carlos = attender("Carlos", "Mérida", { role: "mayor", status: "missing" })
const osman = attender("Osman", "Adana", { status: "missing" })
const zanele = attender("Zanele", "Durban", { role: "mayor", share: 0.9 })
const everyone = [zanele, lena, osman, carlos, tomasz]

const names = (people: Attender[]) => people.map(({ name }) => name)

test("the missing are listed mayors first, by city", () => {
  expect(names(toPhone(everyone, "en"))).toEqual(["Tomasz", "Carlos", "Osman", "Lena"])
})

test("whoever waits at the door comes first", () => {
  const waiting = attender("Noor", "Zagreb", { status: "missing", presence: "waiting" })
  expect(names(toPhone([...everyone, waiting], "en"))).toEqual(["Noor", "Tomasz", "Carlos", "Osman", "Lena"])
})

test("a filter leaves its own", () => {
  expect(names(filtered(everyone, "mayors"))).toEqual(["Zanele", "Carlos", "Tomasz"])
  expect(names(filtered(everyone, "seniorLeaders"))).toEqual(["Lena", "Osman"])
  expect(filtered([attender("A", "B", { status: "absent" })], "missing")).toHaveLength(1)
})

test("sorting by city keeps a mayor before their own people", () => {
  expect(names(sorted(everyone, { column: "city", descending: false }, "en"))).toEqual([
    "Osman",
    "Zanele",
    "Tomasz",
    "Lena",
    "Carlos",
  ])
})

test("sorting turns around", () => {
  expect(names(sorted(everyone, { column: "share", descending: true }, "en"))[0]).toBe("Zanele")
  expect(names(sorted(everyone, { column: "person", descending: true }, "en"))).toEqual([
    "Zanele",
    "Tomasz",
    "Osman",
    "Lena",
    "Carlos",
  ])
})
