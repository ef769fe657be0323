import { Download } from "lucide-react"
import { useTranslation } from "react-i18next"
import { addresses } from "../app/api"
import { RoomButton, RoomDownload } from "../room/controls/RoomButton"
import { useLink } from "../room/link"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import type { PollView } from "../session"
import styles from "./VoteDesk.module.css"

interface VoteStepsProps {
  poll: PollView
  /** Anonymous, and a second vote is still possible. */
  ballotsKept: boolean
}

/** What a host can do next with a vote: close it, show it, have it again, take it away. */
export function VoteSteps({ poll, ballotsKept }: VoteStepsProps) {
  const { act } = useOrders()
  const { person } = useLink()
  const { session } = useScene().class
  const { t } = useTranslation()
  const open = poll.state === "open"
  const again = !open && poll.round === 1 && (!poll.anonymous || ballotsKept)
  return (
    <>
      <div className={styles.steps}>
        {open && (
          <RoomButton kind="primary" size="small" onPress={() => act({ kind: "closePoll", poll: poll.id })}>
            {t("desk.vote.close")}
          </RoomButton>
        )}
        {!open && !poll.revealed && (
          <RoomButton kind="primary" size="small" onPress={() => act({ kind: "revealPoll", poll: poll.id })}>
            {t("desk.vote.reveal")}
          </RoomButton>
        )}
        {again && (
          <RoomButton size="small" onPress={() => act({ kind: "openRound", poll: poll.id })}>
            {t("desk.vote.again")}
          </RoomButton>
        )}
        {ballotsKept && (
          <RoomButton kind="bare" size="small" onPress={() => act({ kind: "settlePoll", poll: poll.id })}>
            {t("desk.vote.settle")}
          </RoomButton>
        )}
        {!open && (
          <RoomDownload
            kind="bare"
            size="small"
            href={addresses.votesCsv(person, session.id, poll.id)}
            aria-label={t("desk.vote.file", { question: poll.question })}
          >
            <Download aria-hidden="true" />
            {t("desk.vote.fileShort")}
          </RoomDownload>
        )}
        {poll.revealed && <span className={styles.note}>{t("desk.vote.revealed")}</span>}
      </div>
      {ballotsKept && <p className={styles.note}>{t("desk.vote.ballotsKept")}</p>}
    </>
  )
}
