import { createContext, type ReactNode, type RefObject, useContext, useEffect, useState } from "react"
import type { PersonId } from "../../session"
import { useLink } from "../link"
import { Sight } from "./sight"

const SightContext = createContext<Sight | null>(null)

/** Tells calling whose pictures this screen shows. */
export function SightProvider({ children }: { children: ReactNode }) {
  const { calling } = useLink()
  const [sight, setSight] = useState<Sight | null>(null)
  useEffect(() => {
    const opened = new Sight((pictures) => calling.look(pictures))
    setSight(opened)
    return () => opened.close()
  }, [calling])
  return <SightContext.Provider value={sight}>{children}</SightContext.Provider>
}

/** Asks for a person's picture for as long as the element is on the screen; `person` null asks for nothing. */
export function useSight(
  ref: RefObject<HTMLElement | null>,
  person: PersonId | null,
  stage: boolean,
  screen = false,
): void {
  const sight = useContext(SightContext)
  useEffect(() => {
    if (!sight || !person || !ref.current) return
    return sight.watch(ref.current, person, stage, screen)
  }, [sight, person, stage, screen, ref])
}
