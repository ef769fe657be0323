import { useEffect, useSyncExternalStore } from "react"
import { type Route, routeOf } from "./routes"

const moved = new EventTarget()

/** Goes to a page of ours without loading the app anew. */
export function go(path: string): void {
  history.pushState(null, "", path)
  window.scrollTo(0, 0)
  moved.dispatchEvent(new Event("moved"))
}

/** Like `go`, leaving no step to come back to: the key of a used link must not stay in the history. */
export function goInstead(path: string): void {
  history.replaceState(null, "", path)
  moved.dispatchEvent(new Event("moved"))
}

function subscribe(changed: () => void): () => void {
  moved.addEventListener("moved", changed)
  window.addEventListener("popstate", changed)
  return () => {
    moved.removeEventListener("moved", changed)
    window.removeEventListener("popstate", changed)
  }
}

/** The page to show, as the address bar says it. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.pathname))
}

/** Makes plain links to our pages move within the app; everything else about them stays the browser's. */
export function useOwnLinks(): void {
  useEffect(() => {
    document.addEventListener("click", follow)
    return () => document.removeEventListener("click", follow)
  }, [])
}

function follow(event: MouseEvent): void {
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || held) return
  const link = event.target instanceof Element ? event.target.closest("a") : null
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute("download")) return
  if (routeOf(link.pathname).page === "notFound") return
  event.preventDefault()
  go(link.pathname + link.hash)
}
