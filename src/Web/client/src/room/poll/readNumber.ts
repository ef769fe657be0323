/**
 * A number as people type it: "12", "-3.5", "3,5", "1 200". A comma is a decimal one, except before three digits that
 * follow one to three others ("1,200"). Null when it is none, or has more than four decimals.
 */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f']/g, "").replace("\u2212", "-")
  const grouped = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(",", "") : plain.replace(",", ".")
  if (!/^-?\d{1,12}(\.\d{1,4})?$/.test(grouped)) return null
  return Number(grouped)
}
