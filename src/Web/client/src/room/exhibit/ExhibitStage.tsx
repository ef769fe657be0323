import { type KeyboardEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { ExhibitView } from "../../session"
import { RoomButton } from "../controls/RoomButton"
import { useLink } from "../link"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import { useSize } from "../useSize"
import { pageOfKey, shownPage, type Wandering, wander } from "./browsing"
import styles from "./Exhibit.module.css"
import { ExhibitKeys } from "./ExhibitKeys"
import { PageCanvas } from "./PageCanvas"
import { PageText } from "./PageText"
import { usePage, usePdf } from "./usePdf"

interface ExhibitStageProps {
  exhibit: ExhibitView
  /** In CSS pixels. */
  height: number
}

/** An exhibit on the stage. Hosts turn its pages for everyone; everyone else may look around and come back. */
export function ExhibitStage({ exhibit, height }: ExhibitStageProps) {
  const { hosting } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const { exhibits } = useLink()
  const [attempt, setAttempt] = useState(0)
  const [wandering, setWandering] = useState<Wandering>(null)
  const [reading, read] = useState(false)
  const [ref, size] = useSize<HTMLElement>()
  const opened = usePdf(exhibits.file(exhibit.id), attempt)
  const number = shownPage(exhibit, wandering)
  const page = usePage(opened.state === "open" ? opened.value : null, number)

  const turn = (to: number) => {
    if (to === number) return
    if (hosting) void act({ kind: "turnPage", page: to })
    else setWandering(wander(exhibit, to))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = pageOfKey(event.key, number, exhibit.pages)
    if (to === null) return
    event.preventDefault()
    turn(to)
  }
  return (
    <section
      className={classes("paper", styles.stage)}
      style={{ blockSize: height }}
      aria-label={t("exhibits.stage", { title: exhibit.title })}
    >
      <ExhibitKeys
        exhibit={exhibit}
        page={number}
        turn={turn}
        back={number === exhibit.page ? null : () => setWandering(null)}
        reading={reading}
        read={read}
      />
      <section
        ref={ref}
        className={styles.sheet}
        aria-label={t("exhibits.page", { page: number, pages: exhibit.pages })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its pages turn by keys while it has the focus.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {opened.state === "opening" && <p className={styles.word}>{t("exhibits.opening")}</p>}
        {opened.state === "failed" && (
          <div className={styles.word} role="alert">
            <p>{t("exhibits.failed")}</p>
            <p>{t("exhibits.failedNext")}</p>
            <RoomButton kind="primary" size="small" onPress={() => setAttempt(attempt + 1)}>
              {t("exhibits.again")}
            </RoomButton>
          </div>
        )}
        {page && opened.state === "open" && (
          <>
            {!reading && <PageCanvas page={page} number={number} exhibit={exhibit.id} {...size} leads={hosting} />}
            <PageText page={page} number={number} seen={reading} />
          </>
        )}
      </section>
    </section>
  )
}
