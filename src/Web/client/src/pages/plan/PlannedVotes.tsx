import { Plus, X } from "lucide-react"
import { Checkbox } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import type { PlannedPoll } from "../../session"
import { Field } from "./Field"
import styles from "./Plan.module.css"

const mostPolls = 5
const mostOptions = 8

interface PlannedVotesProps {
  polls: PlannedPoll[]
  change(polls: PlannedPoll[]): void
}

/** Votes that are opened with one press in class. */
export function PlannedVotes({ polls, change }: PlannedVotesProps) {
  const { t } = useTranslation()
  const set = (index: number, to: Partial<PlannedPoll>) =>
    change(polls.map((poll, at) => (at === index ? { ...poll, ...to } : poll)))
  return (
    <section className={styles.block}>
      {polls.length > 0 && <h3 className={styles.label}>{t("plan.poll.heading")}</h3>}
      {polls.map((poll, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a prepared vote has no name but its place.
        <div key={index} className={styles.poll}>
          <Field
            label={t("plan.poll.question", { number: index + 1 })}
            value={poll.question}
            longest={300}
            serif
            write={(question) => set(index, { question })}
          />
          <ul className={styles.lines}>
            {poll.options.map((option, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an answer has no name but its place.
              <li key={place} className={styles.row}>
                <Field
                  label={t("plan.poll.option", { number: place + 1 })}
                  unlabelled
                  value={option}
                  longest={120}
                  write={(text) => set(index, { options: poll.options.with(place, text) })}
                />
                {poll.options.length > 2 && (
                  <Button
                    look="quiet"
                    onPress={() => set(index, { options: poll.options.toSpliced(place, 1) })}
                    aria-label={t("plan.poll.removeOption", { number: place + 1 })}
                  >
                    <X aria-hidden />
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            {poll.options.length < mostOptions && (
              <Button
                look="quiet"
                icon={<Plus aria-hidden />}
                onPress={() => set(index, { options: [...poll.options, ""] })}
              >
                {t("plan.poll.addOption")}
              </Button>
            )}
            <Checkbox
              className={styles.check ?? ""}
              isSelected={poll.anonymous}
              onChange={(anonymous) => set(index, { anonymous })}
            >
              <span className={styles.box} aria-hidden="true" />
              {t("plan.poll.anonymous")}
            </Checkbox>
            <Button look="quiet" onPress={() => change(polls.toSpliced(index, 1))}>
              {t("plan.poll.remove")}
            </Button>
          </div>
        </div>
      ))}
      {polls.length < mostPolls && (
        <Button
          look="quiet"
          icon={<Plus aria-hidden />}
          onPress={() => change([...polls, { question: "", options: ["", ""], anonymous: false, kind: "single" }])}
        >
          {t("plan.poll.add")}
        </Button>
      )}
    </section>
  )
}
