import { Phone } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Attender } from "../../app/api"
import { TelephoneLink } from "../frame/HelpLine"
import { useMe } from "../frame/SignedIn"
import { PersonLink } from "../roster/PersonLink"
import { useOfficeOf } from "../whoIs"
import { LetIn } from "./LetIn"
import styles from "./LiveBoard.module.css"
import { PhoneNotes } from "./PhoneNotes"
import { useProgress } from "./useProgress"

interface MissingCardProps {
  attender: Attender
  session: string
  /** Somebody was let in, or a call was noted. */
  onChanged(): void
}

/** One who is missing: how far they came, the numbers to call, and what helps. */
export function MissingCard({ attender, session, onChanged }: MissingCardProps) {
  const { t } = useTranslation()
  const me = useMe()
  const officeOf = useOfficeOf()
  const { words, tone } = useProgress(attender)
  const { name, phone, assistant, presence } = attender
  const waits = presence === "waiting"
  return (
    <li className={styles.card}>
      <p className={styles.name}>{name}</p>
      <p className={styles.office}>{officeOf(attender)}</p>
      <p className={styles[tone]}>{words}</p>
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
      <div className={styles.help}>
        {me.role === "staff" && <PhoneNotes attender={attender} session={session} onChanged={onChanged} />}
        {waits && <LetIn attender={attender} session={session} onDone={onChanged} />}
        {!waits && presence !== "removed" && me.role === "staff" && <PersonLink person={attender} />}
      </div>
    </li>
  )
}
