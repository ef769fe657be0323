/** A drawn portrait, always the same for the same id, so that a crowd on this page looks like a class. */
export function portrait(id: string): string {
  let seed = 7
  for (const letter of id) seed = (seed * 31 + letter.charCodeAt(0)) % 99_991
  const pick = <T>(from: readonly T[], salt: number): T => from[(seed * (salt * 2 + 1) + salt * 977) % from.length] as T
  const skin = pick(["#f3cfb0", "#e3a86f", "#c98a4b", "#9a623a", "#6e452c"], 1)
  const hair = pick(["#2b2a30", "#4a3526", "#8a5a36", "#c9c4b8", "#8d9095", "#1f2530"], 2)
  const shirt = pick(["#24303f", "#4b2634", "#2c4a3c", "#6b6152", "#39507c"], 3)
  const [dark, light] = pick(
    [
      ["#252b34", "#4b545e"],
      ["#2f2c26", "#625a4c"],
      ["#26312e", "#4d5f58"],
      ["#302a30", "#5d5058"],
    ],
    4,
  )
  const long = pick([true, false, true], 5)
  const back = long ? `<path d="M118 92c0-34 18-50 42-50s42 16 42 50l4 62h-92z" fill="${hair}"/>` : ""
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><defs><radialGradient id="g" cx=".4" cy=".3" r=".9"><stop stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></radialGradient></defs><rect width="320" height="180" fill="url(#g)"/><g opacity=".45"><rect x="18" y="70" width="76" height="4" fill="#1c1e22"/>${[0, 1, 2, 3, 4].map((book) => `<rect x="${22 + book * 13}" y="${46 - (book % 3) * 5}" width="10" height="${24 + (book % 3) * 5}" fill="${["#7a4b4b", "#4b617a", "#7a714b", "#4b7a5c", "#6a4b7a"][book]}"/>`).join("")}</g>${back}<path d="M92 180c2-34 26-46 68-46s66 12 68 46z" fill="${shirt}"/><rect x="144" y="112" width="32" height="32" rx="14" fill="${skin}"/><ellipse cx="160" cy="90" rx="31" ry="37" fill="${skin}"/><path d="M127 84c0-28 14-38 33-38s33 10 33 38c-8-14-18-18-30-18s-26 4-36 18z" fill="${hair}"/><circle cx="149" cy="90" r="3.2" fill="#2a2522"/><circle cx="171" cy="90" r="3.2" fill="#2a2522"/><path d="M149 106q11 9 22 0" stroke="#6a3f35" stroke-width="3" fill="none" stroke-linecap="round"/></svg>`)}`
}
