import { Phone } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Attender } from "../../app/api"
import { clock } from "../../app/times"
import { TelephoneLink } from "../frame/HelpLine"
import { useReading } from "../useReading"
import { useOfficeOf } from "../whoIs"
import styles from "./LiveBoard.module.css"

/** One who is missing: what is known of them, and the numbers to call. */
export function MissingCard({ attender }: { attender: Attender }) {
  const { t } = useTranslation()
  const reading = useReading()
  const officeOf = useOfficeOf()
  const { name, phone, assistant, presence, stays } = attender
  const left = stays.at(-1)?.to
  return (
    <li className={styles.card}>
      <p className={styles.name}>{name}</p>
      <p className={styles.office}>{officeOf(attender)}</p>
      <p className={presence === "expected" ? styles.unknown : styles.known}>
        {left && presence !== "waiting"
          ? t("attendance.leftAt", { time: clock(new Date(left), reading) })
          : t(`attendance.presence.${presence}`)}
      </p>
      <ul className={styles.numbers}>
        {phone && (
          <li>
            <Phone aria-hidden className={styles.icon} />
            <TelephoneLink number={phone} />
          </li>
        )}
        {assistant && (
          <li>
            <Phone aria-hidden className={styles.icon} />
            <span>
              <TelephoneLink number={assistant.phone} />{" "}
              <span className={styles.office}>{t("attendance.assistant", { name: assistant.name })}</span>
            </span>
          </li>
        )}
        {!phone && !assistant && <li className={styles.office}>{t("attendance.noNumber")}</li>}
      </ul>
    </li>
  )
}
