import { Check, LogOut } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Device } from "../../app/devices"
import { clock, day } from "../../app/times"
import { Button } from "../../design/Button"
import rows from "../../design/Rows.module.css"
import { useReading } from "../useReading"
import styles from "./Devices.module.css"

/** One browser: what it is, since when and how, and when it was last used. */
export function DeviceLine({ device, ending, onEnd }: { device: Device; ending: boolean; onEnd: () => void }) {
  const { t } = useTranslation()
  const reading = useReading()
  const name = device.name ?? t("devices.unnamed")
  const seen = new Date(device.lastSeenAt)
  const last = { day: day(seen, reading), time: clock(seen, reading) }
  const isToday = day(new Date(), reading) === last.day
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className={rows.name}>{name}</p>
        {device.isThis ? (
          <p className={styles.here}>
            <Check size={16} aria-hidden />
            {t("devices.isThis")}
          </p>
        ) : (
          <p className={styles.quiet}>{t(isToday ? "devices.seenToday" : "devices.seen", last)}</p>
        )}
        <p className={styles.quiet}>
          {t(`devices.ways.${device.way}`, { day: day(new Date(device.signedInAt), reading) })}
        </p>
      </div>
      {!device.isThis && (
        <Button
          icon={<LogOut aria-hidden />}
          isDisabled={ending}
          onPress={onEnd}
          aria-label={t("devices.endOf", { name, ...last })}
        >
          {t(ending ? "devices.ending" : "devices.end")}
        </Button>
      )}
    </li>
  )
}
