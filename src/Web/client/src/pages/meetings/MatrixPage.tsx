import { CalendarPlus, Download } from "lucide-react"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { type MeetingMatrix, meetingKinds, meetingsApi } from "../../app/meetings"
import { paths } from "../../app/routes"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { MatrixCell } from "./MatrixCell"
import styles from "./Meetings.module.css"

/** Staff's table: who has booked what, whoever has most to book first. */
export default function MatrixPage() {
  const { t } = useTranslation()
  const me = useMe()
  const loaded = useLoad(useCallback((signal) => meetingsApi.matrix(me.person, signal), [me.person]))
  const matrix = loaded.data
  return (
    <Page title={t("meetings.title")} header={<MyHeader />} wide>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t("meetings.matrix.title")}</h1>
          {matrix && <p className={styles.quiet}>{t("meetings.matrix.text", { count: missing(matrix) })}</p>}
          <div className={styles.actions}>
            <ButtonLink href={paths.slots(me.person)} icon={<CalendarPlus aria-hidden />}>
              {t("meetings.offer.titleAll")}
            </ButtonLink>
            <ButtonLink href={meetingsApi.matrixCsv(me.person)} look="quiet" download icon={<Download aria-hidden />}>
              {t("meetings.matrix.csv")}
            </ButtonLink>
          </div>
        </header>
        {loaded.problem && <Failure problem={loaded.problem} again={loaded.again} />}
        {!matrix && !loaded.problem && <Waiting>{t("meetings.waiting")}</Waiting>}
        {matrix && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by its focus.
          <section className={styles.scroll} aria-label={t("meetings.matrix.title")} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t("meetings.matrix.mayor")}</th>
                  {meetingKinds.map((kind) => (
                    <th key={kind} scope="col">
                      {t(`meetings.kind.${kind}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {matrix.mayors.map((mayor) => (
                  <tr key={mayor.person}>
                    <th scope="row">
                      {mayor.name}
                      <span className={styles.under}>{mayor.city}</span>
                    </th>
                    {mayor.cells.map((cell) => (
                      <td key={cell.kind}>
                        <MatrixCell cell={cell} mayor={mayor} now={Date.parse(matrix.now)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </div>
    </Page>
  )
}

function missing(matrix: MeetingMatrix): number {
  return matrix.mayors.filter(({ cells }) =>
    cells.some((cell) => cell.standing !== "booked" && cell.standing !== "held"),
  ).length
}
