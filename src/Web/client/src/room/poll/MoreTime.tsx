import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import type { Ballot } from "./ballot"
import styles from "./PollCard.module.css"

/** A clock is running and one is not done: faculty are told, and give time or not. */
export function MoreTime({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation()
  const { act } = useOrders()
  const { poll } = ballot
  const [askedFor, setAskedFor] = useState<string | null>(null)
  if (!ballot.mayChange || !poll.closesAt || ballot.mine === "counted") return null
  // Once the clock was moved, one may ask again.
  if (askedFor === poll.closesAt) return <p className={styles.hint}>{t("room.poll.timeAsked")}</p>
  return (
    <div className={styles.more}>
      <RoomButton
        kind="bare"
        size="small"
        onPress={async () => {
          const answer = await act({ kind: "askForTime", poll: poll.id })
          if (answer.ok) setAskedFor(poll.closesAt)
        }}
      >
        {t("room.poll.askForTime")}
      </RoomButton>
    </div>
  )
}
