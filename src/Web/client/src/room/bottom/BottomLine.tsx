import { Columns3, Hand, MessageSquare, NotebookPen, Presentation, Users } from "lucide-react"
import { useTranslation } from "react-i18next"
import { hasNotes } from "../notes/hasNotes"
import type { PanelName } from "../panels"
import { mayRaiseHand } from "../people"
import { useScene } from "../scene"
import { ShareKey } from "../screen/ShareKey"
import styles from "./BottomLine.module.css"
import { HandKey } from "./HandKey"
import { Key } from "./Key"
import { LeaveKey } from "./LeaveKey"
import { MediaKeys } from "./MediaKeys"
import { MoreKey } from "./MoreKey"
import { ReactKey } from "./ReactKey"

interface BottomLineProps {
  compact: boolean
  /** The class's controls have a rail of their own, so they need no key here. */
  rail: boolean
  panel: PanelName | null
  unread: number
  toggle(panel: PanelName): void
}

/** Everything one does with a press, in large targets whose words are always there. */
export function BottomLine({ compact, rail, panel, unread, toggle }: BottomLineProps) {
  const scene = useScene()
  const { class: state, me, hosting } = scene
  const { t } = useTranslation()
  return (
    <footer className={styles.bottom}>
      <div className={styles.keys} role="toolbar" aria-label={t("room.controls")}>
        {me.role !== "observer" && <MediaKeys />}
        {!compact && <ShareKey />}
        <span className={styles.gap} />
        {mayRaiseHand(me.role) && <HandKey />}
        {me.role !== "observer" && <ReactKey />}
        {hosting && (
          <Key
            icon={<Hand aria-hidden="true" />}
            action={t("room.panel.hands")}
            short={t("room.panel.hands")}
            badge={state.hands.length || null}
            on={panel === "hands"}
            panel
            onPress={() => toggle("hands")}
          />
        )}
        {hosting && !rail && (
          <Key
            icon={<Presentation aria-hidden="true" />}
            action={t("room.panel.class")}
            short={t("room.panel.class")}
            on={panel === "class"}
            panel
            onPress={() => toggle("class")}
          />
        )}
        {compact ? (
          <MoreKey panel={panel} unread={unread} toggle={toggle} />
        ) : (
          <>
            <Key
              icon={<MessageSquare aria-hidden="true" />}
              action={t("room.panel.chat")}
              short={t("room.panel.chat")}
              badge={unread || null}
              on={panel === "chat"}
              panel
              onPress={() => toggle("chat")}
            />
            {hasNotes(scene) && (
              <Key
                icon={<NotebookPen aria-hidden="true" />}
                action={t("room.panel.notes")}
                short={t("room.panel.notes")}
                on={panel === "notes"}
                panel
                onPress={() => toggle("notes")}
              />
            )}
            <Key
              icon={<Columns3 aria-hidden="true" />}
              action={t("room.panel.board")}
              short={t("room.panel.board")}
              on={panel === "board"}
              panel
              onPress={() => toggle("board")}
            />
            <Key
              icon={<Users aria-hidden="true" />}
              action={t("room.panel.people")}
              short={t("room.panel.people")}
              on={panel === "people"}
              panel
              onPress={() => toggle("people")}
            />
          </>
        )}
        <span className={styles.gap} />
        <LeaveKey />
      </div>
    </footer>
  )
}
