import styles from "./Waiting.module.css"

/** Says what is being waited for. Appears only after a moment, so that what is quick does not flicker. */
export function Waiting({ children }: { children: string }) {
  return (
    <p className={styles.waiting} role="status">
      {children}
    </p>
  )
}
