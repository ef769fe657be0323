import { type PointerEvent, useRef } from "react"
import { useOrders } from "../orders"

/** Between two places that are told, in milliseconds: the class sees it move, and commands keep their pace. */
const breath = 220

/** A host's finger on the page: pressed and moved, the class sees where. `null` for everyone else. */
export function usePointing(leads: boolean) {
  const { act } = useOrders()
  const told = useRef(0)
  if (!leads) return null

  const point = (event: PointerEvent<HTMLElement>, first: boolean) => {
    const now = event.timeStamp
    if (!first && now - told.current < breath) return
    told.current = now
    const page = event.currentTarget.getBoundingClientRect()
    const share = (at: number, from: number, size: number) => Math.min(1, Math.max(0, (at - from) / size))
    void act({
      kind: "pointAt",
      x: share(event.clientX, page.left, page.width),
      y: share(event.clientY, page.top, page.height),
    })
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      point(event, true)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.buttons > 0) point(event, false)
    },
  }
}
