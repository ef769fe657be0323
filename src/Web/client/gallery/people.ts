import type { PersonView } from "../src/session"
import { ago, type Change } from "./setting"

export const away =
  (...ids: string[]): Change =>
  (_, people) => {
    for (const id of ids) change(people, id, { presence: "expected", camera: false })
  }
export const change = (people: Record<string, PersonView>, id: string, to: Partial<PersonView>) => {
  const before = people[id]
  if (before) people[id] = { ...before, ...to }
}
export const speaking: Change = (live, people) => {
  change(people, "ada", { microphone: true })
  live.talking = ["ada"]
}
export const floor =
  (...ids: string[]): Change =>
  (live, people) => {
    for (const id of ids) change(people, id, { microphone: true })
    if (live.class) live.class.floor = ids.map((person) => ({ person, since: ago(72), hadHand: true, by: "ada" }))
    live.talking = ids.slice(0, 1)
  }
export const hands: Change = (live) => {
  if (!live.class) return
  live.class.hands = [
    { person: "mayor-5", intent: "challenge", raisedAt: ago(250) },
    { person: "mayor-17", intent: "newPoint", raisedAt: ago(175) },
    { person: "mayor-25", intent: "buildOn", raisedAt: ago(100) },
    { person: "mayor-32", intent: "question", raisedAt: ago(35) },
    { person: "mayor-8", intent: null, raisedAt: ago(20) },
  ]
}
export const ordinary: Change = (live, people) => {
  away("mayor-11", "mayor-31")(live, people)
  change(people, "mayor-13", { presence: "dropped" })
}
export const someSeniors: Change = (live, people) => {
  for (let seat = 0; seat < 40; seat++) {
    if (seat % 7 === 3) away(`senior-${seat}-1`)(live, people)
  }
}
export const noSeniors: Change = (live, people) =>
  away(...Object.keys(people).filter((id) => id.startsWith("senior")))(live, people)
