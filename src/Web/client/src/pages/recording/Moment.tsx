import { useTranslation } from "react-i18next"
import type { SpineItem } from "../../app/recordings"
import { classes } from "../../design/classes"
import styles from "./Recording.module.css"
import { position } from "./watching"

interface MomentProps {
  item: SpineItem
  /** The video is here. */
  now: boolean
  onChoose(second: number): void
}

/** One moment: what it was, whose, and when; pressed, the video goes there. */
export function Moment({ item, now, onChoose }: MomentProps) {
  const { t } = useTranslation()
  const who = [item.name || (item.kind === "floor" ? t("watching.someone") : ""), item.city].filter(Boolean).join(", ")
  const kind = item.vote?.round === 2 ? t("watching.round") : t(`watching.kind.${item.kind}`)
  return (
    <li>
      <button
        type="button"
        className={classes(styles.moment, item.kind === "part" && styles.part)}
        aria-current={now ? "true" : undefined}
        onClick={() => onChoose(item.at)}
      >
        <span className={styles.time}>{position(item.at)}</span>
        <span className={styles.kind}>{kind}</span>
        {item.text && <span className={styles.text}>{item.text}</span>}
        {who && <span className={styles.who}>{who}</span>}
        {item.vote && <Votes vote={item.vote} />}
      </button>
    </li>
  )
}

/** A result in one line an option; a ranking or a number says how many took part. */
function Votes({ vote }: { vote: NonNullable<SpineItem["vote"]> }) {
  const { t, i18n } = useTranslation()
  const { counts, people, withheld } = vote.result
  const number = new Intl.NumberFormat(i18n.language)
  if (withheld) return <span className={styles.who}>{t("watching.withheld")}</span>
  return (
    <>
      {counts.length === vote.options.length &&
        vote.options.map((option, index) => (
          <span key={option} className={styles.option}>
            <span>{option}</span>
            <span>{number.format(counts[index] ?? 0)}</span>
          </span>
        ))}
      <span className={styles.who}>{t("watching.people", { count: people })}</span>
    </>
  )
}
