import { X } from "lucide-react"
import { useState } from "react"
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { PossibleCaller } from "../../app/plans"
import { Button } from "../../design/Button"
import { Tick } from "../../design/Tick"
import type { PlannedCaller } from "../../session"
import { useWhoIs } from "../whoIs"
import styles from "./Callers.module.css"
import plan from "./Plan.module.css"
import { usePlanShelf } from "./PlanShelf"

const most = 6

interface CallersProps {
  callers: PlannedCaller[]
  change(callers: PlannedCaller[]): void
}

/** Whom one means to call on in a pasture, and whether they are to know. */
export function Callers({ callers, change }: CallersProps) {
  const { t } = useTranslation()
  const { people } = usePlanShelf()
  const [added, add] = useState(0)
  const whoIs = useWhoIs()
  const nameOf = ({ person }: PlannedCaller) => {
    const known = people?.find(({ id }) => id === person)
    return known ? whoIs(known) : t(people ? "plan.caller.gone" : "plan.caller.waiting")
  }
  return (
    <section className={plan.block}>
      {callers.length > 0 && <h3 className={plan.label}>{t("plan.caller.heading")}</h3>}
      <ul className={plan.lines}>
        {callers.map((caller, place) => (
          <li key={caller.person} className={styles.caller}>
            <span className={styles.who}>{nameOf(caller)}</span>
            <Tick
              label={t("plan.caller.tell", { name: nameOf(caller) })}
              isSelected={caller.told}
              onChange={(told) => change(callers.with(place, { ...caller, told }))}
            >
              {t("plan.caller.told")}
            </Tick>
            <Button
              look="quiet"
              onPress={() => change(callers.toSpliced(place, 1))}
              aria-label={t("plan.caller.remove", { name: nameOf(caller) })}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {callers.some(({ told }) => told) && <p className={plan.quiet}>{t("plan.caller.how")}</p>}
      {people && callers.length < most && (
        // Another field, empty and closed, for the next: one that is emptied would open its list again.
        <Choose
          key={added}
          autoFocus={added > 0}
          people={people.filter(({ id }) => !callers.some(({ person }) => person === id))}
          choose={(person) => {
            add(added + 1)
            change([...callers, { person, told: false }])
          }}
        />
      )}
    </section>
  )
}

interface ChooseProps {
  people: readonly PossibleCaller[]
  autoFocus: boolean
  choose(person: string): void
}

/** Finds someone by name, city or office. */
function Choose({ people, autoFocus, choose }: ChooseProps) {
  const { t } = useTranslation()
  const whoIs = useWhoIs()
  return (
    <ComboBox
      className={styles.choose ?? ""}
      autoFocus={autoFocus}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      defaultItems={people}
      allowsEmptyCollection
    >
      <Label className={plan.label ?? ""}>{t("plan.caller.add")}</Label>
      <Input className={plan.input ?? ""} placeholder={t("plan.caller.search")} />
      <Popover className={styles.list ?? ""}>
        <ListBox<PossibleCaller> renderEmptyState={() => <p className={plan.quiet}>{t("plan.caller.none")}</p>}>
          {(person) => (
            <ListBoxItem id={person.id} className={styles.option ?? ""} textValue={whoIs(person)}>
              {whoIs(person)}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
