import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { useScene } from "../scene"
import { useSize } from "../useSize"
import { Speaker } from "./Speaker"
import styles from "./Stage.module.css"
import { stagePeople } from "./stagePeople"
import { stagePlan, wholePlan } from "./stagePlan"

interface StageProps {
  /** Of pictures with their plates, in CSS pixels. A card may be higher. */
  height: number
  /** What stands beside the faces: a vote, or whose turn it is. Never over them. */
  card: ReactNode
  /** It has the hall to itself: no seats below. */
  alone?: boolean
}

/** Who has the floor, large; faculty and oneself, small; and the one card beside them. */
export function Stage({ height, card, alone = false }: StageProps) {
  const { class: view, self, hosting } = useScene()
  const { t } = useTranslation()
  const [ref, size] = useSize<HTMLElement>()
  const [cardRef, cardSize] = useSize<HTMLDivElement>()
  const { speakers, beside, called } = stagePeople(view, self.person)
  const faces = [speakers.length, beside.length] as const
  const plan =
    alone && card !== null
      ? wholePlan(size.width, height, ...faces, cardSize.height)
      : stagePlan(size.width, Math.max(height, cardSize.height), ...faces, card !== null)
  return (
    <section
      ref={ref}
      className={classes(styles.stage, plan.stacked && styles.stacked)}
      style={{ minBlockSize: height }}
      aria-label={t("room.stage")}
    >
      {size.width > 0 && (
        <>
          {speakers.map((person) => (
            <Speaker key={person.id} person={person} width={plan.speaker} floor={called} />
          ))}
          {speakers.length === 0 && (
            <p className={styles.nobody} style={{ inlineSize: plan.speaker }}>
              {hosting ? t(`room.stageYours.${view.session.phase}`) : t("room.stageEmpty")}
            </p>
          )}
          {card !== null && (
            <div ref={cardRef} className={styles.card} style={{ inlineSize: plan.card }}>
              {card}
            </div>
          )}
          {plan.beside > 0 && (
            <div className={styles.beside}>
              {beside.map((person) => (
                <Speaker key={person.id} person={person} width={plan.beside} floor={false} />
              ))}
            </div>
          )}
        </>
      )}
    </section>
  )
}
