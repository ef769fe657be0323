import type { KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import styles from "./CallDesk.module.css"
import { HandRow } from "./HandRow"
import { handQueue } from "./handQueue"
import { NotHere } from "./NotHere"
import { OpenVote } from "./OpenVote"

/** The call desk: hands in order, the vote that runs, and who is missing. */
export function CallDesk() {
  const { class: view, hosts } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const queue = handQueue(view, hosts)

  // The key 1 calls the first hand while the focus is on the desk, so that typing elsewhere never calls anyone.
  const press = (event: KeyboardEvent) => {
    const first = queue[0]
    if (event.key !== "1" || event.ctrlKey || event.metaKey || event.altKey || !first) return
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    void act({ kind: "callOn", person: first.person, alongside: false })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is a short way to the first Call button within.
    <div className={styles.desk} onKeyDown={press}>
      {queue.length === 0 ? (
        <p className={styles.none}>{t("desk.hands.none")}</p>
      ) : (
        <ol className={styles.hands}>
          {queue.map((row) => (
            <HandRow key={row.person} row={row} />
          ))}
        </ol>
      )}
      <div className={styles.below}>
        <OpenVote />
        <NotHere />
      </div>
    </div>
  )
}
