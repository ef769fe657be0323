import { Heart, Laugh, type LucideIcon, PartyPopper, ThumbsDown, ThumbsUp, Zap } from "lucide-react"
import type { Reaction } from "../../session"

/** The signs one can make, in the order they are offered. */
export const reactions: { reaction: Reaction; Icon: LucideIcon }[] = [
  { reaction: "applause", Icon: PartyPopper },
  { reaction: "agree", Icon: ThumbsUp },
  { reaction: "disagree", Icon: ThumbsDown },
  { reaction: "laugh", Icon: Laugh },
  { reaction: "surprise", Icon: Zap },
  { reaction: "thanks", Icon: Heart },
]

export function iconOf(reaction: Reaction): LucideIcon | undefined {
  return reactions.find((known) => known.reaction === reaction)?.Icon
}
