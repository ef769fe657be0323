import { type DragEvent, useState } from "react"
import type { ContributionId } from "../../session"

const dragged = "text/x-contribution"

/** What makes a point one that can be dragged. By keyboard it is moved from its menu. */
export function dragging(id: ContributionId) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(dragged, id)
      event.dataTransfer.effectAllowed = "move"
    },
  }
}

/** A place where a point can be dropped; `over`: one is held there now. */
export function usePointDrop(take: (id: ContributionId) => void) {
  const [over, setOver] = useState(false)
  const holds = (event: DragEvent) => event.dataTransfer.types.includes(dragged)
  return {
    over,
    target: {
      onDragOver: (event: DragEvent) => {
        if (!holds(event)) return
        event.preventDefault()
        // The column below a point would light up with it.
        event.stopPropagation()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false)
        if (!holds(event)) return
        event.preventDefault()
        event.stopPropagation()
        take(event.dataTransfer.getData(dragged))
      },
    },
  }
}
