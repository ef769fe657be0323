import { ChevronLeft, ChevronRight, FileText, Image } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { ExhibitView } from "../../session"
import { RoomButton } from "../controls/RoomButton"
import styles from "./Exhibit.module.css"

interface ExhibitKeysProps {
  exhibit: ExhibitView
  /** The page on this screen. */
  page: number
  turn(page: number): void
  /** Null while this screen is where the class is. */
  back: (() => void) | null
  reading: boolean
  read(reading: boolean): void
}

/** The line above a page: what it is, where one is, and where the class is. */
export function ExhibitKeys({ exhibit, page, turn, back, reading, read }: ExhibitKeysProps) {
  const { t } = useTranslation()
  return (
    <header className={styles.keys}>
      <h2 className={styles.title}>{exhibit.title}</h2>
      {back && (
        <p className={styles.back}>
          <span>{t("exhibits.classOn", { page: exhibit.page })}</span>
          <RoomButton kind="primary" size="small" onPress={back}>
            {t("exhibits.back")}
          </RoomButton>
        </p>
      )}
      <div className={styles.turn}>
        <RoomButton
          kind="bare"
          size="small"
          aria-label={t(reading ? "exhibits.asPage" : "exhibits.asText")}
          onPress={() => read(!reading)}
        >
          {reading ? <Image aria-hidden="true" /> : <FileText aria-hidden="true" />}
        </RoomButton>
        <RoomButton
          kind="bare"
          size="small"
          aria-label={t("exhibits.previous")}
          isDisabled={page <= 1}
          onPress={() => turn(page - 1)}
        >
          <ChevronLeft aria-hidden="true" />
        </RoomButton>
        <span className={styles.number}>{t("exhibits.pageShort", { page, pages: exhibit.pages })}</span>
        <RoomButton
          kind="bare"
          size="small"
          aria-label={t("exhibits.next")}
          isDisabled={page >= exhibit.pages}
          onPress={() => turn(page + 1)}
        >
          <ChevronRight aria-hidden="true" />
        </RoomButton>
      </div>
    </header>
  )
}
