/** Joins class names, leaving out what is false: `classes(styles.tile, speaking && styles.speaking)`. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ")
}
