/** "4:10", "1:02:05": how long something has lasted or still lasts. Never negative. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":")
}

/** A moment as the reader's clock shows it, such as "16:24"; in `zone` when given. */
export function clock(at: number, locale: string, zone?: string): string {
  const style: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit", hour12: false }
  return new Intl.DateTimeFormat(locale, zone ? { ...style, timeZone: zone } : style).format(at)
}

/** The programme's time when it differs from the reader's, else null. */
export function programmeTime(at: number, locale: string, zone: string): string | null {
  try {
    const theirs = clock(at, locale, zone)
    return theirs === clock(at, locale) ? null : theirs
  } catch {
    // A zone this browser does not know: the reader's own clock is still right.
    return null
  }
}
