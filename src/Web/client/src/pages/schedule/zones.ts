/** The zones this browser knows by name. */
export function zones(): string[] {
  return Intl.supportedValuesOf("timeZone")
}
