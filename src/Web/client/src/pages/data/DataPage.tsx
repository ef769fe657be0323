import { Download, ScrollText } from "lucide-react"
import { useTranslation } from "react-i18next"
import { privacyApi } from "../../app/privacy"
import { paths } from "../../app/routes"
import { ButtonLink } from "../../design/Button"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import styles from "./Data.module.css"
import { OthersData } from "./OthersData"
import { PortraitChooser } from "./portrait/PortraitChooser"

/** What is stored of somebody: one's own, or for staff that of anyone in the programme. */
export default function DataPage({ whose }: { whose: string }) {
  const me = useMe()
  return whose === me.person ? <MyData /> : <OthersData whose={whose} />
}

function MyData() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <Page title={t("data.title")} header={<MyHeader />}>
      <div className={styles.data}>
        <h1 className={styles.title}>{t("data.title")}</h1>
        <PortraitChooser whose={me.person} name={me.name} />
        <section className={styles.part}>
          <h2 className={styles.heading}>{t("data.file.title")}</h2>
          <p className={styles.quiet}>{t("data.file.text")}</p>
          <div className={styles.actions}>
            <ButtonLink href={privacyApi.file(me.person, me.person)} download icon={<Download aria-hidden />}>
              {t("data.file.button")}
            </ButtonLink>
            <ButtonLink href={paths.privacy} look="quiet" icon={<ScrollText aria-hidden />}>
              {t("data.file.read")}
            </ButtonLink>
          </div>
        </section>
      </div>
    </Page>
  )
}
