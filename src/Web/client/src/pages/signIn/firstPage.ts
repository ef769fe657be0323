import { api } from "../../app/api"
import { paths } from "../../app/routes"
import type { Role } from "../../session"

/**
 * Whoever takes part in a class that is open now has come for it: to its green room. Hosts have more to do at home, and so has
 * everybody else.
 */
export async function firstPage(person: string, role: Role): Promise<string> {
  const home = await api.homeAhead(person).catch(() => null)
  const isHost = role === "faculty" || role === "staff"
  return home?.next?.phase === "open" && !isHost ? paths.classroom(person, home.next.id) : paths.home(person)
}
