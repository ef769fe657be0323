import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import styles from "./Exhibit.module.css"
import type { Block } from "./pageText"
import type { PdfPage } from "./pdf"

interface PageTextProps {
  page: PdfPage
  number: number
  /** Shown in the page's place; otherwise it is there for screen readers only. */
  seen: boolean
}

/** What stands on a page, as text with headings: the page itself is a picture. */
export function PageText({ page, number, seen }: PageTextProps) {
  const { t } = useTranslation()
  const [text, set] = useState<Block[] | null>(null)
  useEffect(() => {
    let gone = false
    page.text().then(
      (blocks) => {
        if (!gone) set(blocks)
      },
      // The document was closed meanwhile.
      () => {},
    )
    return () => {
      gone = true
    }
  }, [page])
  return (
    <article
      className={seen ? styles.text : styles.unseen}
      aria-label={t("exhibits.pageText", { page: number })}
      tabIndex={seen ? 0 : undefined}
    >
      {text?.length === 0 && <p>{t("exhibits.noText")}</p>}
      {text?.map((block, index) =>
        block.kind === "heading" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page's text does not change.
          <h3 key={index}>{block.text}</h3>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page's text does not change.
          <p key={index}>{block.text}</p>
        ),
      )}
    </article>
  )
}
