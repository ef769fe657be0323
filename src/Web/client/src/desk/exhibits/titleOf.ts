/** In characters. */
const longest = 120

/** What an exhibit is called until a host says otherwise: the file's name, as one would read it. */
export function titleOf(file: string): string {
  const name = file
    .replace(/\.pdf$/i, "")
    .replace(/[_\s]+/g, " ")
    .trim()
  return (name || file).slice(0, longest)
}
