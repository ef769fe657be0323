import { Check, Circle, CircleDot, CircleSlash, Ellipsis } from "lucide-react"
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import menu from "../../room/controls/Menu.module.css"
import { RoomButton } from "../../room/controls/RoomButton"
import { useOrders } from "../../room/orders"
import type { Order, PastureView, PlanView } from "../../session"
import styles from "./ClassPlan.module.css"
import { PastureDetails } from "./PastureDetails"
import { nameOf, usedIn } from "./pace"

interface PastureStepProps {
  plan: PlanView
  pasture: PastureView
  now: number
  /** Doors are open: pastures can begin. */
  together: boolean
}

/** One pasture of the plan: how it stands, its minutes, and what can be done with it. */
export function PastureStep({ plan, pasture, now, together }: PastureStepProps) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const on = plan.current === pasture.id
  const standing = on ? "now" : pasture.skipped ? "skipped" : pasture.beganAt ? "over" : "coming"
  const Icon = { now: CircleDot, skipped: CircleSlash, over: Check, coming: Circle }[standing]
  const used = Math.floor(usedIn(plan, pasture, now) / 60_000)
  const { id, minutes } = pasture
  const orders: Record<string, Order> = {
    start: { kind: "beginPasture", pasture: id },
    skip: { kind: "skipPasture", pasture: id, skipped: !pasture.skipped },
    longer: { kind: "changePasture", pasture: id, minutes: Math.min(240, minutes + 5) },
    shorter: { kind: "changePasture", pasture: id, minutes: Math.max(1, minutes - 5) },
  }
  const words: [string, string][] = [
    ...(on || !together
      ? []
      : [["start", t(pasture.beganAt ? "discussion.plan.back" : "discussion.plan.start")] as [string, string]]),
    ...(pasture.beganAt
      ? []
      : [["skip", t(pasture.skipped ? "discussion.plan.unskip" : "discussion.plan.skip")] as [string, string]]),
    ["longer", t("discussion.plan.longer")],
    ["shorter", t("discussion.plan.shorter")],
  ]
  return (
    <li
      className={classes(styles.step, on && styles.on, pasture.skipped && styles.skipped)}
      aria-current={on ? "step" : undefined}
    >
      <div className={styles.line}>
        <Icon className={styles.icon} role="img" aria-label={t(`discussion.plan.${standing}`)} />
        <span className={styles.name}>{nameOf(pasture)}</span>
        <span className={classes(styles.minutes, used > minutes && styles.late)}>
          {pasture.beganAt ? t("discussion.plan.used", { used, minutes }) : t("discussion.plan.minutes", { minutes })}
        </span>
        <MenuTrigger>
          <RoomButton kind="bare" size="small" aria-label={t("discussion.plan.menu", { title: nameOf(pasture) })}>
            <Ellipsis aria-hidden="true" />
          </RoomButton>
          <Popover className={classes("room", menu.popover)}>
            <Menu
              className={classes(menu.menu)}
              onAction={(key) => {
                const order = orders[String(key)]
                if (order) void act(order)
              }}
            >
              {words.map(([key, text]) => (
                <MenuItem key={key} id={key} className={classes(menu.item)}>
                  {text}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {on && <PastureDetails pasture={pasture} />}
    </li>
  )
}
