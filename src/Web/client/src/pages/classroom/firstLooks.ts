import type { Look } from "../../calling"
import type { ClassView, PersonId } from "../../session"

/** As many as are received before the first screen is drawn. */
const most = 8

/**
 * Whose pictures are most likely on one's screen in a moment: they are on their way while the room is being drawn, which then says
 * what it really shows. Those who have the floor first, then hosts, whose picture is on everybody's stage.
 */
export function firstLooks(view: ClassView | null, me: PersonId): Look[] {
  if (!view) return []
  const floor = view.floor.map(({ person }) => person)
  const rank = (id: PersonId, role: string) => (floor.includes(id) ? 0 : role === "faculty" || role === "staff" ? 1 : 2)
  return Object.values(view.people)
    .filter(({ id, camera, presence }) => camera && presence === "here" && id !== me)
    .sort((a, b) => rank(a.id, a.role) - rank(b.id, b.role))
    .slice(0, most)
    .map(({ id, role }) => ({ person: id, size: rank(id, role) < 2 ? "medium" : "small" }))
}
