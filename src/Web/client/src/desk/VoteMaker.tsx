import { type FormEvent, useState } from "react"
import { TextArea, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../design/classes"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { type Draft, draftProblem, offers, openOrder } from "./draft"
import { KindTerms, VoteKind } from "./VoteKind"
import styles from "./VoteMaker.module.css"
import { VoteOptions } from "./VoteOptions"
import { VoteTerms } from "./VoteTerms"

interface VoteMakerProps {
  draft: Draft
  change(draft: Draft): void
  done(): void
}

/** A vote on the spot: a question, some answers, open. It stands in the rail, so no face is covered meanwhile. */
export function VoteMaker({ draft, change, done }: VoteMakerProps) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const problem = draftProblem(draft)
  const open = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem || sending) return
    setSending(true)
    const answer = await act(openOrder(draft))
    setSending(false)
    if (answer.ok) done()
  }

  return (
    <form className={styles.maker} onSubmit={open}>
      <TextField
        aria-label={t("desk.maker.question")}
        value={draft.question}
        onChange={(question) => change({ ...draft, question })}
        isInvalid={tried && problem === "noQuestion"}
        autoFocus
      >
        <TextArea
          className={classes(styles.question)}
          rows={2}
          placeholder={t("desk.maker.question")}
          maxLength={300}
          dir="auto"
        />
      </TextField>
      <VoteKind draft={draft} change={change} />
      {offers(draft.kind) && <VoteOptions draft={draft} change={change} />}
      <KindTerms draft={draft} change={change} />
      <VoteTerms draft={draft} change={change} />
      {tried && problem && (
        <p className={styles.problem} role="alert">
          {t(`desk.maker.problem.${problem}`)}
        </p>
      )}
      <div className={styles.steps}>
        <RoomButton kind="primary" type="submit" isDisabled={sending}>
          {t("desk.maker.open")}
        </RoomButton>
        <RoomButton kind="bare" onPress={done}>
          {t("desk.maker.cancel")}
        </RoomButton>
      </div>
    </form>
  )
}
