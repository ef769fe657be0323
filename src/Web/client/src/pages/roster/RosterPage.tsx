import { Download, KeyRound, ScrollText } from "lucide-react"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { rosterCsv, rosterOf } from "../../app/roster"
import { paths } from "../../app/routes"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { ImportPeople } from "./ImportPeople"
import { PeopleList } from "./PeopleList"
import styles from "./Roster.module.css"
import { useImport } from "./useImport"

/** Staff's page of everyone in the programme: who they are, a link for each, and new ones from a file. */
export default function RosterPage() {
  const { t } = useTranslation()
  const me = useMe()
  const roster = useLoad(useCallback((signal) => rosterOf(me.person, signal), [me.person]))
  const importing = useImport(me.person, roster.again)
  const people = roster.data
  return (
    <Page title={t("roster.title")} header={<MyHeader />} wide>
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>{t("roster.title")}</h1>
          {people && <p className={styles.quiet}>{t("roster.count", { count: people.length })}</p>}
        </div>
        <div className={styles.ways}>
          <ButtonLink href={paths.audit(me.person)} look="quiet" icon={<ScrollText aria-hidden />}>
            {t("audit.link")}
          </ButtonLink>
          <ButtonLink href={paths.keys(me.person)} look="quiet" icon={<KeyRound aria-hidden />}>
            {t("keys.link")}
          </ButtonLink>
          {people && people.length > 0 && (
            <ButtonLink href={rosterCsv(me.person)} download icon={<Download aria-hidden />}>
              {t("roster.export")}
            </ButtonLink>
          )}
        </div>
      </header>
      <ImportPeople importing={importing} />
      {roster.problem && <Failure problem={roster.problem} again={roster.again} />}
      {!people && !roster.problem && <Waiting>{t("roster.waiting")}</Waiting>}
      {people?.length === 0 && (
        <section className={styles.empty}>
          <h2>{t("roster.nobody")}</h2>
          <p>{t("roster.nobodyText")}</p>
        </section>
      )}
      {people && people.length > 0 && <PeopleList people={people} />}
    </Page>
  )
}
