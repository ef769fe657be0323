import { useTranslation } from "react-i18next"
import { bySeat, headcount, isHere } from "../people"
import { useScene } from "../scene"
import { Seat } from "./Seat"
import styles from "./SeatList.module.css"
import type { SeatChooser } from "./SeatMap"
import { useSeatState } from "./useSeatState"

/** The seats on a screen too small for arcs: those here two by two, in seat order, and how many are missing. */
export function SeatList({ choose }: SeatChooser) {
  const { class: view, self } = useScene()
  const { t } = useTranslation()
  const describe = useSeatState()
  const people = Object.values(view.people)
  const seated = people.filter((person) => person.seat !== null && isHere(person)).sort(bySeat)
  const { here, expected } = headcount(people)
  return (
    <>
      <ul className={styles.list} aria-label={t("room.seats")}>
        {seated.map((person) => {
          const { seat, words } = describe(person)
          const body = <Seat {...seat} plate="under" />
          return (
            <li key={person.id}>
              {choose && person.id !== self.person ? (
                <button
                  type="button"
                  className={styles.choice}
                  aria-label={words}
                  aria-haspopup="menu"
                  onClick={(event) => choose(person, event.currentTarget)}
                >
                  {body}
                </button>
              ) : (
                <div role="img" aria-label={words}>
                  {body}
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {expected > here && <p className={styles.missing}>{t("room.notHere", { count: expected - here })}</p>}
    </>
  )
}
