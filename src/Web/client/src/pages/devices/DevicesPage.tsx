import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Device, devicesApi } from "../../app/devices"
import type { Problem } from "../../app/problem"
import { problemFrom, useLoad } from "../../app/useLoad"
import rows from "../../design/Rows.module.css"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { DeviceLine } from "./DeviceLine"
import styles from "./Devices.module.css"
import { SignOutEverywhere } from "./SignOutEverywhere"

/** Where I am signed in, and ending it: there, or everywhere. */
export default function DevicesPage() {
  const { t } = useTranslation()
  const me = useMe()
  const devices = useLoad(useCallback((signal) => devicesApi.list(me.person, signal), [me.person]))
  const [ending, setEnding] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [said, setSaid] = useState("")

  async function end(device: Device) {
    setEnding(device.id)
    setProblem(null)
    try {
      await devicesApi.end(me.person, device.id)
      setSaid(t("devices.ended", { name: device.name ?? t("devices.unnamed") }))
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
    setEnding(null)
    devices.again()
  }

  return (
    <Page title={t("devices.title")} header={<MyHeader />}>
      <div className={styles.devices}>
        <h1 className={styles.title}>{t("devices.title")}</h1>
        <p className={styles.quiet}>{t("devices.text")}</p>
        {devices.problem && <Failure problem={devices.problem} again={devices.again} />}
        {problem && <Failure problem={problem} />}
        {!devices.data && !devices.problem && <Waiting>{t("devices.waiting")}</Waiting>}
        {devices.data && (
          <>
            <ul className={rows.list}>
              {devices.data.map((device) => (
                <DeviceLine key={device.id} device={device} ending={ending === device.id} onEnd={() => end(device)} />
              ))}
            </ul>
            <p className={styles.quiet} role="status">
              {said || (devices.data.length === 1 && t("devices.only"))}
            </p>
            <SignOutEverywhere />
          </>
        )}
      </div>
    </Page>
  )
}
