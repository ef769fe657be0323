import { useEffect, useRef } from "react"
import { useScene } from "../scene"
import { fitting } from "./browsing"
import styles from "./Exhibit.module.css"
import type { PdfPage } from "./pdf"
import { usePointing } from "./usePointing"

/** Sharper than this no screen shows, and a canvas has its limits. */
const mostPixels = 3

interface PageCanvasProps {
  page: PdfPage
  number: number
  exhibit: string
  /** What there is room for, in CSS pixels. */
  width: number
  height: number
  /** Whether pressing points for the class. */
  leads: boolean
}

/** One page, as sharp as the screen is, and what a host points at on it. */
export function PageCanvas({ page, number, exhibit, width, height, leads }: PageCanvasProps) {
  const { pointer } = useScene()
  const canvas = useRef<HTMLCanvasElement>(null)
  const pointing = usePointing(leads)
  const size = fitting(page.ratio, width, height)
  useEffect(() => {
    const drawing = new AbortController()
    const pixels = Math.min(mostPixels, devicePixelRatio) * size.width
    if (canvas.current && size.width > 0) page.draw(canvas.current, pixels, drawing.signal).catch(() => {})
    return () => drawing.abort()
  }, [page, size.width])
  const pointed = pointer?.exhibit === exhibit && pointer.page === number ? pointer : null
  return (
    <div
      className={styles.page}
      style={{ inlineSize: size.width, blockSize: size.height }}
      aria-hidden="true"
      data-leads={leads || undefined}
      {...pointing}
    >
      <canvas ref={canvas} className={styles.canvas} />
      {pointed && (
        <span
          className={styles.pointer}
          style={{ left: `${pointed.x * 100}%`, top: `${pointed.y * 100}%` }}
          data-pointer
        />
      )}
    </div>
  )
}
