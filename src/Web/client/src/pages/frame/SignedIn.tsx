import { createContext, type ReactNode, use, useCallback, useEffect } from "react"
import { useTranslation } from "react-i18next"
import { api, type Me } from "../../app/api"
import { rememberPerson } from "../../app/knownPeople"
import { useLoad } from "../../app/useLoad"
import { Waiting } from "../../design/Waiting"
import { Failure } from "./Failure"
import { HelpFrom } from "./HelpLine"
import { Page } from "./Page"
import { SignedOutPage } from "./SignedOutPage"

const MeContext = createContext<Me | null>(null)

/** The person this tab is signed in as. */
export function useMe(): Me {
  const me = use(MeContext)
  if (!me) throw new Error("useMe is for pages inside SignedIn")
  return me
}

/** Finds out who is signed in before showing a page that needs it. */
export function SignedIn({ person, children }: { person: string; children: ReactNode }) {
  const { t } = useTranslation()
  const me = useLoad(useCallback((signal) => api.me(person, signal), [person]))
  // However they came in: from the bare address they find the way back.
  useEffect(() => {
    if (me.data) rememberPerson(me.data)
  }, [me.data])
  if (me.problem?.isSignedOut) return <SignedOutPage />
  if (me.data) {
    return (
      <MeContext value={me.data}>
        <HelpFrom help={me.data.programme}>{children}</HelpFrom>
      </MeContext>
    )
  }
  return (
    <Page title={t("pages.wordmark")}>
      {me.problem ? (
        <Failure problem={me.problem} again={me.again} />
      ) : (
        <Waiting>{t("pages.signedIn.waiting")}</Waiting>
      )}
    </Page>
  )
}
