/** Tells whoever asked that something changed, once for all changes made in one go. */
export class Emitter {
  #listeners = new Set<() => void>()
  #pending = false

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  changed(): void {
    if (this.#pending) return
    this.#pending = true
    queueMicrotask(() => {
      this.#pending = false
      for (const listener of [...this.#listeners]) listener()
    })
  }
}
