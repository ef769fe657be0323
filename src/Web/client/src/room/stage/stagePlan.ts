/** Sizes on the stage in CSS pixels. Widths of 16:9 pictures; their plates hang below. */
export interface StagePlan {
  speaker: number
  /** Width of each small picture beside; 0 when there is no room for them (oneself still has a seat). */
  beside: number
  /** Width kept free for the card (a vote, whose turn it is); 0 without one. */
  card: number
  /** The card stands below the faces, not beside them. */
  stacked: boolean
}

export const STAGE_PLATE = 28
const gap = 16
const ratio = 16 / 9
const card = { least: 248, share: 0.29, most: 400 }
/** A speaker smaller than this gives way to nobody: the small pictures go first. */
const leastSpeaker = 260

/** Divides the stage between one to three speakers, a card and the small pictures, so that nothing covers a face. */
export function stagePlan(
  width: number,
  height: number,
  speakers: number,
  beside: number,
  hasCard: boolean,
): StagePlan {
  const cardWidth = hasCard ? Math.min(card.most, Math.max(card.least, width * card.share)) : 0
  const left = width - (hasCard ? cardWidth + gap : 0)
  const small = beside === 0 ? 0 : Math.floor(((height - gap / 2) / 2 - STAGE_PLATE) * ratio)
  const speaker = (free: number) => {
    const count = Math.max(1, speakers)
    return Math.floor(Math.min((height - STAGE_PLATE) * ratio, (free - gap * (count - 1)) / count))
  }
  const both = speaker(left - small - gap)
  if (small > 0 && both >= Math.min(leastSpeaker, speaker(left)))
    return { speaker: both, beside: small, card: cardWidth, stacked: false }
  return { speaker: speaker(left), beside: 0, card: cardWidth, stacked: false }
}

/** Below the faces, a card must make them so much larger that it is worth looking down to it. */
const worthIt = 1.2
/** Width of a small picture beside a card that stands below. */
const smallBelow = 160

/**
 * The same for a stage that has the hall to itself: where the speakers become much larger by it, the card goes below them,
 * and the small pictures with it.
 */
export function wholePlan(
  width: number,
  height: number,
  speakers: number,
  beside: number,
  cardHeight: number,
): StagePlan {
  const asUsual = stagePlan(width, height, speakers, beside, true)
  const below = Math.max(cardHeight, beside > 0 ? smallBelow / ratio + STAGE_PLATE : 0)
  const { speaker } = stagePlan(width, height - below - gap, speakers, 0, false)
  if (speaker <= asUsual.speaker * worthIt) return asUsual
  const small = beside > 0 ? smallBelow : 0
  return { speaker, beside: small, card: width - beside * (small + gap), stacked: true }
}
