import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { recordingsApi } from "../../../app/recordings"
import { useLoad } from "../../../app/useLoad"
import rowStyles from "../../../design/Rows.module.css"
import { Waiting } from "../../../design/Waiting"
import { Failure } from "../../frame/Failure"
import { MyHeader } from "../../frame/MyHeader"
import { Page } from "../../frame/Page"
import { useMe } from "../../frame/SignedIn"
import { Keeping } from "./Keeping"
import { RecordingRow } from "./RecordingRow"
import styles from "./Recordings.module.css"

/** They grow by themselves; in milliseconds. */
const every = 5_000

/** Staff's page of all recordings: how far each is, what went wrong, and deleting one. */
export default function RecordingsPage() {
  const { t } = useTranslation()
  const me = useMe()
  const [said, setSaid] = useState("")
  const recordings = useLoad(
    useCallback((signal) => recordingsApi.list(me.person, signal), [me.person]),
    every,
  )
  return (
    <Page title={t("watching.list.title")} header={<MyHeader />} wide>
      <div className={styles.recordings}>
        <h1 className={styles.title}>{t("watching.list.title")}</h1>
        <p className={styles.quiet}>{t("watching.list.text")}</p>
        {recordings.problem && <Failure problem={recordings.problem} again={recordings.again} />}
        {!recordings.data && !recordings.problem && <Waiting>{t("watching.list.waiting")}</Waiting>}
        <p role="status" className={styles.quiet}>
          {said}
        </p>
        {recordings.data?.length === 0 && <p>{t("watching.list.none")}</p>}
        {recordings.data && recordings.data.length > 0 && (
          <ul className={rowStyles.list}>
            {recordings.data.map((line) => (
              <RecordingRow
                key={line.session.id}
                line={line}
                onChanged={recordings.again}
                onDeleted={() => {
                  setSaid(t("watching.list.deleted", { name: line.session.title }))
                  recordings.again()
                }}
              />
            ))}
          </ul>
        )}
        <Keeping onChanged={recordings.again} />
      </div>
    </Page>
  )
}
