import { type RefCallback, useCallback, useState } from "react"

export interface Size {
  width: number
  height: number
}

const nothing: Size = { width: 0, height: 0 }

/** How much room an element has inside its padding, in CSS pixels, as it changes; nothing while it is not there. */
export function useSize<T extends HTMLElement>(): [RefCallback<T>, Size] {
  const [size, setSize] = useState(nothing)
  const ref = useCallback((element: T | null) => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      setSize(nothing)
    }
  }, [])
  return [ref, size]
}
