/**
 * Dates and times in the reader's habits: the words of the interface's language with the conventions of the
 * reader's region (a 24-hour clock in Durban, a 12-hour clock in Boston).
 */
export function readersLocale(language = "en", preferred: readonly string[] = navigator.languages): string {
  const same = preferred.find((tag) => tag === language || tag.startsWith(`${language}-`))
  if (same && same !== language) return same
  const region = new Intl.Locale(preferred[0] ?? language).maximize().region
  return region ? `${language}-${region}` : language
}

/** The zone this browser is set to. */
export function readersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

export interface Reading {
  locale: string
  zone: string
}

/** "Thursday 14 January" */
export function day(at: Date, { locale, zone }: Reading): string {
  return format(at, locale, { timeZone: zone, weekday: "long", day: "numeric", month: "long" })
}

/** "22 May 2027": for what is more than a few months away. */
export function dayAndYear(at: Date, { locale, zone }: Reading): string {
  return format(at, locale, { timeZone: zone, day: "numeric", month: "long", year: "numeric" })
}

/** "14 Jan" */
export function shortDay(at: Date, { locale, zone }: Reading): string {
  return format(at, locale, { timeZone: zone, day: "numeric", month: "short" })
}

/** "Thursday" */
export function weekday(at: Date, { locale, zone }: Reading): string {
  return format(at, locale, { timeZone: zone, weekday: "long" })
}

/** "16:00" or "4:00 PM" */
export function clock(at: Date, { locale, zone }: Reading): string {
  return format(at, locale, { timeZone: zone, hour: "numeric", minute: "2-digit" })
}

/** "16:00:07", for what is measured to the second. */
export function clockWithSeconds(at: Date, { locale, zone }: Reading): string {
  return format(at, locale, { timeZone: zone, hour: "numeric", minute: "2-digit", second: "2-digit" })
}

/** Whether two zones show the same day and time at that moment. */
export function sameTime(at: Date, one: string, other: string): boolean {
  const shown = (zone: string) => format(at, "en", { timeZone: zone, dateStyle: "short", timeStyle: "short" })
  return shown(one) === shown(other)
}

/** Whether it is the same date in both zones at that moment. */
export function sameDay(at: Date, one: string, other: string): boolean {
  const shown = (zone: string) => format(at, "en", { timeZone: zone, dateStyle: "short" })
  return shown(one) === shown(other)
}

function format(at: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(at)
}
