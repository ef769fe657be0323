import { strings } from "../strings"
import { Problem } from "./problem"

/** A request that takes longer has failed, in milliseconds. */
const limit = 15_000

/** Asked for before it was needed, by path. */
const early = new Map<string, Promise<unknown>>()

/** Asks now for what the next page will ask for first. The next page hears of a failure, too. */
export function getAhead<T>(path: string): Promise<T> {
  early.delete(path)
  const asked = get<T>(path)
  asked.catch(() => {})
  early.set(path, asked)
  return asked
}

/** What was asked ahead is of no use any more: who asked signs out. */
export function forgetAhead(): void {
  early.clear()
}

/** GETs JSON. Rejects with a `Problem`. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const asked = early.get(path)
  if (early.delete(path)) return (await asked) as T
  const response = await ask(path, { method: "GET", signal: signal ?? null })
  return (await response.json()) as T
}

/** POSTs JSON and gives back the answer's JSON; undefined for 204. Rejects with a `Problem`. */
export function post<T = void>(path: string, body: unknown): Promise<T> {
  return send("POST", path, body)
}

/** PUTs JSON and gives back the answer's JSON. Rejects with a `Problem`. */
export function put<T = void>(path: string, body: unknown): Promise<T> {
  return send("PUT", path, body)
}

/** PUTs a small file as it is. Rejects with a `Problem`. */
export async function putFile(path: string, file: Blob): Promise<void> {
  await ask(path, { method: "PUT", headers: { "Content-Type": file.type, ...ours }, body: file })
}

/** DELETEs what is there. Rejects with a `Problem`. */
export function remove(path: string): Promise<void> {
  return send("DELETE", path, {})
}

/**
 * POSTs a file and tells how much of it is sent, from 0 to 1: `fetch` cannot say. A file takes as long as it takes; giving up is
 * the network's. Gives back the answer's JSON; rejects with a `Problem`.
 */
export function upload<T>(
  path: string,
  file: File,
  progress: (sent: number) => void,
  type = "application/pdf",
): Promise<T> {
  const request = new XMLHttpRequest()
  return new Promise((done, failed) => {
    request.upload.onprogress = (event) => progress(event.total > 0 ? event.loaded / event.total : 0)
    request.onerror = () => failed(unreachable())
    request.onload = () =>
      request.status < 400
        ? done(JSON.parse(request.responseText) as T)
        : void problemOf(new Response(request.responseText, { status: request.status })).then(failed)
    request.open("POST", path)
    request.setRequestHeader("X-Classroom", "1")
    request.setRequestHeader("Content-Type", type)
    request.setRequestHeader("Accept", "application/json")
    request.send(file)
  })
}

// The server takes changes only from our own pages; other sites cannot send this header.
const ours = { "X-Classroom": "1" }

function unreachable(): Problem {
  return new Problem("unreachable", 0, strings.t("errors.unreachable"), strings.t("errors.unreachableNext"))
}

async function send<T>(method: "POST" | "PUT" | "DELETE", path: string, body: unknown): Promise<T> {
  const response = await ask(path, {
    method,
    headers: { "Content-Type": "application/json", ...ours },
    body: JSON.stringify(body),
  })
  return (response.status === 204 ? undefined : await response.json()) as T
}

async function ask(path: string, request: RequestInit): Promise<Response> {
  const time = AbortSignal.timeout(limit)
  const signal = request.signal ? AbortSignal.any([request.signal, time]) : time
  const response = await fetch(path, {
    ...request,
    signal,
    headers: { Accept: "application/json", ...request.headers },
  })
    // An abandoned request is nobody's problem: its caller asked for that.
    .catch((failure: unknown) => {
      if (request.signal?.aborted) throw failure
      throw unreachable()
    })
  if (!response.ok) throw await problemOf(response)
  return response
}

async function problemOf(response: Response): Promise<Problem> {
  const said = (await response.json().catch(() => ({}))) as { code?: string; detail?: string; next?: string }
  return new Problem(
    said.code ?? "unexpected",
    response.status,
    said.detail ?? strings.t("errors.unexpected"),
    said.next ?? (said.detail ? null : strings.t("errors.unexpectedNext")),
  )
}
