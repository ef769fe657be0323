import { Input, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../design/classes"
import { Segments } from "../room/controls/Segments"
import { type Draft, KINDS, MOST, offers } from "./draft"
import styles from "./VoteMaker.module.css"

interface VoteKindProps {
  draft: Draft
  change(draft: Draft): void
}

/** Which kind of answer is asked for. One option is what it is unless said otherwise. */
export function VoteKind({ draft, change }: VoteKindProps) {
  const { t } = useTranslation()
  return (
    <label className={styles.kind}>
      <span className={styles.who}>{t("desk.maker.kind")}</span>
      <select
        className={styles.input}
        value={draft.kind}
        onChange={(event) => change({ ...draft, kind: KINDS.find((kind) => kind === event.target.value) ?? "single" })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`desk.maker.kinds.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What the kind needs beside its options. */
export function KindTerms({ draft, change }: VoteKindProps) {
  const { t } = useTranslation()
  const { scale } = draft
  const field = (label: string, value: string, write: (text: string) => void) => (
    <TextField className={classes(styles.field)} aria-label={label} value={value} onChange={write}>
      <Input className={classes(styles.input)} maxLength={60} placeholder={label} dir="auto" />
    </TextField>
  )
  switch (draft.kind) {
    case "multiple": {
      const most = Math.min(draft.most ?? MOST, MOST)
      const choices = Array.from({ length: MOST - 1 }, (_, index) => index + 2)
      return (
        <label className={styles.kind}>
          <span className={styles.who}>{t("desk.maker.most")}</span>
          <select
            className={styles.input}
            value={most}
            onChange={(event) => change({ ...draft, most: Number(event.target.value) })}
          >
            {choices.map((count) => (
              <option key={count} value={count}>
                {count === MOST ? t("desk.maker.asMany") : count}
              </option>
            ))}
          </select>
        </label>
      )
    }
    case "scale":
      return (
        <div className={styles.terms}>
          <Segments
            label={t("desk.maker.steps")}
            value={`${scale.from}-${scale.to}`}
            options={["1-5", "1-7", "0-10"].map((range) => ({ id: range, label: range.replace("-", " – ") }))}
            choose={(range) => {
              const [from, to] = range.split("-").map(Number)
              change({ ...draft, scale: { ...scale, from: from ?? 1, to: to ?? 5 } })
            }}
          />
          <div className={styles.ends}>
            {field(t("desk.maker.fromLabel", { step: scale.from }), scale.fromLabel, (fromLabel) =>
              change({ ...draft, scale: { ...scale, fromLabel } }),
            )}
            {field(t("desk.maker.toLabel", { step: scale.to }), scale.toLabel, (toLabel) =>
              change({ ...draft, scale: { ...scale, toLabel } }),
            )}
          </div>
        </div>
      )
    case "number":
      return field(t("desk.maker.unit"), draft.unit, (unit) => change({ ...draft, unit }))
    default:
      return offers(draft.kind) ? null : <p className={styles.who}>{t("desk.maker.textHint")}</p>
  }
}
