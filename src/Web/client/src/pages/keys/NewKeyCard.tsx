import { useState } from "react"
import { Input, Label, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { NewKey } from "../../app/keys"
import { Button } from "../../design/Button"
import rows from "../../design/Rows.module.css"
import styles from "./Keys.module.css"

/** A key, this once. */
export function NewKeyCard({ made, close }: { made: NewKey; close: () => void }) {
  const { t } = useTranslation()
  const [isCopied, setCopied] = useState(false)
  return (
    <section className={styles.made}>
      <TextField value={made.key} isReadOnly autoFocus>
        <Label>
          {t("keys.made")}: <bdi>{made.line.name}</bdi>
        </Label>
        <Input className={styles.key ?? ""} onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <p className={styles.quiet}>{t("keys.madeNext")}</p>
      <div className={rows.actions}>
        <Button
          look="primary"
          onPress={() => {
            // Where copying is not allowed, the text stands selected in its field.
            navigator.clipboard?.writeText(made.key).then(
              () => setCopied(true),
              () => {},
            )
          }}
        >
          {t(isCopied ? "keys.copied" : "keys.copy")}
        </Button>
        <Button onPress={close}>{t("keys.done")}</Button>
      </div>
    </section>
  )
}
