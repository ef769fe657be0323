import type { ReactNode } from "react"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { paths } from "../../app/routes"
import { HelpLine } from "./HelpLine"
import styles from "./Page.module.css"

interface PageProps {
  /** The browser tab's title. */
  title: string
  /** Who is signed in, and their way around; empty where nobody is. */
  header?: ReactNode
  /** As wide as a table needs. */
  wide?: boolean
  children: ReactNode
}

/** A paper-light page: the wordmark, the content, and a person to call at the foot of every one. */
export function Page({ title, header, wide, children }: PageProps) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t("pages.wordmark")}`
  }, [title, t])
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {header ?? <span className={styles.wordmark}>{t("pages.wordmark")}</span>}
      </header>
      <main className={wide ? styles.wide : styles.main}>{children}</main>
      <footer className={styles.footer}>
        <HelpLine />
        <p>
          <a href={paths.privacy}>{t("privacy.link")}</a>
        </p>
      </footer>
    </div>
  )
}
