import type { MediaChoice } from "../greenroom/GreenRoom"

const key = (session: string) => `classroom.inside.${session}`

/** Remembers for this tab that its person went in, so that a reload leads back in and not to the door. */
export function rememberInside(session: string, media: MediaChoice): void {
  sessionStorage.setItem(key(session), JSON.stringify(media))
}

/** What this tab went in with; null when it did not, or left. */
export function wasInside(session: string): MediaChoice | null {
  try {
    return JSON.parse(sessionStorage.getItem(key(session)) ?? "null")
  } catch {
    return null
  }
}

export function forgetInside(session: string): void {
  sessionStorage.removeItem(key(session))
}
