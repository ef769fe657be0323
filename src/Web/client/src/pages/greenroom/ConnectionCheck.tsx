import { RotateCw } from "lucide-react"
import { useCallback, useEffect, useState } from "react"
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

  const check = useCallback(async () => {
    setFinding(null)
    setFinding(await checkConnection(addresses.me(me.person), addresses.hub(me.person)))
  }, [me.person])
  useEffect(() => void check(), [check])

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
            <Button icon={<RotateCw aria-hidden />} onPress={check}>
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
