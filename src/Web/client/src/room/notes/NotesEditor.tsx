import { type KeyboardEvent, useEffect, useId, useRef, useSyncExternalStore } from "react"
import { useTranslation } from "react-i18next"
import styles from "./Notes.module.css"
import type { SharedNotes } from "./sharedNotes"
import { caretAfter, spliceOf } from "./splice"

/** As many characters as fit into a room's notes in any script. */
const longest = 5000
/** From so few characters left on it is said. */
const near = 300

/** One text for the whole room: everyone types, and the caret of each stays where it was. */
export function NotesEditor({ notes, readOnly }: { notes: SharedNotes; readOnly: boolean }) {
  const { t } = useTranslation()
  const { text, unsent, trouble } = useSyncExternalStore(notes.subscribe, notes.getSnapshot)
  const area = useRef<HTMLTextAreaElement>(null)
  const shown = useRef(text)
  const hint = useId()
  useEffect(() => keepCaret(notes, area, shown), [notes])

  const typed = () => {
    const field = area.current
    if (!field) return
    const splice = spliceOf(shown.current, field.value)
    shown.current = field.value
    if (splice) notes.edit(splice)
  }
  const takeBack = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return
    event.preventDefault()
    if (event.shiftKey) notes.redo()
    else notes.undo()
  }

  return (
    <div className={styles.editor}>
      <textarea
        ref={area}
        className={styles.text}
        aria-label={t("breakouts.notes.label")}
        aria-describedby={hint}
        placeholder={t("breakouts.notes.empty")}
        defaultValue={text}
        maxLength={longest}
        readOnly={readOnly}
        dir="auto"
        onInput={({ nativeEvent }) => !(nativeEvent as InputEvent).isComposing && typed()}
        onCompositionStart={() => notes.hold(true)}
        onCompositionEnd={() => {
          typed()
          notes.hold(false)
        }}
        onKeyDown={takeBack}
      />
      <p id={hint} className={styles.state} role="status">
        {readOnly
          ? t("breakouts.notes.listening")
          : (trouble ??
            (longest - text.length < near
              ? t("breakouts.notes.left", { count: Math.max(0, longest - text.length) })
              : t(unsent ? "breakouts.notes.sending" : "breakouts.notes.kept")))}
      </p>
    </div>
  )
}

/** Puts what others wrote into the field, and the caret back to its words. */
function keepCaret(
  notes: SharedNotes,
  area: { current: HTMLTextAreaElement | null },
  shown: { current: string },
): () => void {
  let carets = [0, 0]
  const forget = notes.hear((splices) => {
    const field = area.current
    carets = [field?.selectionStart ?? 0, field?.selectionEnd ?? 0].map((caret) => splices.reduce(caretAfter, caret))
  })
  const show = () => {
    const field = area.current
    const { text } = notes.getSnapshot()
    if (!field || text === shown.current) return
    const { scrollTop } = field
    shown.current = text
    field.value = text
    field.setSelectionRange(carets[0] ?? 0, carets[1] ?? 0)
    field.scrollTop = scrollTop
  }
  show()
  const stop = notes.subscribe(show)
  return () => {
    forget()
    stop()
    notes.hold(false)
  }
}
