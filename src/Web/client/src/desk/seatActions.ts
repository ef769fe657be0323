import { handOrder, holdsFloor, isHere, isHost } from "../room/people"
import type { Scene } from "../room/scene"
import { SPEAKERS } from "../room/stage/stagePeople"
import type { Order, PersonId } from "../session"

/** What a host may do for the person on a seat; the order is the menu's. `remove` asks once more. */
export type SeatAction = "call" | "addToFloor" | "returnFloor" | "lowerHand" | "askToUnmute" | "mute" | "remove"

export function seatActions(scene: Pick<Scene, "class" | "self">, person: PersonId): SeatAction[] {
  const { class: view, self } = scene
  const chosen = view.people[person]
  if (!chosen || person === self.person || !isHere(chosen)) return []
  const holds = holdsFloor(view, person)
  const mayJoin = view.floor.length > 0 && view.floor.length < SPEAKERS
  const calling: SeatAction[] = holds ? ["returnFloor"] : mayJoin ? ["call", "addToFloor"] : ["call"]
  const rest: (SeatAction | false)[] = [
    handOrder(view).has(person) && "lowerHand",
    chosen.microphone ? "mute" : "askToUnmute",
    !isHost(chosen.role) && "remove",
  ]
  return [...(chosen.role === "observer" ? [] : calling), ...rest.filter((action) => action !== false)]
}

export function seatOrder(action: SeatAction, person: PersonId): Order {
  switch (action) {
    case "call":
      return { kind: "callOn", person, alongside: false }
    case "addToFloor":
      return { kind: "callOn", person, alongside: true }
    default:
      return { kind: action, person }
  }
}
