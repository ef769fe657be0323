import { useTranslation } from "react-i18next"
import type { Attender, JoinProgress } from "../../app/api"
import { clock } from "../../app/times"
import { useReading } from "../useReading"

export interface Progress {
  words: string
  /** `unknown`: nobody knows of them; `trouble`: they are there and cannot; `known`: on their way. */
  tone: "unknown" | "trouble" | "known"
}

/** How far somebody came who is not in class: from their link to the door, then as the class itself saw it. */
export function useProgress({ presence, stays, join }: Attender): Progress {
  const { t } = useTranslation()
  const reading = useReading()
  const time = (at: string) => clock(new Date(at), reading)
  const left = stays.at(-1)?.to
  if (presence === "expected" && join) return onTheWay(join)
  if (left && presence !== "waiting") return { words: t("attendance.leftAt", { time: time(left) }), tone: "known" }
  return { words: t(`attendance.presence.${presence}`), tone: presence === "expected" ? "unknown" : "known" }

  function onTheWay({ step, at, camera, microphone }: JoinProgress): Progress {
    if (step === "noSign" || !at) return { words: t("attendance.presence.expected"), tone: "unknown" }
    if (step !== "deviceTrouble") return { words: t(`attendance.join.${step}`, { time: time(at) }), tone: "known" }
    const troubles =
      camera === microphone
        ? [["both", camera] as const]
        : [["microphone", microphone] as const, ["camera", camera] as const]
    const what = troubles
      .flatMap(([device, trouble]) =>
        trouble ? [t(`attendance.trouble.${device}`, { reason: t(`attendance.reason.${trouble}`) })] : [],
      )
      .join("; ")
    return { words: t("attendance.join.deviceTrouble", { time: time(at), what }), tone: "trouble" }
  }
}
