import { useTranslation } from "react-i18next"
import { paths } from "../../app/routes"
import { ButtonLink } from "../../design/Button"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { GreenRoom } from "../greenroom/GreenRoom"
import styles from "./CheckPage.module.css"

/** The green room alone, any day before class. */
export default function CheckPage() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <Page title={t("greenRoom.title")} header={<MyHeader />}>
      <GreenRoom
        heading={
          <>
            <h1 className={styles.title}>{t("greenRoom.checkTitle")}</h1>
            <p className={styles.text}>{t("greenRoom.checkText")}</p>
          </>
        }
      />
      <div className={styles.back}>
        <ButtonLink href={paths.home(me.person)}>{t("greenRoom.done")}</ButtonLink>
      </div>
    </Page>
  )
}
