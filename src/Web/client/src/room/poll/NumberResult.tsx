import { useTranslation } from "react-i18next"
import type { PollResult } from "../../session"
import { BarList } from "./BarList"
import { bars } from "./bars"
import styles from "./Results.module.css"

interface NumberResultProps {
  unit: string | null
  result: PollResult
  /** The spread is drawn elsewhere. */
  middleOnly?: boolean
}

/** Average and median, and how many people lie where. */
export function NumberResult({ unit, result, middleOnly = false }: NumberResultProps) {
  const { t, i18n } = useTranslation()
  const { numbers } = result
  if (!numbers) return middleOnly ? null : <p className={styles.withheld}>{t("room.poll.noAnswers")}</p>
  const format = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 })
  const said = (number: number) => (unit ? `${format.format(number)} ${unit}` : format.format(number))
  const steps = numbers.bins.map((bin) =>
    bin.from === bin.to
      ? format.format(bin.from)
      : t("room.poll.bin", { from: format.format(bin.from), to: format.format(bin.to) }),
  )
  const counts = numbers.bins.map((bin) => bin.people)
  return (
    <>
      {!middleOnly && <BarList bars={bars(steps, { counts, people: result.people })} />}
      <p className={styles.middle}>
        {t("room.poll.average", { number: said(numbers.mean) })} ·{" "}
        {t("room.poll.median", { number: said(numbers.median) })}
      </p>
    </>
  )
}
