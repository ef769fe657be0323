import { ChartNoAxesColumn } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useScene } from "../room/scene"
import styles from "./ClassDesk.module.css"
import { byOpening } from "./hostVote"
import { VoteMaker } from "./VoteMaker"
import { VotePast } from "./VotePast"

/** The class's votes: a new one in seconds, and those so far. */
export function Votes() {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const [making, make] = useState(false)
  const polls = byOpening(view.polls)
  const voting = view.session.phase === "open" || view.session.phase === "inClass"
  return (
    <section className={styles.part} aria-label={t("desk.votes.title")}>
      <h3 className={styles.heading}>{t("desk.votes.title")}</h3>
      {making ? (
        <VoteMaker done={() => make(false)} />
      ) : (
        <RoomButton wide isDisabled={!voting} onPress={() => make(true)}>
          <ChartNoAxesColumn aria-hidden="true" />
          {t("desk.votes.new")}
        </RoomButton>
      )}
      {polls.length > 0 ? (
        <ul className={styles.list}>
          {polls.map((poll) => (
            <VotePast key={poll.id} poll={poll} />
          ))}
        </ul>
      ) : (
        !making && <p className={styles.quiet}>{t("desk.votes.none")}</p>
      )}
    </section>
  )
}
