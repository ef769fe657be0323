import { useTranslation } from "react-i18next"
import type { PollFlow, PollView } from "../../session"
import { placeNames } from "./answers"
import styles from "./FlowPicture.module.css"

interface FlowTableProps {
  poll: Pick<PollView, "options" | "form">
  flow: PollFlow
}

/** The flow in words and numbers, for whoever asks. */
export function FlowTable({ poll, flow }: FlowTableProps) {
  const { t } = useTranslation()
  const names = placeNames(poll)
  const named = (place: number | null) => (place === null ? t("room.poll.didNotVote") : (names[place] ?? ""))
  return (
    <details>
      <summary className={styles.summary}>{t("room.poll.flow")}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("room.poll.firstVote")}</th>
            <th scope="col">{t("room.poll.secondVote")}</th>
            <th scope="col" className={styles.number}>
              {t("room.poll.peopleColumn")}
            </th>
          </tr>
        </thead>
        <tbody>
          {flow.moves.map((move) => (
            <tr key={`${move.from} ${move.to}`}>
              <td>{named(move.from)}</td>
              <td>{named(move.to)}</td>
              <td className={styles.number}>{move.people}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
