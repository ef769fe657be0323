import { useEffect, useState } from "react"
import { useLink } from "./link"

/** The server's time in milliseconds, looked at again every second (or `every` milliseconds). */
export function useNow(every = 1000): number {
  const { now } = useLink().live
  const [time, setTime] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), every)
    return () => clearInterval(timer)
  }, [now, every])
  return time
}
