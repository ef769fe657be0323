import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Segments } from "../room/controls/Segments"
import { placeNames } from "../room/poll/answers"
import { letter } from "../room/poll/ballot"
import { useScene } from "../room/scene"
import type { PersonId, PollAnswer, PollView } from "../session"
import { type CrossBy, crossCount } from "./crossCount"
import styles from "./VoteDesk.module.css"

interface CrossTabProps {
  poll: PollView
  choices: Record<PersonId, PollAnswer>
}

/** A named vote by role or city, counts of people. There is none of an anonymous vote. */
export function CrossTab({ poll, choices }: CrossTabProps) {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const [by, choose] = useState<CrossBy>("role")
  const names = placeNames(poll)
  if (names.length === 0) return null
  const rows = crossCount(poll, names.length, choices, view.people, by)
  return (
    <details className={styles.details}>
      <summary>{t("desk.vote.crossTab")}</summary>
      <Segments
        label={t("desk.vote.crossTab")}
        value={by}
        options={[
          { id: "role", label: t("desk.vote.byRole") },
          { id: "city", label: t("desk.vote.byCity") },
        ]}
        choose={(chosen) => choose(chosen === "city" ? "city" : "role")}
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(by === "role" ? "desk.vote.byRole" : "desk.vote.byCity")}</th>
            {names.map((name, place) => (
              <th key={name} scope="col" title={name} aria-label={name}>
                {poll.form.scale ? poll.form.scale.from + place : letter(place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {by === "role" ? t(row.name === "mayor" ? "desk.vote.mayors" : "desk.vote.seniorLeaders") : row.name}
              </th>
              {row.counts.map((count, place) => (
                <td key={names[place]}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
