import { KeyRound } from "lucide-react"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { keysApi, type NewKey } from "../../app/keys"
import { useLoad } from "../../app/useLoad"
import { Button } from "../../design/Button"
import rows from "../../design/Rows.module.css"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { KeyForm } from "./KeyForm"
import { KeyRow } from "./KeyRow"
import styles from "./Keys.module.css"
import { NewKeyCard } from "./NewKeyCard"

/** Staff's page of the keys that programs ask with: which there are, a new one, and the end of one. */
export default function KeysPage() {
  const { t } = useTranslation()
  const me = useMe()
  const loaded = useLoad(useCallback((signal) => keysApi.list(me.person, signal), [me.person]))
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<NewKey | null>(null)
  const [said, setSaid] = useState("")
  const keys = loaded.data?.keys

  function show(key: NewKey) {
    setMade(key)
    setMaking(false)
    loaded.again()
  }

  return (
    <Page title={t("keys.title")} header={<MyHeader />}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t("keys.title")}</h1>
        <p className={styles.quiet}>{t("keys.text")}</p>
        {loaded.problem && <Failure problem={loaded.problem} again={loaded.again} />}
        {!keys && !loaded.problem && <Waiting>{t("keys.waiting")}</Waiting>}
        {made && <NewKeyCard made={made} close={() => setMade(null)} />}
        {keys && !making && !made && (
          <Button look="primary" icon={<KeyRound aria-hidden />} onPress={() => setMaking(true)}>
            {t("keys.new")}
          </Button>
        )}
        {making && <KeyForm close={() => setMaking(false)} made={show} />}
        {keys?.length === 0 && !made && <p className={styles.quiet}>{t("keys.none")}</p>}
        {keys && keys.length > 0 && (
          <ul className={rows.list} aria-label={t("keys.list")}>
            {keys.map((key) => (
              <KeyRow
                key={key.id}
                line={key}
                revoked={() => {
                  setSaid(t("keys.revoked", { name: key.name }))
                  loaded.again()
                }}
              />
            ))}
          </ul>
        )}
        <p className={styles.quiet} role="status">
          {said}
        </p>
      </div>
    </Page>
  )
}
