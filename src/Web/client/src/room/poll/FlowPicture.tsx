import type { CSSProperties } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { PollAnswer, PollFlow, PollView } from "../../session"
import { FlowLabel } from "./FlowLabel"
import styles from "./FlowPicture.module.css"
import { FlowTable } from "./FlowTable"
import { drawFlow, type FlowBlock, type FlowStream } from "./flow"

/** The drawing's own units; it is stretched to the room it has. */
const SIZE = 100
const BLOCK = 8

interface FlowPictureProps {
  poll: Pick<PollView, "options" | "form">
  /** With moves to draw. */
  flow: PollFlow
  marked?: PollAnswer | null
}

/** Who moved where between the two rounds, counts of people, drawn with the places' names; the same as a table on request. */
export function FlowPicture({ poll, flow, marked = null }: FlowPictureProps) {
  const { t } = useTranslation()
  const places = poll.form.scale ? poll.form.scale.to - poll.form.scale.from + 1 : poll.options.length
  const { before, after, streams, rows } = drawFlow(flow, places)
  const most = Math.max(...after.map((block) => block.people))
  return (
    <figure className={styles.flow} aria-label={t("room.poll.flow")}>
      <div className={styles.drawing} style={{ "--rows": rows } as CSSProperties} aria-hidden="true">
        <span className={styles.round}>{t("room.poll.firstVote")}</span>
        <span className={classes(styles.round, styles.second)}>{t("room.poll.secondVote")}</span>
        <div className={styles.side}>
          {before.map((block) => (
            <FlowLabel key={block.place} poll={poll} block={block} />
          ))}
        </div>
        <div className={styles.streams}>
          <svg className={styles.picture} viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none" aria-hidden="true">
            {streams.map((stream) => (
              <path
                key={`${stream.from} ${stream.to}`}
                className={classes(styles.stream, stream.stayed && styles.stayed)}
                d={path(stream)}
              />
            ))}
            {before.map((block) => bar(block, 0))}
            {after.map((block) => bar(block, SIZE - BLOCK))}
          </svg>
          {streams
            .filter((stream) => !stream.stayed)
            .map((stream) => (
              <span
                key={`${stream.from} ${stream.to}`}
                className={styles.moved}
                style={{ insetBlockStart: near(stream) }}
              >
                {stream.people}
              </span>
            ))}
        </div>
        <div className={styles.side}>
          {after.map((block) => (
            <FlowLabel
              key={block.place}
              poll={poll}
              block={block}
              named
              leading={block.people === most}
              marked={marked}
            />
          ))}
        </div>
      </div>
      <FlowTable poll={poll} flow={flow} />
    </figure>
  )
}

function bar({ place, top, height }: FlowBlock, x: number) {
  return (
    <rect key={`${x} ${place}`} className={styles.block} x={x} y={top * SIZE} width={BLOCK} height={height * SIZE} />
  )
}

/** A band that leaves and arrives level. */
function path(stream: FlowStream): string {
  const [left, right] = [BLOCK, SIZE - BLOCK]
  const [start, end, high] = [stream.left * SIZE, stream.right * SIZE, stream.height * SIZE]
  return [
    `M${left} ${start}`,
    `C${SIZE / 2} ${start} ${SIZE / 2} ${end} ${right} ${end}`,
    `V${end + high}`,
    `C${SIZE / 2} ${end + high} ${SIZE / 2} ${start + high} ${left} ${start + high}`,
    "Z",
  ].join(" ")
}

/** Where a stream's number stands: near its source, where streams do not cross yet. */
function near({ left, right, height }: FlowStream): string {
  return `${(left + 0.15 * (right - left) + height / 2) * 100}%`
}
