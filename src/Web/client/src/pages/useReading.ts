import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { type Reading, readersLocale, readersZone } from "../app/times"

/** The reader's locale and zone. */
export function useReading(): Reading {
  const { i18n } = useTranslation()
  return useMemo(() => ({ locale: readersLocale(i18n.language), zone: readersZone() }), [i18n.language])
}
