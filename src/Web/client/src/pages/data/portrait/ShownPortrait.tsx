import { useState } from "react"
import { useTranslation } from "react-i18next"
import { initials } from "../../../room/people"
import styles from "./Portrait.module.css"

interface ShownPortraitProps {
  address: string
  name: string
  /** Whether there is one. */
  onShown(shown: boolean): void
}

/** The portrait as others see it, or the initials where there is none. */
export function ShownPortrait({ address, name, onShown }: ShownPortraitProps) {
  const { t } = useTranslation()
  const [missing, setMissing] = useState(false)
  if (missing) {
    return (
      <span className={styles.letters} aria-hidden>
        {initials(name)}
      </span>
    )
  }
  return (
    <img
      className={styles.shown}
      src={address}
      alt={t("data.portrait.now")}
      onLoad={() => onShown(true)}
      onError={() => {
        setMissing(true)
        onShown(false)
      }}
    />
  )
}
