import { Mic, MicOff } from "lucide-react"
import { useState } from "react"
import { Input, SearchField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { PersonView } from "../../session"
import { useScene } from "../scene"
import type { SeatChooser } from "../seats/SeatMap"
import { useSeatState } from "../seats/useSeatState"
import styles from "./People.module.css"
import { peopleGroups } from "./peopleGroups"
import { Together } from "./Together"

/** Everyone of this class by name: hosts, those here, those not here. Hosts may choose a person as at their seat. */
export function PeoplePanel({ choose }: SeatChooser) {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const [wanted, setWanted] = useState("")
  const groups = peopleGroups(Object.values(view.people), wanted)
  return (
    <div className={styles.people}>
      <SearchField
        className={classes(styles.search)}
        aria-label={t("room.people.search")}
        value={wanted}
        onChange={setWanted}
      >
        <Input className={classes(styles.input)} placeholder={t("room.people.search")} />
      </SearchField>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <div className={styles.groups} tabIndex={0}>
        {wanted === "" && <Together />}
        {groups.map(({ group, people }) => (
          <section key={group} aria-label={t(`room.people.${group}`)}>
            <h3 className={styles.group}>
              {t(`room.people.${group}`)} <span className={styles.count}>{people.length}</span>
            </h3>
            <ul className={styles.list}>
              {people.map((person) => (
                <Person key={person.id} person={person} choose={choose} />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <p className={styles.nobody}>{t("room.people.nobody", { wanted })}</p>}
      </div>
    </div>
  )
}

function Person({ person, choose }: { person: PersonView } & SeatChooser) {
  const { words, seat } = useSeatState()(person)
  const { t } = useTranslation()
  const body = (
    <>
      <span className={styles.name}>{seat.mine ? t("room.people.me", { name: person.name }) : person.name}</span>
      <span className={styles.city}>{person.city}</span>
      {seat.hand > 0 && <span className={styles.hand}>{t("room.people.hand", { place: seat.hand })}</span>}
      {person.presence === "here" && (
        <span className={classes(styles.mark, seat.talking && styles.talking)}>
          {person.microphone ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
        </span>
      )}
      {person.presence === "dropped" && <span className={styles.hand}>{t("room.reconnectingShort")}</span>}
    </>
  )
  return (
    <li>
      {choose && !seat.mine ? (
        <button
          type="button"
          className={classes(styles.row, styles.choice)}
          aria-label={words}
          aria-haspopup="menu"
          onClick={(event) => choose(person, event.currentTarget)}
        >
          {body}
        </button>
      ) : (
        <div className={styles.row}>{body}</div>
      )}
    </li>
  )
}
