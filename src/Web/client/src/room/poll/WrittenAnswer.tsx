import { type FormEvent, useState } from "react"
import { Input, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../controls/RoomButton"
import type { AnswerProps } from "./AnswerFields"
import styles from "./Answers.module.css"
import { readNumber } from "./readNumber"

const LONGEST = 140

/** A number or a few words, sent by a press or Enter. */
export function WrittenAnswer({ ballot, choose }: AnswerProps) {
  const { t } = useTranslation()
  const { poll, marked, mayChange } = ballot
  const numeric = poll.form.kind === "number"
  const recorded = marked ? ("text" in marked ? marked.text : "number" in marked ? String(marked.number) : "") : ""
  const [written, setWritten] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const shown = written ?? recorded

  const send = (event: FormEvent) => {
    event.preventDefault()
    const number = numeric ? readNumber(shown) : null
    const text = shown.trim()
    setWrong(numeric ? number === null : !text)
    if (numeric && number !== null) choose({ number })
    if (!numeric && text) choose({ text })
  }

  return (
    <form className={styles.written} onSubmit={send}>
      <TextField
        className={styles.field ?? ""}
        aria-label={t(numeric ? "room.poll.yourNumber" : "room.poll.yourWords")}
        value={shown}
        onChange={setWritten}
        isDisabled={!mayChange}
        isInvalid={wrong}
      >
        <Input
          className={styles.input ?? ""}
          maxLength={numeric ? 20 : LONGEST}
          inputMode={numeric ? "decimal" : "text"}
          dir="auto"
        />
      </TextField>
      {numeric && poll.form.unit && <span className={styles.unit}>{poll.form.unit}</span>}
      {mayChange && (
        <RoomButton kind="primary" type="submit">
          {t("room.poll.send")}
        </RoomButton>
      )}
      {wrong && (
        <p className={styles.wrong} role="alert">
          {t(numeric ? "room.poll.notANumber" : "room.poll.noWords")}
        </p>
      )}
    </form>
  )
}
