import { KeyRound } from "lucide-react"
import { useState } from "react"
import { Input, Label, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { newLink } from "../../app/roster"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import styles from "./Roster.module.css"

/** Makes one more personal link for someone, and shows it this once: the server keeps no link it could show again. */
export function PersonLink({ person }: { person: { person: string; name: string } }) {
  const { t } = useTranslation()
  const me = useMe()
  const [link, setLink] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isMaking, setMaking] = useState(false)
  const [isCopied, setCopied] = useState(false)

  async function make() {
    setMaking(true)
    setProblem(null)
    await newLink(me.person, person.person)
      .then(({ path }) => setLink(`${location.origin}${path}`))
      .catch((failure) => setProblem(problemFrom(failure)))
    setMaking(false)
  }

  if (!link) {
    return (
      <>
        <Button
          icon={<KeyRound aria-hidden />}
          onPress={() => void make()}
          isDisabled={isMaking}
          aria-label={t("roster.list.newLinkFor", { name: person.name })}
        >
          {t("roster.list.newLink")}
        </Button>
        {problem && <Failure problem={problem} />}
      </>
    )
  }
  return (
    <div className={styles.link}>
      <TextField value={link} isReadOnly autoFocus>
        <Label>{t("roster.list.linkMade", { name: person.name })}</Label>
        <Input className={styles.input ?? ""} onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <Button
        onPress={() => {
          // Where copying is not allowed, the text stands selected in its field.
          navigator.clipboard?.writeText(link).then(
            () => setCopied(true),
            () => {},
          )
        }}
      >
        {t(isCopied ? "roster.list.copied" : "roster.list.copy")}
      </Button>
      <p className={styles.quiet}>{t("roster.list.linkNext")}</p>
    </div>
  )
}
