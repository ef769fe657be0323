import type { ImportAnswer, RosterPerson } from "../../app/roster"

export function person(parts: Partial<RosterPerson> = {}): RosterPerson {
  return {
    person: "ada",
    name: "Ada Obi",
    email: "ada@lagos.example",
    role: "mayor",
    part: null,
    city: "Lagos",
    country: "Nigeria",
    zone: "Africa/Lagos",
    title: "Mayor",
    track: "mayors",
    phone: null,
    pronunciation: null,
    language: null,
    assistant: null,
    assistantPhone: null,
    assistantEmail: null,
    ...parts,
  }
}

/** A dry run that found nothing wrong and nothing to do. */
export const nothingToDo: ImportAnswer = {
  imported: false,
  added: 0,
  changed: 0,
  unchanged: 0,
  elsewhere: 0,
  blank: 0,
  newCities: [],
  unknownColumns: [],
  changes: [],
  badRows: 0,
  faultCount: 0,
  faults: [],
}
