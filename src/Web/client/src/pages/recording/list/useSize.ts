import { useTranslation } from "react-i18next"

/** Says how large something is, of a number of bytes. */
export function useSize(): (bytes: number) => string {
  const { i18n } = useTranslation()
  const megabytes = new Intl.NumberFormat(i18n.language, {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  })
  return (bytes) => megabytes.format(bytes / 1_000_000)
}
