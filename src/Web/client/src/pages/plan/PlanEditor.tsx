import { Plus } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Plan, PlanBody } from "../../app/plans"
import { Button } from "../../design/Button"
import type { PastureId } from "../../session"
import { Checkpoints } from "./Checkpoints"
import { Conflict } from "./Conflict"
import { CopyFrom } from "./CopyFrom"
import { addPasture, changePasture, movePasture, removePasture, restorePasture } from "./draft"
import { Outline } from "./Outline"
import { PastureCard } from "./PastureCard"
import styles from "./Plan.module.css"
import { PlanHeader } from "./PlanHeader"
import { usePlanDraft } from "./usePlanDraft"

interface PlanEditorProps {
  loaded: Plan
  /** Goes on with another text of this plan: a copy, or what somebody else saved. */
  take(plan: Plan): void
}

/** Writes a plan: the outline beside, a card a pasture, saved while one writes. */
export function PlanEditor({ loaded, take }: PlanEditorProps) {
  const { t } = useTranslation()
  const { plan, change, saving, autosave } = usePlanDraft(loaded)
  const [removed, setRemoved] = useState<{ before: PlanBody; id: PastureId } | null>(null)
  const { pastures } = plan

  function remove(id: PastureId) {
    setRemoved({ before: plan, id })
    change(removePasture(plan, id))
  }

  function undo() {
    if (removed) change(restorePasture(plan, removed.before, removed.id))
    setRemoved(null)
  }

  return (
    <div className={styles.editor}>
      <PlanHeader session={loaded.session} plan={plan} saving={saving} again={() => autosave.now()} />
      {saving.state === "conflict" && (
        <Conflict
          session={loaded.session.id}
          problem={saving.problem}
          keep={(version) => autosave.now(version)}
          take={take}
        />
      )}
      {pastures.length === 0 ? (
        <Empty add={() => change(addPasture(plan))}>
          <CopyFrom session={loaded.session.id} version={loaded.version} take={take} />
        </Empty>
      ) : (
        <div className={styles.columns}>
          <aside className={styles.aside}>
            <Outline plan={plan} move={(id, to) => change(movePasture(plan, id, to))} />
            <Checkpoints plan={plan} change={change} />
          </aside>
          <div className={styles.pastures}>
            {pastures.map((pasture, index) => (
              <PastureCard
                key={pasture.id}
                pasture={pasture}
                number={index + 1}
                last={index === pastures.length - 1}
                change={(to) => change(changePasture(plan, pasture.id, to))}
                move={(to) => change(movePasture(plan, pasture.id, to))}
                remove={() => remove(pasture.id)}
              />
            ))}
            <Button icon={<Plus aria-hidden />} onPress={() => change(addPasture(plan))}>
              {t("plan.pasture.add")}
            </Button>
          </div>
        </div>
      )}
      <div role="status" className={styles.status}>
        {removed && (
          <p className={styles.undo}>
            {t("plan.pasture.removed", { title: titleOf(removed) })}
            <Button look="quiet" onPress={undo}>
              {t("plan.pasture.undo")}
            </Button>
          </p>
        )}
      </div>
    </div>
  )

  function titleOf({ before, id }: { before: PlanBody; id: PastureId }): string {
    const place = before.pastures.findIndex((pasture) => pasture.id === id)
    return before.pastures[place]?.title || t("plan.pasture.untitled", { number: place + 1 })
  }
}

/** What a plan is for, where there is none. */
function Empty({ add, children }: { add(): void; children: React.ReactNode }) {
  const { t } = useTranslation()
  return (
    <section className={styles.empty}>
      <h2>{t("plan.empty.title")}</h2>
      <p>{t("plan.empty.text")}</p>
      <Button look="primary" icon={<Plus aria-hidden />} onPress={add}>
        {t("plan.empty.first")}
      </Button>
      {children}
    </section>
  )
}
