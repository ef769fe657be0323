import { ago, type Change } from "./setting"

/** The harbour's document on the stage, at its second page. */
export const exhibit: Change = (live) => {
  const document = { id: "harbour-case", title: "The harbour case", pages: 3 }
  if (live.class) live.class.exhibit = { ...document, page: 2, by: "ada", since: ago(40) }
  if (live.hosts) live.hosts.exhibits = [document]
}
