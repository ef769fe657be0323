import { Printer } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { SessionCard } from "../../app/api"
import type { PlanBody } from "../../app/plans"
import { clock } from "../../app/times"
import { Button } from "../../design/Button"
import { classes } from "../../design/classes"
import { SessionTime } from "../home/SessionTime"
import { useReading } from "../useReading"
import type { Saving } from "./autosave"
import { totalMinutes } from "./draft"
import styles from "./Plan.module.css"

interface PlanHeaderProps {
  session: SessionCard
  plan: PlanBody
  saving: Saving
  again(): void
}

/** Which class, whether it is saved, and how its minutes stand against the class's length. */
export function PlanHeader({ session, plan, saving, again }: PlanHeaderProps) {
  const { t } = useTranslation()
  const total = totalMinutes(plan)
  const length = Math.round((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000)
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <p className={styles.quiet}>
          {[session.number && t("pages.home.class", { number: session.number }), session.subtitle]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <h1 className={styles.title}>{session.title}</h1>
        <SessionTime session={session} />
      </div>
      <div className={styles.standing}>
        <p className={styles.total}>{t("plan.total", { total, length })}</p>
        <p className={classes(styles.quiet, total > length && styles.over)}>
          {total === length
            ? t("plan.exact")
            : t(total > length ? "plan.over" : "plan.left", { count: Math.abs(length - total) })}
        </p>
        <p className={classes(styles.saving, isFailed(saving) && styles.over)} role="status">
          <SavingWords saving={saving} />
        </p>
        <div className={styles.actions}>
          {saving.state === "failed" && <Button onPress={again}>{t("plan.saving.again")}</Button>}
          <Button icon={<Printer aria-hidden />} onPress={() => window.print()}>
            {t("plan.print")}
          </Button>
        </div>
      </div>
    </header>
  )
}

function SavingWords({ saving }: { saving: Saving }) {
  const { t } = useTranslation()
  const reading = useReading()
  switch (saving.state) {
    case "saved": {
      if (!saving.at) return t("plan.saving.nothing")
      const time = clock(new Date(saving.at), reading)
      return saving.by ? t("plan.saving.savedBy", { time, name: saving.by }) : t("plan.saving.saved", { time })
    }
    case "failed":
    case "conflict":
      return t("plan.saving.failed", { problem: [saving.problem.message, saving.problem.next].join(" ") })
    default:
      return t(`plan.saving.${saving.state}`)
  }
}

function isFailed(saving: Saving): boolean {
  return saving.state === "failed" || saving.state === "conflict"
}
