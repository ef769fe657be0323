/** Every page of the app, by what it shows. */
export type Route =
  | { page: "start" }
  | { page: "join" }
  | { page: "home"; person: string }
  | { page: "privacy" }
  | { page: "check"; person: string }
  | { page: "data"; person: string; whose: string }
  | { page: "audit"; person: string; whose: string | null }
  | { page: "roster"; person: string }
  | { page: "keys"; person: string }
  | { page: "devices"; person: string }
  | { page: "schedule"; person: string }
  | { page: "slots"; person: string }
  | { page: "meetings"; person: string }
  | { page: "choose"; person: string; kind: string; mayor: string | null }
  | { page: "mail"; person: string }
  | { page: "webhooks"; person: string }
  | { page: "class"; person: string; session: string }
  | { page: "plan"; person: string; session: string }
  | { page: "summary"; person: string; session: string }
  | { page: "recording"; person: string; session: string }
  | { page: "recordings"; person: string }
  | { page: "attendance"; person: string; session: string }
  | { page: "year"; person: string }
  | { page: "record"; person: string; whose: string }
  | { page: "city"; person: string; city: string }
  | { page: "signedOut" }
  | { page: "signInFailed"; why: string }
  | { page: "notFound" }

/** Reads a path ("/as/p1/class/s1"). An address we do not know is `notFound`, never an error. */
export function routeOf(path: string): Route {
  const parts = path.split("/").filter(Boolean).map(decoded)
  const [area, person, page, session, ...more] = parts
  if (!area) return { page: "start" }
  if (area === "join" && parts.length === 1) return { page: "join" }
  if (area === "privacy" && parts.length === 1) return { page: "privacy" }
  if (area === "signed-out" && parts.length === 1) return { page: "signedOut" }
  if (area === "sign-in" && person === "failed" && page && parts.length === 3)
    return { page: "signInFailed", why: page }
  if (area !== "as" || !person || more.length > 0) return { page: "notFound" }
  if (!page) return { page: "home", person }
  if (page === "check" && !session) return { page: "check", person }
  if (page === "data") return { page: "data", person, whose: session ?? person }
  if (page === "audit") return { page: "audit", person, whose: session ?? null }
  if (page === "keys" && !session) return { page: "keys", person }
  if (page === "devices" && !session) return { page: "devices", person }
  if (page === "roster" && !session) return { page: "roster", person }
  if (page === "schedule" && !session) return { page: "schedule", person }
  if (page === "slots" && !session) return { page: "slots", person }
  if (page === "meetings") return session ? chooseOf(person, session) : { page: "meetings", person }
  if (page === "webhooks" && !session) return { page: "webhooks", person }
  if (page === "mail" && !session) return { page: "mail", person }
  if (page === "class" && session) return { page: "class", person, session }
  if (page === "plan" && session) return { page: "plan", person, session }
  if (page === "recordings" && !session) return { page: "recordings", person }
  if (page === "recording" && session) return { page: "recording", person, session }
  if (page === "summary" && session) return { page: "summary", person, session }
  if (page === "attendance" && !session) return { page: "year", person }
  if (page === "people" && session) return { page: "record", person, whose: session }
  if (page === "cities" && session) return { page: "city", person, city: session }
  if (page === "attendance" && session) return { page: "attendance", person, session }
  return { page: "notFound" }
}

/** "checkIn1", or for staff "checkIn1~mayor". */
function chooseOf(person: string, what: string): Route {
  const [kind = "", mayor] = what.split("~")
  return { page: "choose", person, kind, mayor: mayor ?? null }
}

/** The way to each page of one person. */
export const paths = {
  signedOut: "/signed-out",
  privacy: "/privacy",
  /** What is stored of somebody: oneself, or for staff somebody else. */
  data: (person: string, whose?: string) =>
    `/as/${encodeURIComponent(person)}/data${whose ? `/${encodeURIComponent(whose)}` : ""}`,
  /** Who looked at or changed what; of one person, or all. */
  audit: (person: string, whose?: string) =>
    `/as/${encodeURIComponent(person)}/audit${whose ? `/${encodeURIComponent(whose)}` : ""}`,
  home: (person: string) => `/as/${encodeURIComponent(person)}/`,
  check: (person: string) => `/as/${encodeURIComponent(person)}/check`,
  keys: (person: string) => `/as/${encodeURIComponent(person)}/keys`,
  devices: (person: string) => `/as/${encodeURIComponent(person)}/devices`,
  roster: (person: string) => `/as/${encodeURIComponent(person)}/roster`,
  schedule: (person: string) => `/as/${encodeURIComponent(person)}/schedule`,
  slots: (person: string) => `/as/${encodeURIComponent(person)}/slots`,
  meetings: (person: string) => `/as/${encodeURIComponent(person)}/meetings`,
  choose: (person: string, kind: string, mayor?: string) =>
    `/as/${encodeURIComponent(person)}/meetings/${encodeURIComponent(mayor ? `${kind}~${mayor}` : kind)}`,
  webhooks: (person: string) => `/as/${encodeURIComponent(person)}/webhooks`,
  mail: (person: string) => `/as/${encodeURIComponent(person)}/mail`,
  classroom: (person: string, session: string) =>
    `/as/${encodeURIComponent(person)}/class/${encodeURIComponent(session)}`,
  plan: (person: string, session: string) => `/as/${encodeURIComponent(person)}/plan/${encodeURIComponent(session)}`,
  recordings: (person: string) => `/as/${encodeURIComponent(person)}/recordings`,
  /** The watching page of a class; from a second on, when one is given. */
  recording: (person: string, session: string, second?: number) =>
    `/as/${encodeURIComponent(person)}/recording/${encodeURIComponent(session)}${second === undefined ? "" : `#${Math.floor(second)}`}`,
  summary: (person: string, session: string) =>
    `/as/${encodeURIComponent(person)}/summary/${encodeURIComponent(session)}`,
  attendance: (person: string, session: string) =>
    `/as/${encodeURIComponent(person)}/attendance/${encodeURIComponent(session)}`,
  year: (person: string) => `/as/${encodeURIComponent(person)}/attendance`,
  record: (person: string, whose: string) => `/as/${encodeURIComponent(person)}/people/${encodeURIComponent(whose)}`,
  city: (person: string, city: string) => `/as/${encodeURIComponent(person)}/cities/${encodeURIComponent(city)}`,
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
