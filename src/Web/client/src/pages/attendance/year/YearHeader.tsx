import { useTranslation } from "react-i18next"
import type { YearMatrix } from "../../../app/attendance"
import header from "../AttendanceHeader.module.css"
import { isTwiceAbsent } from "./matrix"
import { usePercent } from "./usePercent"

/** The year in a few numbers. */
export function YearHeader({ year: { people, sessions } }: { year: YearMatrix }) {
  const { t } = useTranslation()
  const percent = usePercent()
  const sum = (of: "present" | "madeUp" | "partly" | "absent") =>
    people.reduce((total, one) => total + one.totals[of], 0)
  const there = sum("present") + sum("madeUp")
  const counted = there + sum("partly") + sum("absent")
  const held = sessions.filter((session) => session.held).length
  const figures = [
    { name: t("year.share"), value: percent(counted === 0 ? null : there / counted) },
    { name: t("year.twiceAbsent"), value: people.filter(isTwiceAbsent).length },
  ]
  return (
    <header className={header.header}>
      <div className={header.words}>
        <h1 className={header.title}>{t("year.title")}</h1>
        <p className={header.measured}>
          {t("year.summary", { count: people.length, held, sessions: sessions.length })}
        </p>
      </div>
      <dl className={header.figures}>
        {figures.map(({ name, value }) => (
          <div key={name} className={header.figure}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
