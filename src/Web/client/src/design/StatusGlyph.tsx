import { classes } from "./classes"
import styles from "./StatusGlyph.module.css"

export type Glyph =
  | "present"
  | "partly"
  | "absent"
  | "excused"
  | "madeUp"
  | "here"
  | "missing"
  | "expected"
  | "next"
  | "done"
  | "cancelled"
  | "toCome"

/** One shape a status, so that colour never says it alone. Decorative: the word stands beside it or in its label. */
export function StatusGlyph({ glyph }: { glyph: Glyph }) {
  return (
    <svg className={classes(styles.glyph, styles[glyph])} viewBox="0 0 16 16" aria-hidden="true">
      {shape(glyph)}
    </svg>
  )
}

function shape(glyph: Glyph) {
  switch (glyph) {
    case "present":
    case "here":
    case "done":
      return <circle cx="8" cy="8" r="7" className={styles.full} />
    case "partly":
      return (
        <>
          <circle cx="8" cy="8" r="6" className={styles.ring} />
          <path d="M8 2a6 6 0 0 1 0 12z" className={styles.full} />
        </>
      )
    case "excused":
      return (
        <>
          <rect x="2" y="2" width="12" height="12" rx="2.5" className={styles.ring} />
          <path d="M10 5.2H6.3v5.6H10M6.3 8h3.2" className={styles.ring} />
        </>
      )
    case "madeUp":
      return (
        <>
          <circle cx="8" cy="8" r="6" className={styles.ring} />
          <path d="M6.4 5v6l4.8-3z" className={styles.full} />
        </>
      )
    case "next":
      return (
        <>
          <circle cx="8" cy="8" r="8" className={styles.halo} />
          <circle cx="8" cy="8" r="5" className={styles.full} />
        </>
      )
    case "cancelled":
      return <path d="M4 4l8 8M12 4l-8 8" className={styles.ring} />
    case "toCome":
      return <circle cx="8" cy="8" r="2" className={styles.full} />
    case "missing":
    case "absent":
    case "expected":
      return <circle cx="8" cy="8" r="6" className={styles.ring} />
  }
}
