import type { RoomsAsked } from "../../app/api"
import type { PersonView } from "../../session"
import type { Grouping } from "./grouping"

/** How rooms are made: by this page itself, by what the server knows of the year, or a set that is kept by name. */
export type Choice = Grouping | "neverMet" | "sameAsLastTime" | `set:${string}`

const own: Grouping[] = ["random", "mixed", "roles", "city", "choose"]

export const kinds = [...own, "neverMet", "sameAsLastTime"] as const

/** Whether this page can make such rooms without asking. */
export function isOwn(choice: Choice): choice is Grouping {
  return own.some((kind) => kind === choice)
}

/** Whether it matters how many people a room has. */
export function hasSize(choice: Choice): boolean {
  return choice === "neverMet" || (isOwn(choice) && choice !== "city")
}

/** The same as a question to the server. */
export function asked(choice: Exclude<Choice, Grouping>, size: number, people: readonly PersonView[]): RoomsAsked {
  const ids = people.map(({ id }) => id)
  if (choice === "neverMet") return { how: choice, size, people: ids }
  if (choice === "sameAsLastTime") return { how: choice, people: ids }
  return { how: "saved", set: choice.slice("set:".length), people: ids }
}
