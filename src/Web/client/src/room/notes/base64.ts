export function base64(update: Uint8Array): string {
  let binary = ""
  for (const byte of update) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** Throws where the text is no base64. */
export function bytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
