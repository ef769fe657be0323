import { X } from "lucide-react"
import { useCallback, useRef } from "react"
import { Dialog, Heading, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { attendanceApi, type YearSession } from "../../../app/attendance"
import { paths } from "../../../app/routes"
import { day } from "../../../app/times"
import { useLoad } from "../../../app/useLoad"
import { Button } from "../../../design/Button"
import { Waiting } from "../../../design/Waiting"
import { Failure } from "../../frame/Failure"
import { useMe } from "../../frame/SignedIn"
import { useReading } from "../../useReading"
import { useSessionName } from "../year/useSessionName"
import styles from "./Correction.module.css"
import { CorrectionForm } from "./CorrectionForm"
import { History } from "./History"
import { Measured } from "./Measured"

interface CorrectionCardProps {
  /** What was pressed; the card opens beside it, and focus returns to it. */
  anchor: HTMLElement
  session: Pick<YearSession, "id" | "number" | "title" | "startsAt">
  person: string
  name: string
  onClose(): void
  onSaved(): void
}

/** One person at one session: what was measured, what staff said of it, and the way to say otherwise. */
export function CorrectionCard({ anchor, session, person, name, onClose, onSaved }: CorrectionCardProps) {
  const { t } = useTranslation()
  const me = useMe()
  const nameOf = useSessionName()
  const reading = useReading()
  const on = day(new Date(session.startsAt), reading)
  const trigger = useRef(anchor)
  const found = useLoad(
    useCallback((signal) => attendanceApi.at(me.person, session.id, person, signal), [me.person, session.id, person]),
  )
  return (
    <Popover
      className={styles.card ?? ""}
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom"
    >
      <Dialog className={styles.dialog ?? ""}>
        <div className={styles.head}>
          <div>
            <Heading slot="title" className={styles.name ?? ""}>
              {name}
            </Heading>
            <p className={styles.quiet}>{[...new Set([nameOf(session), session.title, on])].join(" · ")}</p>
          </div>
          <Button look="quiet" aria-label={t("year.card.close")} icon={<X aria-hidden />} onPress={onClose}>
            {null}
          </Button>
        </div>
        {found.problem && <Failure problem={found.problem} again={found.again} />}
        {!found.data && !found.problem && <Waiting>{t("year.card.waiting")}</Waiting>}
        {found.data && (
          <>
            <Measured at={found.data} />
            <History entries={found.data.history} />
            <CorrectionForm key={found.data.version} at={found.data} onSaved={onSaved} again={found.again} />
          </>
        )}
        <a href={paths.record(me.person, person)}>{t("year.card.open")}</a>
      </Dialog>
    </Popover>
  )
}
