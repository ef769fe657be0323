import { RotateCw } from "lucide-react"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { addresses } from "../../app/api"
import { Button } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { StatusGlyph } from "../../design/StatusGlyph"
import { useMe } from "../frame/SignedIn"
import { type ConnectionFinding, checkConnection } from "./connectionCheck"
import styles from "./GreenRoom.module.css"

/** Whether this network lets a class through, in words. */
export function ConnectionCheck() {
  const { t } = useTranslation()
  const me = useMe()
  const [finding, setFinding] = useState<ConnectionFinding | null>(null)

  const [round, setRound] = useState(0)
  const again = () => setRound((known) => known + 1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round checks again
  useEffect(() => {
    const leaving = new AbortController()
    setFinding(null)
    void checkConnection(addresses.me(me.person), addresses.hub(me.person), leaving.signal).then((found) => {
      if (!leaving.signal.aborted) setFinding(found)
    })
    return () => leaving.abort()
  }, [me.person, round])

  return (
    <>
      <p className={styles.label}>{t("greenRoom.connection.name")}</p>
      {!finding && <p role="status">{t("greenRoom.connection.checking")}</p>}
      {finding && "milliseconds" in finding && (
        <p className={styles.finding} role="status">
          <StatusGlyph glyph={finding.kind === "good" ? "present" : "partly"} />
          {t(`greenRoom.connection.${finding.kind}`, { milliseconds: finding.milliseconds })}
        </p>
      )}
      {finding && !("milliseconds" in finding) && (
        <Notice
          tone="problem"
          title={t(`greenRoom.connection.${finding.kind}`)}
          actions={
            <Button icon={<RotateCw aria-hidden />} onPress={again}>
              {t("pages.again")}
            </Button>
          }
        >
          {t(`greenRoom.connection.${finding.kind}Next`)}
        </Notice>
      )}
    </>
  )
}
