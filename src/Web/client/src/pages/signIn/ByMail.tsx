import { KeyRound, Mail } from "lucide-react"
import { useId, useState } from "react"
import { Form, Input, Label, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { api } from "../../app/api"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { EnterCode } from "./EnterCode"
import styles from "./SignIn.module.css"

type Wanted = "code" | "link"

/**
 * A way in by e-mail: a short code to type here, or a new personal link. What is answered is the same for every address, so it tells
 * nobody who is in the programme.
 */
export function ByMail() {
  const { t } = useTranslation()
  const heading = useId()
  const [email, setEmail] = useState("")
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState<Wanted | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function ask(wanted: Wanted) {
    setAsking(true)
    setAsked(null)
    setProblem(null)
    try {
      await (wanted === "code" ? api.askCode(email) : api.askNewLink(email))
      setAsked(wanted)
    } catch (failure) {
      setProblem(problemFrom(failure))
    } finally {
      setAsking(false)
    }
  }

  return (
    <section className={styles.byMail} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("signIn.byMail.title")}
      </h2>
      <p className={styles.fine}>{t("signIn.byMail.text")}</p>
      <Form
        className={styles.form ?? ""}
        onSubmit={(event) => {
          event.preventDefault()
          const { submitter } = event.nativeEvent as SubmitEvent
          void ask(submitter?.getAttribute("value") === "link" ? "link" : "code")
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
          <Label>{t("signIn.byMail.email")}</Label>
          <Input className={styles.input ?? ""} />
        </TextField>
        <div className={styles.choices}>
          <Button
            type="submit"
            look={asked === "code" ? "plain" : "primary"}
            value="code"
            icon={<KeyRound aria-hidden />}
            isDisabled={asking}
          >
            {t("signIn.byMail.code")}
          </Button>
          <Button type="submit" value="link" icon={<Mail aria-hidden />} isDisabled={asking}>
            {t("signIn.byMail.link")}
          </Button>
        </div>
      </Form>
      {problem && <Failure problem={problem} />}
      <p className={styles.said} role="status">
        {asking ? t("signIn.byMail.asking") : asked && t(`signIn.byMail.asked.${asked}`)}
      </p>
      {asked === "code" && <EnterCode />}
    </section>
  )
}
