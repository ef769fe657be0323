import { Mail } from "lucide-react"
import { useId, useState } from "react"
import { Form, Input, Label, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { api } from "../../app/api"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Failure } from "../frame/Failure"
import styles from "./Join.module.css"

/** A new personal link by mail. What is answered is the same for every address, so it tells nobody who is in the programme. */
export function AskNewLink() {
  const { t } = useTranslation()
  const heading = useId()
  const [email, setEmail] = useState("")
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function ask() {
    setAsking(true)
    setAsked(false)
    setProblem(null)
    try {
      await api.askNewLink(email)
      setAsked(true)
    } catch (failure) {
      setProblem(problemFrom(failure))
    } finally {
      setAsking(false)
    }
  }

  return (
    <section className={styles.ask} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("mail.ask.title")}
      </h2>
      <p className={styles.fine}>{t("mail.ask.text")}</p>
      <Form
        className={styles.line ?? ""}
        onSubmit={(event) => {
          event.preventDefault()
          void ask()
        }}
      >
        <TextField
          className={styles.field ?? ""}
          type="email"
          autoComplete="email"
          isRequired
          maxLength={254}
          value={email}
          onChange={setEmail}
        >
          <Label>{t("mail.ask.email")}</Label>
          <Input className={styles.input ?? ""} />
        </TextField>
        <Button type="submit" icon={<Mail aria-hidden />} isDisabled={asking}>
          {t(asking ? "mail.ask.sending" : "mail.ask.button")}
        </Button>
      </Form>
      {problem && <Failure problem={problem} />}
      <p className={styles.said} role="status">
        {asked && t("mail.ask.done")}
      </p>
    </section>
  )
}
