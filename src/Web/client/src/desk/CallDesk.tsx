import { type KeyboardEvent, useState } from "react"
import { Input, SearchField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../design/classes"
import { Segments } from "../room/controls/Segments"
import { useOrders } from "../room/orders"
import { oneOf, useRemembered } from "../room/remembered"
import { useScene } from "../room/scene"
import { useNow } from "../room/useNow"
import styles from "./CallDesk.module.css"
import { CallRow } from "./CallRow"
import { type Candidate, callDesk, type Wish, wishes } from "./callDesk"
import { voteNow } from "./hostVote"
import { NotHere } from "./NotHere"
import { OpenVote } from "./OpenVote"
import { useEarlierCalls } from "./useEarlierCalls"

const isWish = oneOf<Wish>(...wishes)

/** The call desk: whom to call and why, the vote that runs, and who is missing. */
export function CallDesk() {
  const { class: view, hosts } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const now = useNow()
  const earlier = useEarlierCalls()
  const [wish, choose] = useRemembered<Wish>("callDesk", "suggested", isWish)
  const [wanted, setWanted] = useState("")
  const [below, putBelow] = useState<string | null>(null)
  const poll = voteNow(view.polls)
  const round = poll && `${poll.id} ${poll.round}`
  // What comes in is watched, and what came of it looked at, before the next hand.
  const onTop = poll !== null && round !== below
  const { offered, hands, planned, others } = callDesk(view, hosts, earlier, wish, wanted, now)
  const held = offered.includes(wish) ? wish : "suggested"
  const title = t(`desk.hands.${wanted.trim() ? "found" : held === "switched" ? "changed" : "unheard"}`)

  // The key 1 calls the first of the list while the focus is on the desk, so that typing elsewhere never calls anyone.
  const press = (event: KeyboardEvent) => {
    const first = hands[0]
    if (event.key !== "1" || event.ctrlKey || event.metaKey || event.altKey || !first) return
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    void act({ kind: "callOn", person: first.who.id, alongside: false })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is a short way to the first Call button within.
    <div className={styles.desk} onKeyDown={press}>
      {onTop && (
        <div className={styles.above}>
          <OpenVote poll={poll} putBelow={() => putBelow(round)} />
        </div>
      )}
      <div className={styles.tools}>
        <SearchField
          className={classes(styles.search)}
          aria-label={t("desk.hands.search")}
          value={wanted}
          onChange={setWanted}
        >
          <Input className={classes(styles.input)} placeholder={t("desk.hands.search")} />
        </SearchField>
        {(hands.length > 1 || offered.includes("switched")) && (
          <Segments
            label={t("desk.hands.order")}
            value={held}
            options={offered.map((id) => ({ id, label: t(`desk.hands.${id}`), content: t(`desk.hands.${id}`) }))}
            choose={choose}
            quiet
          />
        )}
      </div>
      {hands.length === 0 && (
        <p className={styles.none}>{t(wanted.trim() ? "desk.hands.noneFound" : "desk.hands.none")}</p>
      )}
      <ol className={styles.hands}>
        {hands.map((candidate, index) => (
          <CallRow key={candidate.who.id} candidate={candidate} first={index === 0} />
        ))}
      </ol>
      <Others title={t("desk.hands.planned")} candidates={planned} />
      <Others title={title} candidates={others} />
      <div className={styles.below}>
        {poll && !onTop && <OpenVote poll={poll} />}
        <NotHere />
      </div>
    </div>
  )
}

/** People without a hand whom one might call. */
function Others({ title, candidates }: { title: string; candidates: Candidate[] }) {
  if (candidates.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.hands}>
        {candidates.map((candidate) => (
          <CallRow key={candidate.who.id} candidate={candidate} first={false} />
        ))}
      </ul>
    </section>
  )
}
