import { useTranslation } from "react-i18next"
import type { VoteSummary } from "../../app/api"
import styles from "./Summary.module.css"
import { byQuestion } from "./votes"

/** What the class chose; of a question asked again, the first and the last vote side by side. */
export function VoteResults({ votes }: { votes: VoteSummary[] }) {
  const { t } = useTranslation()
  const asked = byQuestion(votes)
  return (
    <section className={styles.section}>
      <h2>{t("summary.votes.heading")}</h2>
      {asked.length === 0 && <p className={styles.quiet}>{t("summary.votes.none")}</p>}
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
              {first.options.map((option, place) => (
                <tr key={option}>
                  <th scope="row">{option}</th>
                  <Count vote={first} place={place} />
                  {last && <Count vote={last} place={place} />}
                </tr>
              ))}
            </tbody>
          </table>
          {(first.withheld || last?.withheld) && <p className={styles.quiet}>{t("summary.votes.withheld")}</p>}
        </div>
      ))}
    </section>
  )
}

function VoteHeading({ vote, name }: { vote: VoteSummary; name: string | null }) {
  const { t } = useTranslation()
  const words = [
    name,
    t("summary.votes.people", { count: vote.people }),
    vote.anonymous && t("summary.votes.anonymous"),
  ]
  return (
    <th scope="col" className={styles.number}>
      {words.filter(Boolean).join(" · ")}
    </th>
  )
}

/** People who chose this, as a number and a bar of the same length. */
function Count({ vote, place }: { vote: VoteSummary; place: number }) {
  if (vote.withheld) return <td className={styles.number}>–</td>
  const count = vote.counts[place] ?? 0
  return (
    <td className={styles.number}>
      {count} <meter className={styles.bar} min={0} max={Math.max(1, vote.people)} value={count} aria-hidden="true" />
    </td>
  )
}
