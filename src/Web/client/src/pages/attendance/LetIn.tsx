import { DoorOpen } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type Attender, api } from "../../app/api"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"

interface LetInProps {
  attender: Attender
  session: string
  onDone(): void
}

/** Lets in one who waits at the door, without being in class oneself. */
export function LetIn({ attender, session, onDone }: LetInProps) {
  const { t } = useTranslation()
  const me = useMe()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  async function letIn() {
    setBusy(true)
    setProblem(null)
    await api.admit(me.person, session, attender.person).catch((failure) => setProblem(problemFrom(failure)))
    setBusy(false)
    onDone()
  }

  return (
    <>
      <Button
        look="primary"
        icon={<DoorOpen aria-hidden />}
        isDisabled={busy}
        onPress={() => void letIn()}
        aria-label={t("attendance.letInOf", { name: attender.name })}
      >
        {t("attendance.letIn")}
      </Button>
      {problem && <Failure problem={problem} />}
    </>
  )
}
