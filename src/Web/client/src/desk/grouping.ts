import type { TextCount, TextGroup } from "../session"

/** People who wrote something in this group. */
export function peopleOf(group: TextGroup, texts: readonly TextCount[]): number {
  return group.texts.reduce((people, text) => people + (texts[text]?.people ?? 0), 0)
}

/** Puts one group into another, whose title it takes. */
export function merged(groups: readonly TextGroup[], from: number, into: number): TextGroup[] {
  const moved = groups[from]
  if (!moved || from === into) return [...groups]
  return groups
    .map((group, place) => (place === into ? { ...group, texts: [...group.texts, ...moved.texts] } : group))
    .filter((_, place) => place !== from)
}

/** Takes a group apart, each text by itself again. */
export function split(groups: readonly TextGroup[], which: number, texts: readonly TextCount[]): TextGroup[] {
  return groups.flatMap((group, place) =>
    place === which
      ? group.texts.map((text) => ({ title: texts[text]?.text ?? "", texts: [text], shown: group.shown }))
      : [group],
  )
}

export function toggled(groups: readonly TextGroup[], which: number): TextGroup[] {
  return groups.map((group, place) => (place === which ? { ...group, shown: !group.shown } : group))
}
