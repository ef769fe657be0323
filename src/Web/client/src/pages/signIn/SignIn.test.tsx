// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react"
import { expect, test } from "vitest"
import { SignedOutPage } from "../frame/SignedOutPage"
import { JoinPage } from "../join/JoinPage"
import { serve, show } from "../page.testing"
import { StartPage } from "../start/StartPage"
import { SignInFailedPage } from "./SignInFailedPage"

const waysIn = {
  institution: { name: "Example University", address: "https://class.example/sign-in/institution" },
}

test("whoever is signed out is offered the institution, and comes back to the page they wanted", async () => {
  serve({ "/api/ways-in": waysIn })
  show(<SignedOutPage />, "/as/dana/roster")
  const button = await screen.findByRole("link", { name: "Sign in with Example University" })
  expect(button.getAttribute("href")).toBe("https://class.example/sign-in/institution?returnTo=%2Fas%2Fdana%2Froster")
})

test("so is whoever comes without a link, and nobody where there is no institution", async () => {
  for (const page of [<StartPage key="start" />, <JoinPage key="join" />]) {
    serve({ "/api/ways-in": waysIn })
    show(page, "/join")
    expect(await screen.findByRole("link", { name: "Sign in with Example University" })).toBeTruthy()
    cleanup()
  }

  serve({ "/api/ways-in": { institution: null } })
  show(<SignedOutPage />)
  await screen.findByRole("heading", { level: 1 })
  expect(screen.queryByRole("link", { name: /Sign in with/ })).toBeNull()
})

test.each([
  ["cancelled", "You turned back", "Begin again"],
  ["unknown", "nobody in a programme", "Ask the staff"],
  ["otherAccount", "Another account", "the account you used before"],
  ["made-up", "Something went wrong on our side.", "Begin again"],
])("what went wrong is said with a next step: %s", async (why, what, next) => {
  serve({ "/api/ways-in": waysIn })
  show(<SignInFailedPage why={why} />)
  const alert = await screen.findByRole("alert")
  expect(alert.textContent).toContain(what)
  expect(alert.textContent).toContain(next)
  expect(await screen.findByRole("link", { name: "Sign in with Example University" })).toBeTruthy()
})
