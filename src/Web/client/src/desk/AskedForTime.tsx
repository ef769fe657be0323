import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import type { PersonId, PollView } from "../session"
import styles from "./VoteDesk.module.css"

const MORE = 30
const MOST_NAMED = 3

/** Who would like more time, and the press that gives it. */
export function AskedForTime({ poll, people }: { poll: PollView; people: PersonId[] }) {
  const { act } = useOrders()
  const { class: view } = useScene()
  const { t } = useTranslation()
  const names = people.slice(0, MOST_NAMED).map((person) => view.people[person]?.name ?? "")
  return (
    <div className={styles.time}>
      {people.length > 0 && (
        <p className={styles.note} role="status">
          {t("desk.vote.askedForTime", { count: people.length })} {names.join(", ")}
          {people.length > MOST_NAMED && "…"}
        </p>
      )}
      <RoomButton size="small" onPress={() => act({ kind: "extendPoll", poll: poll.id, seconds: MORE })}>
        {t(poll.closesAt ? "desk.vote.moreTime" : "desk.vote.startClock", { seconds: MORE })}
      </RoomButton>
    </div>
  )
}
