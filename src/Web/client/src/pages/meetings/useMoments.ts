import { useTranslation } from "react-i18next"
import { clock, day, sameDay, sameTime, shortDay, weekday } from "../../app/times"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"

/** How a meeting's time is told: in the reader's zone, with the programme's beside it where its clocks show another. */
export function useMoments() {
  const { t } = useTranslation()
  const { zone, place } = useMe().programme
  const reading = useReading()
  const there = { locale: reading.locale, zone }
  return {
    /** "Thursday 14 January, 16:00" */
    full: (iso: string) => `${day(new Date(iso), reading)}, ${clock(new Date(iso), reading)}`,
    /** "14 Jan, 16:00" */
    short: (iso: string) => `${shortDay(new Date(iso), reading)}, ${clock(new Date(iso), reading)}`,
    day: (iso: string) => day(new Date(iso), reading),
    clock: (iso: string) => clock(new Date(iso), reading),
    /** "9:00 in Boston"; null where that is the same. */
    beside: (iso: string) => {
      const at = new Date(iso)
      if (sameTime(at, reading.zone, zone)) return null
      const time = sameDay(at, reading.zone, zone) ? clock(at, there) : `${weekday(at, there)} ${clock(at, there)}`
      return t("meetings.there", { time, place })
    },
  }
}
