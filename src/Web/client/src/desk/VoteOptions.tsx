import { useId } from "react"
import { Input, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../design/classes"
import { RoomButton } from "../room/controls/RoomButton"
import { letter } from "../room/poll/ballot"
import { type Draft, withOption } from "./draft"
import styles from "./VoteMaker.module.css"

interface VoteOptionsProps {
  draft: Draft
  change(draft: Draft): void
}

/** The options people choose among; in a quiz, which is right. */
export function VoteOptions({ draft, change }: VoteOptionsProps) {
  const { t } = useTranslation()
  const group = useId()
  const presets = {
    yesNo: [t("desk.maker.yes"), t("desk.maker.no")],
    agree: [t("desk.maker.agree"), t("desk.maker.partly"), t("desk.maker.disagree")],
  }
  return (
    <>
      {draft.kind === "single" && (
        <div className={styles.presets}>
          <RoomButton size="small" onPress={() => change({ ...draft, options: presets.yesNo })}>
            {t("desk.maker.yesNo")}
          </RoomButton>
          <RoomButton size="small" onPress={() => change({ ...draft, options: presets.agree })}>
            {t("desk.maker.scale")}
          </RoomButton>
        </div>
      )}
      <ol className={styles.options}>
        {draft.options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place.
          <li key={index} className={styles.option}>
            {draft.kind === "quiz" ? (
              <input
                type="radio"
                name={group}
                aria-label={t("desk.maker.right", { letter: letter(index) })}
                checked={draft.right === index}
                onChange={() => change({ ...draft, right: index })}
              />
            ) : (
              <kbd className={styles.letter}>{letter(index)}</kbd>
            )}
            <TextField
              className={classes(styles.field)}
              aria-label={t("desk.maker.option", { letter: letter(index) })}
              value={option}
              onChange={(text) => change(withOption(draft, index, text))}
            >
              <Input className={classes(styles.input)} maxLength={120} dir="auto" />
            </TextField>
          </li>
        ))}
      </ol>
    </>
  )
}
