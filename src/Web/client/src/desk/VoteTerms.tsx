import { useTranslation } from "react-i18next"
import { Segments } from "../room/controls/Segments"
import { type Draft, MINUTES } from "./draft"
import styles from "./VoteMaker.module.css"

interface VoteTermsProps {
  draft: Draft
  change(draft: Draft): void
}

/** Who may see the answers, and how long there is to answer. */
export function VoteTerms({ draft, change }: VoteTermsProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.terms}>
      <Segments
        label={t("desk.maker.who")}
        value={draft.anonymous ? "anonymous" : "named"}
        options={[
          { id: "named", label: t("desk.maker.named") },
          { id: "anonymous", label: t("desk.maker.anonymous") },
        ]}
        choose={(chosen) => change({ ...draft, anonymous: chosen === "anonymous" })}
      />
      <p className={styles.who}>
        {t(draft.anonymous ? (draft.again ? "room.poll.anonymousAgain" : "room.poll.anonymous") : "room.poll.named")}
      </p>
      {draft.anonymous && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={draft.again}
            onChange={(event) => change({ ...draft, again: event.target.checked })}
          />
          {t("desk.maker.again")}
        </label>
      )}
      <Segments
        label={t("desk.maker.minutes")}
        value={String(draft.minutes)}
        options={MINUTES.map((minutes) => ({
          id: String(minutes),
          label: minutes === null ? t("desk.maker.noLimit") : t("desk.maker.minute", { count: minutes }),
        }))}
        choose={(chosen) =>
          change({ ...draft, minutes: MINUTES.find((minutes) => String(minutes) === chosen) ?? null })
        }
      />
    </div>
  )
}
