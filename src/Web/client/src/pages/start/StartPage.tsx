import { ArrowRight } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { knownPeople } from "../../app/knownPeople"
import { paths } from "../../app/routes"
import { ButtonLink } from "../../design/Button"
import { SeatMotif } from "../../design/SeatMotif"
import { Page } from "../frame/Page"
import { InstitutionButton } from "../signIn/InstitutionButton"
import styles from "./StartPage.module.css"

/** The bare address: whose pages this browser knows, and how anyone else comes in. */
export function StartPage() {
  const { t } = useTranslation()
  const [people] = useState(knownPeople)
  return (
    <Page title={t("pages.start.title")}>
      <div className={styles.start}>
        <div className={styles.words}>
          <h1 className={styles.title}>{t("pages.start.title")}</h1>
          <p className={styles.text}>{t("pages.start.text")}</p>
          <InstitutionButton />
          {people.length > 0 && (
            <ul className={styles.people}>
              {people.map(({ person, name }) => (
                <li key={person}>
                  <ButtonLink look="primary" href={paths.home(person)} icon={<ArrowRight aria-hidden />}>
                    {t("pages.start.continue", { name })}
                  </ButtonLink>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className={styles.picture}>
          <SeatMotif />
        </div>
      </div>
    </Page>
  )
}
