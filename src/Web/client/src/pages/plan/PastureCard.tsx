import { ArrowDown, ArrowUp, Trash2 } from "lucide-react"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import type { PlannedPasture } from "../../session"
import { Callers } from "./Callers"
import { Columns } from "./Columns"
import { Field, MinutesField } from "./Field"
import styles from "./Plan.module.css"
import { PlannedVotes } from "./PlannedVotes"
import { Steps } from "./Steps"

interface PastureCardProps {
  pasture: PlannedPasture
  number: number
  last: boolean
  change(to: Partial<PlannedPasture>): void
  move(to: number): void
  remove(): void
}

/** One pasture: its question first, then its minutes and what it needs. */
export function PastureCard({ pasture, number, last, change, move, remove }: PastureCardProps) {
  const { t } = useTranslation()
  const heading = useId()
  const title = pasture.title || t("plan.pasture.untitled", { number })
  return (
    <section className={styles.pasture} aria-labelledby={heading}>
      <header className={styles.cardHeader}>
        <h2 id={heading} className={styles.cardTitle}>
          <span className={styles.number}>{number}</span> {title}
        </h2>
        <div className={styles.tools}>
          <Button
            look="quiet"
            isDisabled={number === 1}
            onPress={() => move(number - 2)}
            aria-label={t("plan.pasture.up")}
          >
            <ArrowUp aria-hidden />
          </Button>
          <Button look="quiet" isDisabled={last} onPress={() => move(number)} aria-label={t("plan.pasture.down")}>
            <ArrowDown aria-hidden />
          </Button>
          <Button look="quiet" onPress={remove} aria-label={t("plan.pasture.remove")}>
            <Trash2 aria-hidden />
          </Button>
        </div>
      </header>
      <div className={styles.fields}>
        <Field
          label={t("plan.pasture.title")}
          value={pasture.title}
          longest={80}
          write={(to) => change({ title: to })}
        />
        <MinutesField value={pasture.minutes} write={(minutes) => change({ minutes })} />
      </div>
      <Field
        label={t("plan.pasture.question")}
        value={pasture.question}
        longest={300}
        lines
        serif
        write={(question) => change({ question })}
      />
      <Field
        label={t("plan.pasture.notes")}
        value={pasture.notes}
        longest={2000}
        lines
        write={(notes) => change({ notes })}
      />
      <Callers callers={pasture.callers} change={(callers) => change({ callers })} />
      <PlannedVotes polls={pasture.polls} change={(polls) => change({ polls })} />
      <Steps steps={pasture.steps} change={(steps) => change({ steps })} />
      <Columns columns={pasture.columns} change={(columns) => change({ columns })} />
    </section>
  )
}
