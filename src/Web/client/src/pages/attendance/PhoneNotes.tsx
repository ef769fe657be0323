import { PhoneCall as PhoneIcon } from "lucide-react"
import { useState } from "react"
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { Attender } from "../../app/api"
import { attendanceApi, type PhoneCall, type PhoneOutcome, phoneOutcomes } from "../../app/attendance"
import type { Problem } from "../../app/problem"
import { clock } from "../../app/times"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { classes } from "../../design/classes"
import menu from "../../room/controls/Menu.module.css"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import styles from "./LiveBoard.module.css"

interface PhoneNotesProps {
  attender: Attender
  session: string
  /** A call was noted, or taken back. */
  onChanged(): void
}

/** Who telephoned this person and what came of it, and the way to say so: everyone of staff reads it. */
export function PhoneNotes({ attender, session, onChanged }: PhoneNotesProps) {
  const { t } = useTranslation()
  const me = useMe()
  const { locale, zone } = useReading()
  const [problem, setProblem] = useState<Problem | null>(null)
  const { person, name, phoneCalls } = attender
  const last = phoneCalls.at(-1)

  async function run(act: Promise<unknown>) {
    setProblem(null)
    await act.catch((failure) => setProblem(problemFrom(failure)))
    onChanged()
  }

  const words = ({ at, by, name: who, outcome }: PhoneCall) =>
    t(`attendance.phone.${outcome ?? "calling"}`, {
      who: by === me.person ? t("attendance.phone.you") : who,
      time: clock(new Date(at), { locale, zone }),
    })
  return (
    <>
      {phoneCalls.length > 0 && (
        <ul className={styles.calls}>
          {phoneCalls.map((call) => (
            <li key={call.id}>{words(call)}</li>
          ))}
        </ul>
      )}
      <div className={styles.noting}>
        <MenuTrigger>
          <Button icon={<PhoneIcon aria-hidden />} aria-label={t("attendance.phone.noteOf", { name })}>
            {t("attendance.phone.note")}
          </Button>
          <Popover className={menu.popover ?? ""}>
            <Menu
              className={classes(menu.menu)}
              onAction={(key) =>
                void run(
                  attendanceApi.notePhoneCall(
                    me.person,
                    session,
                    person,
                    key === "calling" ? null : (key as PhoneOutcome),
                  ),
                )
              }
            >
              {(["calling", ...phoneOutcomes] as const).map((outcome) => (
                <MenuItem key={outcome} id={outcome} className={classes(menu.item)}>
                  {t(`attendance.phone.choice.${outcome}`)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        {last?.by === me.person && (
          <Button
            look="quiet"
            aria-label={t("attendance.phone.undoOf", { name })}
            onPress={() => void run(attendanceApi.takeBackPhoneCall(me.person, session, last.id))}
          >
            {t("attendance.phone.undo")}
          </Button>
        )}
      </div>
      {problem && <Failure problem={problem} />}
    </>
  )
}
