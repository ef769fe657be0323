import { ChartNoAxesColumn } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useScene } from "../room/scene"
import styles from "./ClassDesk.module.css"
import { blank, type Draft, draftOf } from "./draft"
import { byOpening } from "./hostVote"
import { VoteMaker } from "./VoteMaker"
import { VotePast } from "./VotePast"

/** The class's votes: a new one in seconds, and those so far. */
export function Votes() {
  const { class: view, hosts } = useScene()
  const { t } = useTranslation()
  const [making, make] = useState<Draft | null>(null)
  const polls = byOpening(view.polls)
  const voting = view.session.phase === "open" || view.session.phase === "inClass"
  return (
    <section className={styles.part} aria-label={t("desk.votes.title")}>
      <h3 className={styles.heading}>{t("desk.votes.title")}</h3>
      {making ? (
        <VoteMaker key={JSON.stringify(making)} start={making} done={() => make(null)} />
      ) : (
        <RoomButton wide isDisabled={!voting} onPress={() => make(blank)}>
          <ChartNoAxesColumn aria-hidden="true" />
          {t("desk.votes.new")}
        </RoomButton>
      )}
      {polls.length > 0 ? (
        <ul className={styles.list}>
          {polls.map((poll) => (
            <VotePast
              key={poll.id}
              poll={poll}
              reuse={() => make(draftOf(poll, hosts?.results[poll.id]?.right ?? null))}
            />
          ))}
        </ul>
      ) : (
        !making && <p className={styles.quiet}>{t("desk.votes.none")}</p>
      )}
    </section>
  )
}
