import { X } from "lucide-react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import type { PollView } from "../session"
import { VoteDesk } from "./VoteDesk"
import styles from "./VoteDesk.module.css"

interface OpenVoteProps {
  poll: PollView
  /** Moves a closed vote below the hands; undefined: it is there. */
  putBelow?: (() => void) | undefined
}

/** The vote that matters now at the call desk: the open one, else the last. */
export function OpenVote({ poll, putBelow }: OpenVoteProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.open}>
      <VoteDesk poll={poll} />
      {putBelow && poll.state === "closed" && (
        <RoomButton kind="bare" size="small" aria-label={t("desk.vote.putBelow")} onPress={putBelow}>
          <X aria-hidden="true" />
        </RoomButton>
      )}
    </div>
  )
}
