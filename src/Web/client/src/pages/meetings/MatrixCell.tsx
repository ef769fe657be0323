import { useTranslation } from "react-i18next"
import type { MeetingCell } from "../../app/meetings"
import { paths } from "../../app/routes"
import { useMe } from "../frame/SignedIn"
import styles from "./Meetings.module.css"
import { useMoments } from "./useMoments"

interface MatrixCellProps {
  cell: MeetingCell
  mayor: { person: string; name: string }
  now: number
}

/** One meeting of one mayor: how it stands, and for staff the way to book or change it. */
export function MatrixCell({ cell, mayor, now }: MatrixCellProps) {
  const { t } = useTranslation()
  const me = useMe()
  const moments = useMoments()
  const kind = t(`meetings.kind.${cell.kind}`)
  const way = paths.choose(me.person, cell.kind, mayor.person)
  if (!cell.session || cell.standing === "toBook" || cell.standing === "notHeld") {
    return (
      <>
        {cell.standing === "notHeld" && <span className={styles.under}>{t("meetings.standing.notHeld")}</span>}
        {cell.waits ? (
          <span className={styles.under}>{t("meetings.standing.toBook")}</span>
        ) : (
          <a href={way} aria-label={t("meetings.matrix.bookFor", { kind, name: mayor.name })}>
            {t("meetings.matrix.book")}
          </a>
        )}
      </>
    )
  }
  const said = moments.short(cell.session.startsAt)
  const time = <time dateTime={cell.session.startsAt}>{said}</time>
  return (
    <>
      <span className={styles[cell.standing]}>{t(`meetings.standing.${cell.standing}`)}</span>
      <span className={styles.under}>
        {cell.standing === "booked" && now < Date.parse(cell.session.startsAt) ? (
          <a href={way} aria-label={t("meetings.matrix.changeFor", { time: said, kind, name: mayor.name })}>
            {time}
          </a>
        ) : (
          time
        )}
        {cell.host && ` · ${cell.host}`}
      </span>
    </>
  )
}
