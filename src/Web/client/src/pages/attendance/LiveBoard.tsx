import { useTranslation } from "react-i18next"
import type { Attendance } from "../../app/api"
import { useReading } from "../useReading"
import { Alert } from "./Alert"
import { HereList } from "./HereList"
import { JoinCounts } from "./JoinCounts"
import styles from "./LiveBoard.module.css"
import { MissingCard } from "./MissingCard"
import { type Filter, filtered, sorted, toPhone } from "./order"
import { spanOf } from "./span"

interface LiveBoardProps {
  attendance: Attendance
  filter: Filter
  /** Somebody was let in, or a call was noted. */
  onChanged(): void
}

/** While there is still time to phone: the missing first, each with a number; then who is here. */
export function LiveBoard({ attendance, filter, onChanged }: LiveBoardProps) {
  const { t } = useTranslation()
  const { locale } = useReading()
  const people = filtered(attendance.people, filter)
  const isBefore = attendance.measuredAt < attendance.session.startsAt
  const missing = toPhone(people, locale)
  const here = sorted(
    people.filter(({ status }) => status === "here"),
    { column: "city", descending: false },
    locale,
  )
  const excused = people.filter(({ status }) => status === "excused")
  return (
    <div className={styles.board}>
      <Alert attendance={attendance} />
      <section aria-labelledby="missing">
        <h2 id="missing" className={styles.heading}>
          {t(isBefore ? "attendance.notYetIn" : "attendance.missingCount", { count: missing.length })}
        </h2>
        <JoinCounts missing={missing} />
        {missing.length === 0 && <p className={styles.empty}>{t("attendance.nobodyMissing")}</p>}
        <ul className={styles.missing}>
          {missing.map((one) => (
            <MissingCard key={one.person} attender={one} session={attendance.session.id} onChanged={onChanged} />
          ))}
        </ul>
      </section>
      {excused.length > 0 && (
        <p className={styles.empty}>{t("attendance.excused", { names: excused.map(({ name }) => name).join(", ") })}</p>
      )}
      {filter !== "missing" && (
        <section aria-labelledby="here">
          <h2 id="here" className={styles.heading}>
            {t("attendance.hereCount", { count: here.length })}
          </h2>
          {here.length === 0 ? (
            <p className={styles.empty}>{t("attendance.nobodyHere")}</p>
          ) : (
            <HereList people={here} span={spanOf(attendance)} now={attendance.measuredAt} />
          )}
        </section>
      )}
    </div>
  )
}
