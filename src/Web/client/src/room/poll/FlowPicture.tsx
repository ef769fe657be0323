import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { PollFlow, PollView } from "../../session"
import { placeNames } from "./answers"
import styles from "./FlowPicture.module.css"
import { drawFlow, type FlowBlock, type FlowStream } from "./flow"

const WIDTH = 300
const HEIGHT = 180
const BLOCK = 8
/** Room for the counts beside the blocks. */
const SIDE = 30

interface FlowPictureProps {
  poll: Pick<PollView, "options" | "form">
  flow: PollFlow
}

/** Who moved where between the two rounds, counts of people: drawn for the eye, and the same as a table for everyone. */
export function FlowPicture({ poll, flow }: FlowPictureProps) {
  const { t } = useTranslation()
  const names = placeNames(poll)
  const drawing = drawFlow(flow, names.length)
  const named = (place: number | null) => (place === null ? t("room.poll.didNotVote") : (names[place] ?? ""))
  return (
    <figure className={styles.flow}>
      <figcaption className={styles.title}>{t("room.poll.flow")}</figcaption>
      {flow.moves.length > 0 && (
        <>
          <p className={styles.rounds} aria-hidden="true">
            <span>{t("room.poll.before")}</span>
            <span>{t("room.poll.after")}</span>
          </p>
          <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
            {drawing.streams.map((stream) => (
              <path
                key={`${stream.from} ${stream.to}`}
                className={classes(styles.stream, stream.stayed && styles.stayed)}
                d={path(stream)}
              />
            ))}
            {drawing.before.map((block) => (
              <Block key={block.place} block={block} side="before" />
            ))}
            {drawing.after.map((block) => (
              <Block key={block.place} block={block} side="after" />
            ))}
          </svg>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("room.poll.before")}</th>
                <th scope="col">{t("room.poll.after")}</th>
                <th scope="col" className={styles.people}>
                  {t("room.poll.peopleColumn")}
                </th>
              </tr>
            </thead>
            <tbody>
              {flow.moves.map((move) => (
                <tr key={`${move.from} ${move.to}`}>
                  <td>{named(move.from)}</td>
                  <td>{named(move.to)}</td>
                  <td className={styles.people}>{move.people}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {flow.withheld > 0 && <p className={styles.withheld}>{t("room.poll.flowWithheld", { count: flow.withheld })}</p>}
    </figure>
  )
}

function Block({ block, side }: { block: FlowBlock; side: "before" | "after" }) {
  const top = block.top * HEIGHT
  const height = Math.max(block.height * HEIGHT, 1)
  return (
    <g>
      <rect
        className={styles.block}
        x={side === "before" ? SIDE : WIDTH - SIDE - BLOCK}
        y={top}
        width={BLOCK}
        height={height}
      />
      <text
        className={styles.number}
        x={side === "before" ? SIDE - 6 : WIDTH - SIDE + 6}
        y={top + height / 2}
        textAnchor={side === "before" ? "end" : "start"}
        dominantBaseline="central"
      >
        {block.people}
      </text>
    </g>
  )
}

/** A band that leaves and arrives level. */
function path(stream: FlowStream): string {
  const [left, right] = [SIDE + BLOCK, WIDTH - SIDE - BLOCK]
  const middle = (left + right) / 2
  const [start, end, high] = [stream.left * HEIGHT, stream.right * HEIGHT, stream.height * HEIGHT]
  return [
    `M${left} ${start}`,
    `C${middle} ${start} ${middle} ${end} ${right} ${end}`,
    `V${end + high}`,
    `C${middle} ${end + high} ${middle} ${start + high} ${left} ${start + high}`,
    "Z",
  ].join(" ")
}
