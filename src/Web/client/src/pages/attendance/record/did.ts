import { useTranslation } from "react-i18next"
import type { PersonClass } from "../../../app/attendance"

export type Did = NonNullable<PersonClass["did"]>

export const didColumns = ["inClass", "talked", "calls", "hands", "votes", "breakouts"] as const

/** What a person did in a class, a column each; what was not kept of a class is said. */
export function useDidWords(): Record<(typeof didColumns)[number], (did: Did) => string> {
  const { t } = useTranslation()
  const minutes = (seconds: number) => t("year.record.minutes", { minutes: Math.round(seconds / 60) })
  const kept = (number: number | null) => (number === null ? t("year.record.notKept") : String(number))
  return {
    inClass: ({ seconds }) => minutes(seconds),
    talked: ({ talkSeconds }) => (talkSeconds === null ? t("year.record.notKept") : minutes(talkSeconds)),
    calls: ({ calls }) => String(calls),
    hands: ({ hands }) => kept(hands),
    votes: ({ votes }) => kept(votes),
    breakouts: ({ breakouts }) => kept(breakouts),
  }
}

/** How much of recordings was watched; empty where none was. */
export function useWatchedWords(): (classes: PersonClass[]) => string {
  const { t } = useTranslation()
  return (classes) => {
    const seconds = classes.reduce((total, { watched }) => total + (watched ?? 0), 0)
    return seconds === 0 ? "" : t("year.record.minutes", { minutes: Math.ceil(seconds / 60) })
  }
}

/** Over a year; null where no class kept it. */
export function sumOf(classes: PersonClass[]): Did {
  const all = classes.flatMap(({ did }) => (did ? [did] : []))
  const sum = (of: (did: Did) => number | null) => {
    const known = all.map(of).filter((number) => number !== null)
    return known.length === 0 ? null : known.reduce((total, number) => total + number, 0)
  }
  return {
    seconds: sum(({ seconds }) => seconds) ?? 0,
    talkSeconds: sum(({ talkSeconds }) => talkSeconds),
    calls: sum(({ calls }) => calls) ?? 0,
    hands: sum(({ hands }) => hands),
    votes: sum(({ votes }) => votes),
    breakouts: sum(({ breakouts }) => breakouts),
  }
}
