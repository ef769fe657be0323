// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { expect, test } from "vitest"
import { serve, show, zanele } from "../page.testing"
import { MyHeader } from "./MyHeader"
import { SignedIn } from "./SignedIn"

function showHeader(at: string, me = zanele) {
  serve({ [`/as/${me.person}/api/me`]: me })
  show(
    <SignedIn person={me.person}>
      <MyHeader />
    </SignedIn>,
    at,
  )
}

test("staff have the way to their pages on every page, and see where they are", async () => {
  showHeader("/as/marisol/people/zanele", { ...zanele, person: "marisol", role: "staff" })
  const people = await screen.findByRole("link", { name: "People" })
  expect(people.getAttribute("href")).toBe("/as/marisol/roster")
  expect(people.getAttribute("aria-current")).toBeNull()
  expect(screen.getByRole("link", { name: "Attendance" }).getAttribute("aria-current")).toBe("page")
})

test("nobody else does", async () => {
  showHeader("/as/zanele/")
  expect(await screen.findByRole("button", { name: "Sign out" })).toBeTruthy()
  expect(screen.queryByRole("navigation")).toBeNull()
})
