import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { Problem } from "../../app/problem"
import { type ImportAnswer, importRoster, largestRoster } from "../../app/roster"
import { problemFrom } from "../../app/useLoad"

/** Where an import stands. `busy`: `sent` is the part of the file that is sent, from 0 to 1. */
export type Import =
  | { step: "choose"; problem: Problem | null }
  | { step: "busy"; name: string; sent: number; forReal: boolean }
  | { step: "checked"; file: File; answer: ImportAnswer; problem: Problem | null }
  | { step: "done"; answer: ImportAnswer }

export interface Importing {
  now: Import
  check(file: File | undefined): void
  /** Imports the file that was checked. */
  importIt(): void
  leave(): void
}

/** Takes a roster file through its dry run and, once staff say so, into the programme. `whenDone`: people have changed. */
export function useImport(me: string, whenDone: () => void): Importing {
  const { t } = useTranslation()
  const [now, setNow] = useState<Import>({ step: "choose", problem: null })

  const check = useCallback(
    (file: File | undefined) => {
      if (!file) return
      const refused = refusal(file)
      if (refused) return setNow({ step: "choose", problem: refused })
      const progress = (sent: number) => setNow({ step: "busy", name: file.name, sent, forReal: false })
      progress(0)
      importRoster(me, file, true, progress)
        .then((answer) => setNow({ step: "checked", file, answer, problem: null }))
        .catch((failure) => setNow({ step: "choose", problem: problemFrom(failure) }))

      function refusal({ size, name }: File): Problem | null {
        if (size > largestRoster)
          return new Problem("tooLarge", 0, t("roster.import.tooLarge"), t("roster.import.tooLargeNext"))
        if (/\.(xlsx?|ods|numbers|pdf|docx?)$/i.test(name))
          return new Problem("notCsv", 0, t("roster.import.notCsv"), t("roster.import.notCsvNext"))
        return null
      }
    },
    [me, t],
  )

  function importIt() {
    if (now.step !== "checked") return
    const { file, answer } = now
    const progress = (sent: number) => setNow({ step: "busy", name: file.name, sent, forReal: true })
    progress(0)
    importRoster(me, file, false, progress)
      .then((done) => {
        // People changed between the two: what is wrong now is shown like any dry run.
        if (!done.imported) return setNow({ step: "checked", file, answer: done, problem: null })
        setNow({ step: "done", answer: done })
        whenDone()
      })
      .catch((failure) => setNow({ step: "checked", file, answer, problem: problemFrom(failure) }))
  }

  return { now, check, importIt, leave: () => setNow({ step: "choose", problem: null }) }
}
