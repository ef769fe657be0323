import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react"
import type { Answer, Order } from "../session"
import { useLink } from "./link"

interface Orders {
  /** Sends a command; a refusal is shown to the person, in the server's words, until they close it. */
  act(order: Order): Promise<Answer>
  refusal: string | null
  /** Shows a sentence in the same place: what could not be asked for at all. */
  refuse(sentence: string): void
  dismiss(): void
}

const OrdersContext = createContext<Orders | null>(null)

/** Keeps the one sentence that says why the last thing asked for did not happen. */
export function OrdersProvider({ children }: { children: ReactNode }) {
  const { live } = useLink()
  const [refusal, setRefusal] = useState<string | null>(null)
  const act = useCallback(
    async (order: Order): Promise<Answer> => {
      setRefusal(null)
      const answer = await live.do(order)
      if (!answer.ok) setRefusal(answer.message)
      return answer
    },
    [live],
  )
  const orders = useMemo(() => ({ act, refusal, refuse: setRefusal, dismiss: () => setRefusal(null) }), [act, refusal])
  return <OrdersContext.Provider value={orders}>{children}</OrdersContext.Provider>
}

export function useOrders(): Orders {
  const orders = useContext(OrdersContext)
  if (!orders) throw new Error("Only a part of the room can send commands.")
  return orders
}
