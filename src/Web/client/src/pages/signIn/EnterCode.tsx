import { ArrowRight } from "lucide-react"
import { useState } from "react"
import { Form, Input, Label, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { api } from "../../app/api"
import { goInstead } from "../../app/navigation"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { firstPage } from "./firstPage"
import styles from "./SignIn.module.css"

/** Six digits from the mail, and in. */
export function EnterCode() {
  const { t } = useTranslation()
  const [code, setCode] = useState("")
  const [entering, setEntering] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function enter() {
    setEntering(true)
    setProblem(null)
    try {
      const { person, role } = await api.enterCode(code)
      goInstead(await firstPage(person, role))
    } catch (failure) {
      setProblem(problemFrom(failure))
      setEntering(false)
    }
  }

  return (
    <Form
      className={styles.line ?? ""}
      onSubmit={(event) => {
        event.preventDefault()
        void enter()
      }}
    >
      <TextField
        className={styles.digits ?? ""}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        isRequired
        maxLength={12}
        value={code}
        onChange={setCode}
      >
        <Label>{t("signIn.byMail.digits")}</Label>
        <Input className={styles.input ?? ""} />
      </TextField>
      <Button type="submit" look="primary" icon={<ArrowRight aria-hidden />} isDisabled={entering}>
        {t(entering ? "signIn.byMail.entering" : "signIn.byMail.enter")}
      </Button>
      {problem && (
        <div className={styles.problem}>
          <Failure problem={problem} />
        </div>
      )}
    </Form>
  )
}
