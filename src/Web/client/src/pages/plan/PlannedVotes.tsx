import { Plus } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import { blank, draftOfPlanned, offers, plannedOf } from "../../desk/draft"
import { KindTerms, VoteKind } from "../../desk/VoteKind"
import { VoteOptions } from "../../desk/VoteOptions"
import { VoteTerms } from "../../desk/VoteTerms"
import type { PlannedPoll } from "../../session"
import { Field } from "./Field"
import styles from "./Plan.module.css"

const mostPolls = 5

interface PlannedVotesProps {
  polls: PlannedPoll[]
  change(polls: PlannedPoll[]): void
}

/** Votes that are opened with one press in class, written with the same fields as a vote on the spot. */
export function PlannedVotes({ polls, change }: PlannedVotesProps) {
  const { t } = useTranslation()
  return (
    <section className={styles.block}>
      {polls.length > 0 && <h3 className={styles.label}>{t("plan.poll.heading")}</h3>}
      {polls.map((poll, index) => (
        <PlannedVote
          // biome-ignore lint/suspicious/noArrayIndexKey: a prepared vote has no name but its place.
          key={index}
          poll={poll}
          number={index + 1}
          change={(changed) => change(polls.with(index, changed))}
          remove={() => change(polls.toSpliced(index, 1))}
        />
      ))}
      {polls.length < mostPolls && (
        <Button look="quiet" icon={<Plus aria-hidden />} onPress={() => change([...polls, plannedOf(blank)])}>
          {t("plan.poll.add")}
        </Button>
      )}
    </section>
  )
}

interface PlannedVoteProps {
  poll: PlannedPoll
  number: number
  change(poll: PlannedPoll): void
  remove(): void
}

function PlannedVote({ poll, number, change, remove }: PlannedVoteProps) {
  const { t } = useTranslation()
  const draft = draftOfPlanned(poll)
  const write = (changed: typeof draft) => change(plannedOf(changed))
  const label = t("plan.poll.question", { number })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not be the field's own label.
    <div className={styles.poll} role="group" aria-label={label}>
      <Field
        label={label}
        value={poll.question}
        longest={300}
        serif
        write={(question) => write({ ...draft, question })}
      />
      <VoteKind draft={draft} change={write} />
      {offers(draft.kind) && <VoteOptions draft={draft} change={write} />}
      <KindTerms draft={draft} change={write} />
      <VoteTerms draft={draft} change={write} />
      <div className={styles.actions}>
        <Button look="quiet" onPress={remove}>
          {t("plan.poll.remove")}
        </Button>
      </div>
    </div>
  )
}
