import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useScene } from "../room/scene"
import styles from "./NotHere.module.css"
import { notHere } from "./notHere"

const few = 5

/** The missing, by name, with what is known of each. */
export function NotHere() {
  const { class: view, hosts } = useScene()
  const { t } = useTranslation()
  const [all, showAll] = useState(false)
  const missing = notHere(view, hosts)
  if (missing.length === 0) return null
  const shown = all ? missing : missing.slice(0, few)
  return (
    <section aria-label={t("desk.missing.title")}>
      <h3 className={styles.title}>
        {t("desk.missing.title")} <span className={styles.count}>{missing.length}</span>
      </h3>
      <ul className={styles.list}>
        {shown.map(({ person, known }) => (
          <li key={person.id} className={styles.person}>
            <span className={styles.name}>{t("desk.missing.who", { name: person.name, city: person.city })}</span>{" "}
            <span className={styles.known}>{t(`desk.missing.${known}`)}</span>
          </li>
        ))}
      </ul>
      {missing.length > few && (
        <RoomButton kind="bare" size="small" onPress={() => showAll(!all)}>
          {all ? t("desk.missing.fewer") : t("desk.missing.more", { count: missing.length - few })}
        </RoomButton>
      )}
    </section>
  )
}
