import type { Message } from "../../session"
import type { Scene } from "../scene"

/** Everything this person may read: to everyone, in their breakout room, and either their own to the hosts or, for hosts, everybody's. */
export function conversation(scene: Pick<Scene, "class" | "hosts" | "self" | "room">): Message[] {
  const aside = scene.hosts ? scene.hosts.messages : scene.self.messages
  const byId = new Map(
    [...scene.class.messages, ...aside, ...(scene.room?.messages ?? [])].map((message) => [message.id, message]),
  )
  return [...byId.values()].sort((a, b) => a.at.localeCompare(b.at))
}

export interface Piece {
  text: string
  /** Set when the text is an address that may be opened. */
  link: string | null
}

const address = /\bhttps?:\/\/[^\s<>"']+/gi
/** What ends a sentence around an address, and seldom an address. */
const trailing = ").,;:!?]"

/** Splits a message at its web addresses; nothing but http and https ever becomes a link. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const match of text.matchAll(address)) {
    const link = withoutTrailing(match[0])
    if (!URL.canParse(link)) continue
    if (match.index > from) found.push({ text: text.slice(from, match.index), link: null })
    found.push({ text: link, link })
    from = match.index + link.length
  }
  if (from < text.length) found.push({ text: text.slice(from), link: null })
  return found
}

/** By hand: an expression that looks for the end begins anew at every such character, which a long row of them makes slow. */
function withoutTrailing(text: string): string {
  let end = text.length
  while (end > 0 && trailing.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** How many messages of others came after the last one read; `read` is its id, null when none was. */
export function unread(messages: readonly Message[], me: string, read: string | null): number {
  const from = read === null ? 0 : messages.findIndex((message) => message.id === read) + 1
  return messages.slice(from).filter((message) => message.from !== me && !message.removed).length
}
