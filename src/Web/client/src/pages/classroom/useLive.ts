import { useEffect, useState, useSyncExternalStore } from "react"
import { useTranslation } from "react-i18next"
import { addresses, api } from "../../app/api"
import { problemFrom } from "../../app/useLoad"
import { joinLive, type Live, type LiveState, signalr, thisTab } from "../../session"

/** Takes part in a live session as long as this is on screen; null until this tab knows its id. */
export function useLive(person: string, session: string, declinesRecording: boolean | undefined): Live | null {
  const { t } = useTranslation()
  const [live, setLive] = useState<Live | null>(null)

  useEffect(() => {
    let gone = false
    let joined: Live | null = null
    void thisTab().then((tab) => {
      if (gone) return
      joined = joinLive({
        dial: signalr(addresses.hub(person)),
        session,
        tab,
        declinesRecording,
        signedIn: () => isSignedIn(person),
        signedOutMessage: t("errors.signedOut"),
        sentences: {
          unconfirmed: t("errors.order.unconfirmed"),
          over: t("errors.order.over"),
          tooMany: t("errors.order.tooMany"),
        },
        surroundings: window,
      })
      setLive(joined)
    })
    return () => {
      gone = true
      joined?.close()
      setLive(null)
    }
  }, [person, session, declinesRecording, t])

  return live
}

/** What is known of the class now. */
export function useLiveState(live: Live): LiveState {
  return useSyncExternalStore(live.subscribe, live.getSnapshot)
}

async function isSignedIn(person: string): Promise<boolean> {
  try {
    await api.me(person)
    return true
  } catch (failure) {
    const problem = problemFrom(failure)
    if (problem.isSignedOut) return false
    throw problem
  }
}
