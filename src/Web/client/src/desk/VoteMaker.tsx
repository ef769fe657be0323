import { type FormEvent, useState } from "react"
import { Input, TextArea, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../design/classes"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { letter } from "../room/poll/ballot"
import { blank, type Draft, draftProblem, openOrder, withOption } from "./draft"
import styles from "./VoteMaker.module.css"
import { VoteTerms } from "./VoteTerms"

/** A vote on the spot: a question, some answers, open. It stands in the rail, so no face is covered meanwhile. */
export function VoteMaker({ done }: { done(): void }) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [draft, setDraft] = useState<Draft>(blank)
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const problem = draftProblem(draft)
  const presets = {
    yesNo: [t("desk.maker.yes"), t("desk.maker.no")],
    agree: [t("desk.maker.agree"), t("desk.maker.partly"), t("desk.maker.disagree")],
  }

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
        onChange={(question) => setDraft({ ...draft, question })}
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
      <div className={styles.presets}>
        <RoomButton size="small" onPress={() => setDraft({ ...draft, options: presets.yesNo })}>
          {t("desk.maker.yesNo")}
        </RoomButton>
        <RoomButton size="small" onPress={() => setDraft({ ...draft, options: presets.agree })}>
          {t("desk.maker.scale")}
        </RoomButton>
      </div>
      <ol className={styles.options}>
        {draft.options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place.
          <li key={index} className={styles.option}>
            <kbd className={styles.letter}>{letter(index)}</kbd>
            <TextField
              className={classes(styles.field)}
              aria-label={t("desk.maker.option", { letter: letter(index) })}
              value={option}
              onChange={(text) => setDraft(withOption(draft, index, text))}
            >
              <Input className={classes(styles.input)} maxLength={120} dir="auto" />
            </TextField>
          </li>
        ))}
      </ol>
      <VoteTerms draft={draft} change={setDraft} />
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
