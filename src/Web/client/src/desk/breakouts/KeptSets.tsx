import { useTranslation } from "react-i18next"
import type { NamedRoom } from "../../app/api"
import { Notice } from "../../design/Notice"
import { RoomButton } from "../../room/controls/RoomButton"
import styles from "./Breakouts.module.css"
import type { KeptSetsState } from "./useKeptSets"

interface KeptSetsProps {
  of: KeptSetsState
  name: string
  rooms: NamedRoom[]
  /** The kept set that is shown; null: it is none. */
  chosen: string | null
}

/** Keeps the rooms that are shown under the name they have, for another class; or removes a set that was kept. */
export function KeptSets({ of: kept, name, rooms, chosen }: KeptSetsProps) {
  const { t } = useTranslation()
  const isKept = kept.sets.some((set) => set.id === chosen)
  return (
    <>
      <div className={styles.steps}>
        <RoomButton isDisabled={name.trim() === ""} onPress={() => void kept.keep(name.trim(), rooms)}>
          {t("breakouts.desk.keep")}
        </RoomButton>
        {chosen && isKept && (
          <RoomButton kind="bare" onPress={() => void kept.remove(chosen)}>
            {t("breakouts.desk.removeSet")}
          </RoomButton>
        )}
      </div>
      <p className={styles.quiet} role="status">
        {kept.done === "removed" && t("breakouts.desk.removed")}
        {kept.done && kept.done !== "removed" && t("breakouts.desk.keptAs", { name: kept.done.kept })}
      </p>
      {kept.problem && (
        <Notice tone="problem">
          {kept.problem.message} {kept.problem.next}
        </Notice>
      )}
    </>
  )
}
