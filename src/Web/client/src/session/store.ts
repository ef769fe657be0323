/** A value that tells when it was replaced; the shape `useSyncExternalStore` asks for. */
export class Store<T> {
  readonly #listeners = new Set<() => void>()
  #value: T

  constructor(value: T) {
    this.#value = value
  }

  readonly getSnapshot = (): T => this.#value

  /** Returns the way to stop listening. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => this.#listeners.delete(changed)
  }

  replace(value: T): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    for (const changed of this.#listeners) changed()
  }
}
