import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { inWords } from "../room/poll/answers"
import { useScene } from "../room/scene"
import type { PollSwitch, PollView } from "../session"
import styles from "./VoteDesk.module.css"

/** More than these are asked for. */
const FEW = 4

/** Those who answer otherwise after the discussion, to be asked why. */
export function Switched({ poll, switched }: { poll: PollView; switched: PollSwitch[] }) {
  const { act } = useOrders()
  const { class: view } = useScene()
  const { t } = useTranslation()
  const [all, showAll] = useState(false)
  const shown = all ? switched : switched.slice(0, FEW)
  return (
    <section aria-label={t("desk.vote.switched")}>
      <h4 className={styles.part}>{t("desk.vote.switchedCount", { count: switched.length })}</h4>
      <ul className={styles.people}>
        {shown.map(({ person, from, to }) => {
          const who = view.people[person]
          if (!who) return null
          return (
            <li key={person} className={styles.person}>
              <span className={styles.words}>
                {who.name}
                <span className={styles.note}>
                  {t("desk.vote.fromTo", { from: inWords(from, poll), to: inWords(to, poll) })}
                </span>
              </span>
              <RoomButton
                size="small"
                isDisabled={who.presence !== "here"}
                aria-label={t("desk.vote.callOn", { name: who.name })}
                onPress={() => act({ kind: "callOn", person, alongside: false })}
              >
                {t("desk.vote.call")}
              </RoomButton>
            </li>
          )
        })}
      </ul>
      {shown.length < switched.length && (
        <RoomButton kind="bare" size="small" onPress={() => showAll(true)}>
          {t("desk.missing.more", { count: switched.length - shown.length })}
        </RoomButton>
      )}
    </section>
  )
}
