import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { PersonView } from "../../session"
import { handOrder, holdsFloor, isHere } from "../people"
import { useScene } from "../scene"
import type { SeatProps } from "./Seat"

/** What the class must see of a person at their seat, and the same in words for a screen reader. */
export function useSeatState(): (person: PersonView) => { seat: Omit<SeatProps, "plate">; words: string } {
  const { class: view, self, talking } = useScene()
  const { t } = useTranslation()
  const order = useMemo(() => handOrder(view), [view])
  return (person) => {
    const hand = order.get(person.id) ?? 0
    const floor = holdsFloor(view, person.id)
    const seat = { person, mine: person.id === self.person, talking: talking.has(person.id), floor, hand }
    // Begins with what the plate shows, so that saying what one sees chooses the seat.
    const place = person.presence === "dropped" ? t("room.reconnectingShort") : person.city
    const words = [
      `${person.name} ${place}`,
      !isHere(person) && t(person.presence === "left" ? "room.seat.left" : "room.seat.expected"),
      floor && t("room.seat.floor"),
      hand > 0 && t("room.seat.hand", { place: hand }),
      isHere(person) && t(person.microphone ? "room.seat.open" : "room.seat.muted"),
    ]
    return { seat, words: words.filter(Boolean).join(", ") }
  }
}
