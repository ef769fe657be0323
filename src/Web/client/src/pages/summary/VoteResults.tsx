import { Download } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { VoteSummary } from "../../app/api"
import { ButtonLink } from "../../design/Button"
import { placeNames } from "../../room/poll/answers"
import type { PollFlow } from "../../session"
import styles from "./Summary.module.css"
import { byQuestion, type Line, sideBySide } from "./votes"

interface VoteResultsProps {
  votes: VoteSummary[]
  /** Where hosts find who voted how; null for participants. */
  file: string | null
}

/** What the class chose; of a question asked again, the first and the last vote side by side. */
export function VoteResults({ votes, file }: VoteResultsProps) {
  const { t } = useTranslation()
  const asked = byQuestion(votes)
  return (
    <section className={styles.section}>
      <h2>{t("summary.votes.heading")}</h2>
      {asked.length === 0 && <p className={styles.quiet}>{t("summary.votes.none")}</p>}
      {file && asked.length > 0 && (
        <div className={styles.actions}>
          <ButtonLink href={file} download look="quiet" icon={<Download aria-hidden />}>
            {t("summary.votes.csv")}
          </ButtonLink>
        </div>
      )}
      {asked.map(({ first, last }) => (
        <div key={`${first.question} ${first.openedAt}`} className={styles.vote}>
          <h3>{first.question}</h3>
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                <VoteHeading vote={first} name={last ? t("summary.votes.before") : null} />
                {last && <VoteHeading vote={last} name={t("summary.votes.after")} />}
              </tr>
            </thead>
            <tbody>
              {sideBySide({ first, last }).map(({ line, before, after }) => (
                <tr key={`${line.kind} ${line.name}`}>
                  <th scope="row">
                    <LineName line={line} vote={last ?? first} />
                  </th>
                  <Count vote={first} line={before} />
                  {last && <Count vote={last} line={after} />}
                </tr>
              ))}
            </tbody>
          </table>
          {last?.flow && <Moves vote={last} flow={last.flow} />}
          {(first.result.withheld || last?.result.withheld) && (
            <p className={styles.quiet}>{t("summary.votes.withheld")}</p>
          )}
        </div>
      ))}
    </section>
  )
}

function VoteHeading({ vote, name }: { vote: VoteSummary; name: string | null }) {
  const { t } = useTranslation()
  const words = [
    name,
    t("summary.votes.people", { count: vote.result.people }),
    vote.anonymous && t("summary.votes.anonymous"),
  ]
  return (
    <th scope="col" className={styles.number}>
      {words.filter(Boolean).join(" · ")}
    </th>
  )
}

/** An option, a step, a word; or what kind of middle it is. */
function LineName({ line, vote }: { line: Line; vote: VoteSummary }) {
  const { t } = useTranslation()
  const { right, unit } = vote.form
  if (line.kind === "mean" || line.kind === "median")
    return [t(`summary.votes.${line.kind}`), unit].filter(Boolean).join(" · ")
  const note =
    line.kind === "meanPlace"
      ? t("summary.votes.meanPlace")
      : right !== null && vote.options[right] === line.name && t("summary.votes.right")
  return [line.name, note].filter(Boolean).join(" · ")
}

/** People who chose this, as a number and a bar of the same length; or a middle as a number. */
function Count({ vote, line }: { vote: VoteSummary; line: Line | null }) {
  const { i18n } = useTranslation()
  if (!line) return <td className={styles.number}>–</td>
  const value = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(line.value)
  if (line.kind !== "people") return <td className={styles.number}>{value}</td>
  return (
    <td className={styles.number}>
      {value}{" "}
      <meter
        className={styles.bar}
        min={0}
        max={Math.max(1, vote.result.people)}
        value={line.value}
        aria-hidden="true"
      />
    </td>
  )
}

/** Who stayed and who moved between the two votes, in counts of people. */
function Moves({ vote, flow }: { vote: VoteSummary; flow: PollFlow }) {
  const { t } = useTranslation()
  const names = placeNames(vote)
  const named = (place: number | null) => (place === null ? t("room.poll.didNotVote") : (names[place] ?? ""))
  return (
    <>
      {flow.moves.length > 0 && (
        <ul aria-label={t("room.poll.flow")}>
          {flow.moves.map(({ from, to, people }) => (
            <li key={`${from} ${to}`}>
              {from === to
                ? t("summary.votes.stayed", { count: people, at: named(to) })
                : t("summary.votes.moved", { count: people, from: named(from), to: named(to) })}
            </li>
          ))}
        </ul>
      )}
      {flow.withheld > 0 && <p className={styles.quiet}>{t("room.poll.flowWithheld", { count: flow.withheld })}</p>}
    </>
  )
}
