import type { ExhibitStore } from "../room/link"
import { as } from "./api"
import { post, put, remove, upload } from "./http"

/** The exhibits of one class, as one person may reach them. */
export function exhibitStore(person: string, session: string): ExhibitStore {
  const all = as(person, `sessions/${encodeURIComponent(session)}/exhibits`)
  const one = (exhibit: string) => `${all}/${encodeURIComponent(exhibit)}`
  return {
    file: (exhibit) => `${one(exhibit)}/file`,
    upload: (file, title, progress) => upload(`${all}?title=${encodeURIComponent(title)}`, file, progress),
    rename: (exhibit, title) => put(one(exhibit), { title }),
    remove: (exhibit) => remove(one(exhibit)),
    restore: (exhibit) => post(`${one(exhibit)}/restore`, {}),
  }
}
