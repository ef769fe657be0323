import { ArrowRight } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { LinkOwner } from "../../app/api"
import { Button } from "../../design/Button"
import { SeatMotif } from "../../design/SeatMotif"
import { useOfficeOf } from "../whoIs"
import styles from "./Join.module.css"

/** Whose link this is, and the one press that signs them in. */
export function LinkWelcome({
  owner,
  entering,
  onEnter,
}: {
  owner: LinkOwner
  entering: boolean
  onEnter: () => void
}) {
  const { t } = useTranslation()
  const officeOf = useOfficeOf()
  return (
    <section className={styles.split}>
      <div className={styles.welcome}>
        <p className={styles.programme}>{owner.programme.name}</p>
        <h1 className={styles.greeting}>{t("pages.join.greeting", { name: owner.name })}</h1>
        <p className={styles.who}>{officeOf(owner)}</p>
        <div className={styles.enter}>
          <Button look="primary" isDisabled={entering} onPress={onEnter} icon={<ArrowRight aria-hidden />}>
            {entering ? t("pages.join.entering") : t("pages.join.button", { name: owner.name })}
          </Button>
        </div>
        <p className={styles.fine}>{t("pages.join.device")}</p>
        <p className={styles.fine}>{t("pages.join.notYou")}</p>
      </div>
      <div className={styles.picture}>
        <SeatMotif />
      </div>
    </section>
  )
}
