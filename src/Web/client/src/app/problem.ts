/**
 * Something that could not be done, for a person to read: what was wrong and what to do next.
 * `code` is stable (the server's, or `unreachable` and `unexpected` from here).
 */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  /** The next step; null where the server gave none. */
  readonly next: string | null

  constructor(code: string, status: number, detail: string, next: string | null) {
    super(detail)
    this.name = "Problem"
    this.code = code
    this.status = status
    this.next = next
  }

  get isSignedOut(): boolean {
    return this.status === 401
  }
}
