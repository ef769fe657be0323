import { GripVertical } from "lucide-react"
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { PlanBody } from "../../app/plans"
import type { PastureId } from "../../session"
import styles from "./Plan.module.css"

interface OutlineProps {
  plan: PlanBody
  /** Puts a pasture at this place among the others. */
  move(id: PastureId, to: number): void
}

/** The pastures in order, to be dragged: with a pointer, or by the keyboard from each one's handle. */
export function Outline({ plan, move }: OutlineProps) {
  const { t } = useTranslation()
  const { pastures } = plan
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String)
      if (!id) return
      const others = pastures.filter((pasture) => pasture.id !== id)
      const place = others.findIndex((pasture) => pasture.id === target.key)
      move(id, place + (target.dropPosition === "after" ? 1 : 0))
    },
  })
  const titleOf = (index: number) => pastures[index]?.title || t("plan.pasture.untitled", { number: index + 1 })
  return (
    <section>
      <h2 className={styles.heading}>{t("plan.outline")}</h2>
      <GridList
        aria-label={t("plan.outline")}
        className={styles.outline}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[pastures]}
        items={pastures}
      >
        {(pasture) => {
          const index = pastures.indexOf(pasture)
          return (
            <GridListItem id={pasture.id} textValue={titleOf(index)} className={styles.line ?? ""}>
              <AriaButton
                slot="drag"
                className={styles.handle ?? ""}
                aria-label={t("plan.pasture.drag", { title: titleOf(index) })}
              >
                <GripVertical aria-hidden />
              </AriaButton>
              <span className={styles.name}>{titleOf(index)}</span>
              <span className={styles.minutes}>{pasture.minutes}</span>
            </GridListItem>
          )
        }}
      </GridList>
    </section>
  )
}
