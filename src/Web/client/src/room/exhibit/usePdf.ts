import { useEffect, useState } from "react"
import type { Pdf, PdfPage } from "./pdf"

export type Opened<T> = { state: "opening" } | { state: "open"; value: T } | { state: "failed" }

const opening = { state: "opening" } as const
const failed = { state: "failed" } as const

/** Opens a document when it is first looked at; what reads it comes then too. `attempt` counts the tries. */
export function usePdf(address: string, attempt: number): Opened<Pdf> {
  const [opened, set] = useState<Opened<Pdf>>(opening)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same document again.
  useEffect(() => {
    let gone = false
    let pdf: Pdf | null = null
    set(opening)
    import("./pdf")
      .then(({ openPdf }) => openPdf(address))
      .then(
        (value) => {
          if (gone) return value.close()
          pdf = value
          set({ state: "open", value })
        },
        () => {
          if (!gone) set(failed)
        },
      )
    return () => {
      gone = true
      pdf?.close()
    }
  }, [address, attempt])
  return opened
}

/** One page of an open document; the page before stays until this one is there. */
export function usePage(pdf: Pdf | null, number: number): PdfPage | null {
  const [page, set] = useState<PdfPage | null>(null)
  useEffect(() => {
    let gone = false
    if (!pdf) set(null)
    pdf?.page(number).then(
      (next) => {
        if (!gone) set(next)
      },
      // The document was closed meanwhile, and this page with it.
      () => {},
    )
    return () => {
      gone = true
    }
  }, [pdf, number])
  return page
}
