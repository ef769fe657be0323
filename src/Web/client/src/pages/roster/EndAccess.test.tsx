// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { expect, test } from "vitest"
import type { RosterPerson } from "../../app/roster"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import { EndAccess } from "./EndAccess"
import { person } from "./roster.testing"

function showAccess(more: Partial<RosterPerson>) {
  const asked = serve({
    "/as/zanele/api/me": zanele,
    "/as/zanele/api/people/p2/links/withdraw": "no content",
    "/as/zanele/api/people/p2/institution-account": "no content",
  })
  show(
    <SignedIn person="zanele">
      <EndAccess person={person({ person: "p2", name: "Ada Hall", ...more })} />
    </SignedIn>,
  )
  return asked
}

test("every link and sign-in of somebody is ended, after a question", async () => {
  const asked = showAccess({ role: "mayor" })
  fireEvent.click(await screen.findByRole("button", { name: "End access of Ada Hall" }))
  expect(screen.queryByRole("button", { name: /institution/ })).toBeNull()
  expect(asked.filter(({ method }) => method !== "GET")).toEqual([])
  fireEvent.click(screen.getByRole("button", { name: "End every link and sign-in" }))
  expect(await screen.findByText(/Ada Hall has no link and is signed out everywhere/)).toBeTruthy()
  expect(asked.at(-1)).toMatchObject({ path: "/as/zanele/api/people/p2/links/withdraw", method: "POST" })
})

test("a host with a new account at the institution is let in with it", async () => {
  const asked = showAccess({ role: "faculty" })
  fireEvent.click(await screen.findByRole("button", { name: "End access of Ada Hall" }))
  fireEvent.click(screen.getByRole("button", { name: "Let a new account at the institution in" }))
  expect(await screen.findByText(/The next account at the institution/)).toBeTruthy()
  expect(asked.at(-1)).toMatchObject({ path: "/as/zanele/api/people/p2/institution-account", method: "DELETE" })
})
