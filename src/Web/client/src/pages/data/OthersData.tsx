import { Download, ScrollText } from "lucide-react"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { privacyApi } from "../../app/privacy"
import { paths } from "../../app/routes"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import styles from "./Data.module.css"
import { Erase } from "./Erase"
import { PortraitChooser } from "./portrait/PortraitChooser"

/** While somebody is being erased, in milliseconds between looks. */
const every = 1_500

/** For staff: somebody's portrait, the file of what is stored of them, who looked at it, and erasing them. */
export function OthersData({ whose }: { whose: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const [underWay, setUnderWay] = useState(false)
  const load = useCallback((signal: AbortSignal) => privacyApi.erasure(me.person, whose, signal), [me.person, whose])
  const loaded = useLoad(load, underWay ? every : undefined)
  const erasure = loaded.data
  const going = erasure?.progress !== undefined && erasure?.progress !== null && erasure.progress.endedAt === null
  if (going !== underWay && erasure) setUnderWay(going)
  const title = erasure ? t("data.titleOf", { name: erasure.name }) : t("data.titleOther")
  return (
    <Page title={title} header={<MyHeader />}>
      <div className={styles.data}>
        <h1 className={styles.title}>{title}</h1>
        {loaded.problem && <Failure problem={loaded.problem} again={loaded.again} />}
        {!erasure && !loaded.problem && <Waiting>{t("data.erase.checking")}</Waiting>}
        {erasure && (
          <>
            {!erasure.progress && <PortraitChooser whose={whose} name={erasure.name} />}
            {erasure.elsewhere ? (
              <Notice tone="information" title={erasure.elsewhere.detail}>
                {erasure.elsewhere.next}
              </Notice>
            ) : (
              <section className={styles.part}>
                <h2 className={styles.heading}>{t("data.file.title")}</h2>
                <p className={styles.quiet}>{t("data.file.textOf")}</p>
                <ButtonLink href={privacyApi.file(me.person, whose)} download icon={<Download aria-hidden />}>
                  {t("data.file.button")}
                </ButtonLink>
              </section>
            )}
            <section className={styles.part}>
              <h2 className={styles.heading}>{t("data.seen.title")}</h2>
              <p className={styles.quiet}>{t("data.seen.text")}</p>
              <ButtonLink href={paths.audit(me.person, whose)} icon={<ScrollText aria-hidden />}>
                {t("data.seen.button")}
              </ButtonLink>
            </section>
            {!erasure.elsewhere && <Erase erasure={erasure} onErased={loaded.again} />}
          </>
        )}
      </div>
    </Page>
  )
}
