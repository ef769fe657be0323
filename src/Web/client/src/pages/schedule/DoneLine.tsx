import { Undo2 } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import styles from "./Schedule.module.css"
import type { ScheduleDesk } from "./useSchedule"

/** What was just done, said once, with the way back. */
export function DoneLine({ desk }: { desk: ScheduleDesk }) {
  const { t } = useTranslation()
  const { done, busy, run } = desk
  return (
    <div className={styles.status} role="status">
      {done && (
        <p className={styles.done}>
          {done.words}
          {done.undo && (
            <Button
              look="quiet"
              icon={<Undo2 aria-hidden />}
              isDisabled={busy}
              onPress={() => done.undo && run(done.undo, () => ({ words: done.undone ?? "" }))}
            >
              {t("schedule.done.undo")}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
