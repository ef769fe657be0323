import { useEffect, useState } from "react"
import { type Plan, type PlanBody, planApi } from "../../app/plans"
import { useMe } from "../frame/SignedIn"
import { Autosave, type Saving } from "./autosave"

/** A plan as it is written here, saved as one goes. Leaving the page with unsaved words asks first. */
export function usePlanDraft(loaded: Plan) {
  const me = useMe()
  const [plan, setPlan] = useState<PlanBody>(loaded.plan)
  const [saving, setSaving] = useState<Saving>({ state: "saved", at: loaded.savedAt, by: loaded.savedBy })
  const [autosave] = useState(
    () =>
      new Autosave(
        loaded.version,
        (version, text) => planApi.save(me.person, loaded.session.id, version, text),
        setSaving,
      ),
  )
  useEffect(() => {
    const ask = (leaving: BeforeUnloadEvent) => {
      if (autosave.isUnsaved) leaving.preventDefault()
    }
    window.addEventListener("beforeunload", ask)
    return () => {
      window.removeEventListener("beforeunload", ask)
      // Within the app one leaves without a word: what waits is saved on the way.
      autosave.now()
    }
  }, [autosave])

  function change(next: PlanBody) {
    if (next === plan) return
    setPlan(next)
    autosave.write(next)
  }

  return { plan, change, saving, autosave }
}
