import { FilePlus2 } from "lucide-react"
import { FileTrigger } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../../room/controls/RoomButton"
import { useScene } from "../../room/scene"
import desk from "../ClassDesk.module.css"
import { ExhibitRow } from "./ExhibitRow"
import { useShelf } from "./useShelf"

/** The class's exhibits: one more, and those there are, each a press from the stage. */
export function Exhibits() {
  const { hosts } = useScene()
  const { t } = useTranslation()
  const shelf = useShelf()
  const all = hosts?.exhibits ?? []
  return (
    <section className={desk.part} aria-label={t("exhibits.title")}>
      <h3 className={desk.heading}>{t("exhibits.title")}</h3>
      {all.length > 0 ? (
        <ul className={desk.list}>
          {all.map((exhibit) => (
            <ExhibitRow key={exhibit.id} exhibit={exhibit} shelf={shelf} />
          ))}
        </ul>
      ) : (
        !shelf.sending && <p className={desk.quiet}>{t("exhibits.none")}</p>
      )}
      {shelf.sending && (
        <p className={desk.quiet} role="status">
          {shelf.sending.sent < 1
            ? t("exhibits.sending", { title: shelf.sending.title, percent: Math.floor(shelf.sending.sent * 100) })
            : t("exhibits.checking", { title: shelf.sending.title })}
        </p>
      )}
      {shelf.problem && (
        <p className={desk.quiet} role="alert">
          {shelf.problem}
        </p>
      )}
      {shelf.removed && (
        <p className={desk.quiet} role="status">
          {t("exhibits.removed", { title: shelf.removed.title })}{" "}
          <RoomButton kind="bare" size="small" onPress={shelf.restore}>
            {t("exhibits.undo")}
          </RoomButton>
        </p>
      )}
      <FileTrigger acceptedFileTypes={["application/pdf"]} onSelect={(files) => shelf.add(files?.[0])}>
        <RoomButton wide isDisabled={shelf.sending !== null}>
          <FilePlus2 aria-hidden="true" />
          {t("exhibits.add")}
        </RoomButton>
      </FileTrigger>
    </section>
  )
}
