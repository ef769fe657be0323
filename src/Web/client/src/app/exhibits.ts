import type { ExhibitStore } from "../room/link"
import { as, type StoredExhibit } from "./api"
import { get, post, put, remove, upload } from "./http"

const shelf = (person: string, session: string) => as(person, `sessions/${encodeURIComponent(session)}/exhibits`)

/** The exhibits a class has now, for its hosts. */
export const exhibitsOf = (person: string, session: string, signal?: AbortSignal) =>
  get<StoredExhibit[]>(shelf(person, session), signal)

/** Adds one more. `progress`: the part that is sent, from 0 to 1. */
export const addExhibit = (
  person: string,
  session: string,
  file: File,
  title: string,
  progress: (sent: number) => void,
) => upload<StoredExhibit>(`${shelf(person, session)}?title=${encodeURIComponent(title)}`, file, progress)

/** The exhibits of one class, as one person may reach them. */
export function exhibitStore(person: string, session: string): ExhibitStore {
  const one = (exhibit: string) => `${shelf(person, session)}/${encodeURIComponent(exhibit)}`
  return {
    file: (exhibit) => `${one(exhibit)}/file`,
    upload: async (file, title, progress) => {
      await addExhibit(person, session, file, title, progress)
    },
    rename: (exhibit, title) => put(one(exhibit), { title }),
    remove: (exhibit) => remove(one(exhibit)),
    restore: (exhibit) => post(`${one(exhibit)}/restore`, {}),
  }
}
