import { useTranslation } from "react-i18next"
import { RoomButton } from "../controls/RoomButton"
import { useLink } from "../link"
import styles from "./Ending.module.css"

interface EndingProps {
  title: string
  words: string
  /** What to do next, when it is not only to go home. */
  again?: boolean
}

/** A calm card instead of the room: why it is not here, and the next step. */
export function Ending({ title, words, again = false }: EndingProps) {
  const { home } = useLink()
  const { t } = useTranslation()
  return (
    <main className={`room ${styles.ending}`}>
      <div className={styles.card}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.words}>{words}</p>
        <div className={styles.steps}>
          {again && (
            <RoomButton kind="primary" size="large" onPress={() => location.reload()}>
              {t("room.ending.again")}
            </RoomButton>
          )}
          <RoomButton kind={again ? "plain" : "primary"} size="large" onPress={home}>
            {t("room.ending.home")}
          </RoomButton>
        </div>
      </div>
    </main>
  )
}
