import { useCallback, useState } from "react"

/** A choice this browser remembers, such as the view of the room. What cannot be read back is forgotten quietly. */
export function useRemembered<T>(key: string, start: T, known: (value: unknown) => value is T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => recall(key, start, known))
  const remember = useCallback(
    (next: T) => {
      setValue(next)
      try {
        localStorage.setItem(`classroom.${key}`, JSON.stringify(next))
      } catch {
        // A browser that stores nothing still shows the choice until the page closes.
      }
    },
    [key],
  )
  return [value, remember]
}

function recall<T>(key: string, start: T, known: (value: unknown) => value is T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`classroom.${key}`) ?? "null")
    return known(value) ? value : start
  } catch {
    return start
  }
}

export const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value)
export function oneOf<T extends string>(...values: T[]): (value: unknown) => value is T {
  return (value): value is T => values.includes(value as T)
}
