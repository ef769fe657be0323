import { type CSSProperties, type KeyboardEvent, type ReactNode, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { PersonView } from "../../session"
import { useScene } from "../scene"
import { useSize } from "../useSize"
import { seatPlan } from "./amphitheatre"
import { isDirection, neighbour } from "./neighbours"
import type { Place } from "./places"
import { roster, seated, seniorCount } from "./roster"
import { Seat } from "./Seat"
import styles from "./SeatMap.module.css"
import { useSeatState } from "./useSeatState"

export interface SeatChooser {
  /** Someone chose a seat; the element is where a menu may open. Only hosts have one. */
  choose?: ((person: PersonView, seat: HTMLElement) => void) | undefined
}

/** The amphitheatre: everybody on the seat that is theirs all year. */
export function SeatMap({ choose }: SeatChooser) {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const [ref, size] = useSize<HTMLDivElement>()
  const seats = useMemo(() => seated(Object.values(view.people)), [view.people])
  const plan = seatPlan(size.width, size.height, roster(seats))
  const taken = plan.places.filter((place) => seats.has(place.seat))
  const [reached, setReached] = useState(0)
  const stop = taken.some((place) => place.seat === reached) ? reached : taken[0]?.seat
  const describe = useSeatState()

  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (!isDirection(event.key) || stop === undefined) return
    event.preventDefault()
    const next = neighbour(taken, stop, event.key)
    setReached(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-seat="${next}"]`)?.focus()
  }

  return (
    // What scrolls must be reachable with the keyboard, also where no seat is a button.
    <div ref={ref} className={styles.map} {...(plan.height > size.height ? { tabIndex: 0 } : {})}>
      {size.width > 0 && (
        <ul
          className={styles.seats}
          style={{ blockSize: plan.height }}
          aria-label={t("room.seats")}
          onKeyDown={choose && move}
        >
          {taken.map((place) => {
            const person = seats.get(place.seat) as PersonView
            const { seat, words } = describe(person)
            const shape = place.plate === "name" ? (place.section === "near" ? "alone" : "short") : place.plate
            return (
              <li
                key={place.seat}
                className={styles.place}
                style={at(place)}
                title={place.plate === "full" || place.plate === "line" ? undefined : `${person.name} · ${person.city}`}
              >
                <SeatBody
                  words={words}
                  stop={place.seat === stop}
                  seat={place.seat}
                  choose={choose && ((element) => choose(person, element))}
                >
                  <Seat {...seat} plate={shape} />
                </SeatBody>
              </li>
            )
          })}
          {plan.line !== null && <SeniorLine top={plan.line} {...seniorCount(seats)} />}
        </ul>
      )}
    </div>
  )
}

function at(place: Place): CSSProperties {
  return {
    insetInlineStart: place.x,
    insetBlockStart: place.y,
    inlineSize: place.plateWidth,
    "--picture": `${place.width}px`,
  } as CSSProperties
}

interface SeatBodyProps {
  words: string
  stop: boolean
  seat: number
  choose?: ((element: HTMLElement) => void) | undefined
  children: ReactNode
}

/** One tab stop for all seats; arrow keys walk between them. */
function SeatBody({ words, stop, seat, choose, children }: SeatBodyProps) {
  if (!choose) {
    return (
      <div className={styles.body} role="img" aria-label={words}>
        {children}
      </div>
    )
  }
  return (
    <button
      type="button"
      className={classes(styles.body, styles.choice)}
      data-seat={seat}
      tabIndex={stop ? 0 : -1}
      aria-label={words}
      aria-haspopup="menu"
      onClick={(event) => choose(event.currentTarget)}
    >
      {children}
    </button>
  )
}

function SeniorLine({ top, here, expected }: { top: number; here: number; expected: number }) {
  const { t } = useTranslation()
  return (
    <li className={styles.line} style={{ insetBlockStart: top }}>
      {t("room.seniors", { here, expected })}
    </li>
  )
}
