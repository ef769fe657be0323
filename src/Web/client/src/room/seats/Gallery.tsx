import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PersonView } from "../../session"
import { RoomButton } from "../controls/RoomButton"
import { bySeat, isHere } from "../people"
import { useScene } from "../scene"
import { useSize } from "../useSize"
import styles from "./Gallery.module.css"
import { galleryPlan, PAGE, pages } from "./gallery"
import { Seat } from "./Seat"
import type { SeatChooser } from "./SeatMap"
import { useSeatState } from "./useSeatState"

interface GalleryProps extends SeatChooser {
  /** Only these, in this order; everyone who is here unless given. */
  people?: PersonView[]
}

/** Everyone who is here in one grid, up to 49 a page, in the order of their seats. */
export function Gallery({ choose, people }: GalleryProps) {
  const { class: view, self } = useScene()
  const { t } = useTranslation()
  const [ref, size] = useSize<HTMLDivElement>()
  const [wanted, setPage] = useState(0)
  const describe = useSeatState()
  const here = people ?? Object.values(view.people).filter(isHere).sort(bySeat)
  const count = pages(here.length)
  const page = Math.min(wanted, count - 1)
  const shown = here.slice(page * PAGE, (page + 1) * PAGE)
  const plan = galleryPlan(size.width, size.height, shown.length)
  return (
    <div className={styles.gallery}>
      <div ref={ref} className={styles.space}>
        <ul className={styles.grid} aria-label={t("room.seats")}>
          {size.width > 0 &&
            shown.map((person) => {
              const { seat, words } = describe(person)
              const body = <Seat {...seat} floor={false} amber={seat.floor} plate="under" />
              return (
                <li key={person.id} style={{ inlineSize: plan.width }}>
                  {choose && person.id !== self.person ? (
                    <button
                      type="button"
                      className={styles.choice}
                      aria-label={words}
                      aria-haspopup="menu"
                      onClick={(event) => choose(person, event.currentTarget)}
                    >
                      {body}
                    </button>
                  ) : (
                    <div role="img" aria-label={words}>
                      {body}
                    </div>
                  )}
                </li>
              )
            })}
        </ul>
      </div>
      {count > 1 && (
        <nav className={styles.pages} aria-label={t("room.gallery.pages")}>
          <RoomButton size="small" isDisabled={page === 0} onPress={() => setPage(page - 1)}>
            {t("room.gallery.before")}
          </RoomButton>
          <span className={styles.page}>{t("room.gallery.page", { page: page + 1, count })}</span>
          <RoomButton size="small" isDisabled={page === count - 1} onPress={() => setPage(page + 1)}>
            {t("room.gallery.after")}
          </RoomButton>
        </nav>
      )}
    </div>
  )
}
