import { useTranslation } from "react-i18next"
import { Notice } from "../../design/Notice"
import { Tick } from "../../design/Tick"

interface RecordingWordProps {
  /** The class is being recorded now. */
  recorded: boolean
  declines: boolean
  onDecline(declines: boolean): void
}

/** Said before one is seen or heard: that the class is recorded, or may be, and how to stay out of it. */
export function RecordingWord({ recorded, declines, onDecline }: RecordingWordProps) {
  const { t } = useTranslation()
  return (
    <Notice
      tone="information"
      title={t(recorded ? "recording.door.now" : "recording.door.perhaps")}
      actions={
        <Tick isSelected={declines} onChange={onDecline}>
          {t("recording.door.decline")}
        </Tick>
      }
    >
      {t("recording.door.text")}
    </Notice>
  )
}
