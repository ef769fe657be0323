import styles from "./SeatMotif.module.css"

/** Rows of the drawn classroom, front to back: how many seats, and how far from the lectern. */
const rows = [
  { seats: 7, radius: 110 },
  { seats: 9, radius: 146 },
  { seats: 11, radius: 184 },
  { seats: 13, radius: 224 },
]
/** Half of the arc the rows span, in degrees. */
const spread = 66
/** Row and seat of the one that is filled: somebody's own. */
const own = "1-5"

interface Seat {
  id: string
  radius: number
  angle: number
}

const drawn: Seat[] = rows.flatMap(({ seats, radius }, row) =>
  Array.from({ length: seats }, (_, seat) => ({
    id: `${row}-${seat}`,
    radius,
    angle: spread - (2 * spread * seat) / (seats - 1),
  })),
)

/** The amphitheatre from above, one seat taken: the sign of the house. Purely decorative. */
export function SeatMotif() {
  return (
    <svg className={styles.motif} viewBox="-250 -20 500 270" aria-hidden="true">
      <rect x="-34" y="6" width="68" height="9" rx="4.5" className={styles.lectern} />
      {drawn.map(({ id, radius, angle }) => (
        <rect
          key={id}
          x="-15"
          y={radius - 9}
          width="30"
          height="18"
          rx="5"
          transform={`rotate(${angle})`}
          className={id === own ? styles.own : styles.seat}
        />
      ))}
    </svg>
  )
}
