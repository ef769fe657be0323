import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { api, type LinkOwner } from "../../app/api"
import { fetchAhead } from "../../app/chunks"
import { rememberPerson } from "../../app/knownPeople"
import { goInstead } from "../../app/navigation"
import { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Waiting } from "../../design/Waiting"
import { HelpFrom } from "../frame/HelpLine"
import { Page } from "../frame/Page"
import { firstPage } from "../signIn/firstPage"
import { LinkFailure } from "./LinkFailure"
import { LinkWelcome } from "./LinkWelcome"

/**
 * Where a personal link leads. The key is behind the `#`, so no server's log ever sees it. Opening the page uses
 * nothing up; its button signs in.
 */
export function JoinPage() {
  const { t } = useTranslation()
  const [owner, setOwner] = useState<LinkOwner | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [entering, setEntering] = useState(false)
  const key = useKey()

  useEffect(() => {
    setOwner(null)
    setProblem(null)
    if (!key) {
      setProblem(new Problem("noKey", 0, t("pages.join.noKey"), t("pages.join.noKeyNext")))
      return
    }
    api.look(key).then(setOwner, (failure) => setProblem(problemFrom(failure)))
  }, [key, t])

  // Whoever opens a link is on the way to class; it comes while they read whose link it is.
  useEffect(() => {
    if (owner) fetchAhead("class")
  }, [owner])

  async function enter({ person, name, role }: LinkOwner) {
    setEntering(true)
    try {
      await api.signIn(person, key)
      rememberPerson({ person, name })
      goInstead(await firstPage(person, role))
    } catch (failure) {
      setProblem(problemFrom(failure))
      setEntering(false)
    }
  }

  const page = (
    <Page title={t("pages.join.title")}>
      {owner && <LinkWelcome owner={owner} entering={entering} onEnter={() => enter(owner)} />}
      {problem && <LinkFailure problem={problem} alone={!owner} />}
      {!owner && !problem && <Waiting>{t("pages.join.waiting")}</Waiting>}
    </Page>
  )
  return owner ? <HelpFrom help={owner.programme}>{page}</HelpFrom> : page
}

/** The key in the address, also when another link is opened in the same tab. */
function useKey(): string {
  const [key, setKey] = useState(() => location.hash.slice(1))
  useEffect(() => {
    const read = () => setKey(location.hash.slice(1))
    window.addEventListener("hashchange", read)
    return () => window.removeEventListener("hashchange", read)
  }, [])
  return key
}
