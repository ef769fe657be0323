const key = "classroom.people"

/** Someone who signed in on this device, to find the way back to their page. No secret: the cookie signs in. */
export interface KnownPerson {
  person: string
  name: string
}

/** Those who signed in here and did not sign out, the latest first. */
export function knownPeople(): KnownPerson[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]")
  } catch {
    return []
  }
}

export function rememberPerson({ person, name }: KnownPerson): void {
  keep([{ person, name }, ...knownPeople().filter((known) => known.person !== person)])
}

export function forgetPerson(person: string): void {
  keep(knownPeople().filter((known) => known.person !== person))
}

function keep(people: KnownPerson[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(people))
  } catch {
    // A browser that keeps nothing asks for the link again; that is all.
  }
}
