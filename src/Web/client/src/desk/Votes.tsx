import { ChartNoAxesColumn } from "lucide-react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useScene } from "../room/scene"
import styles from "./ClassDesk.module.css"
import { blank, draftOf } from "./draft"
import { byOpening } from "./hostVote"
import { VoteMaker } from "./VoteMaker"
import { VotePast } from "./VotePast"
import { useVoteWriting } from "./VoteWriting"

/** The class's votes: a new one in seconds, and those so far. */
export function Votes() {
  const { class: view, hosts } = useScene()
  const { t } = useTranslation()
  const [draft, write] = useVoteWriting()
  const polls = byOpening(view.polls)
  const voting = view.session.phase === "open" || view.session.phase === "inClass"
  return (
    <section className={styles.part} aria-label={t("desk.votes.title")}>
      <h3 className={styles.heading}>{t("desk.votes.title")}</h3>
      {draft ? (
        <VoteMaker draft={draft} change={write} done={() => write(null)} />
      ) : (
        <RoomButton wide isDisabled={!voting} onPress={() => write(blank)}>
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
              reuse={() => write(draftOf(poll, hosts?.results[poll.id]?.right ?? null))}
            />
          ))}
        </ul>
      ) : (
        !draft && <p className={styles.quiet}>{t("desk.votes.none")}</p>
      )}
    </section>
  )
}
