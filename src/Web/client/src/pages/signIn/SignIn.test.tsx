// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
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

test("a code is asked for, typed, and leads in; asking again is possible", async () => {
  const asked = serve({
    "/api/codes": "no content",
    "/api/codes/enter": { person: "zanele", role: "mayor" },
  })
  show(<SignedOutPage />)
  fireEvent.change(await screen.findByLabelText("Your e-mail address"), { target: { value: "mayor@durban.example" } })
  fireEvent.click(screen.getByRole("button", { name: "Send me a code" }))
  expect(await screen.findByText(/If that address is in the programme, a code is on its way/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText("The six digits"), { target: { value: "123456" } })
  fireEvent.click(screen.getByRole("button", { name: "Enter" }))
  await waitFor(() => expect(location.pathname).toBe("/as/zanele/"))
  expect(asked).toContainEqual({ path: "/api/codes/enter", method: "POST", body: { code: "123456" }, header: "1" })
  expect(asked.some(({ path }) => path === "/api/links/new")).toBe(false)
})

test("a wrong code says how many tries are left, and stays to be mended", async () => {
  serve({
    "/api/codes": "no content",
    "/api/codes/enter": { status: 422, code: "codeWrong", detail: "That is not the code.", next: "4 more times." },
  })
  show(<SignedOutPage />)
  fireEvent.change(await screen.findByLabelText("Your e-mail address"), { target: { value: "mayor@durban.example" } })
  fireEvent.click(screen.getByRole("button", { name: "Send me a code" }))
  fireEvent.change(await screen.findByLabelText("The six digits"), { target: { value: "000000" } })
  fireEvent.click(screen.getByRole("button", { name: "Enter" }))
  expect((await screen.findByRole("alert")).textContent).toContain("4 more times.")
  expect((screen.getByLabelText("The six digits") as HTMLInputElement).value).toBe("000000")
})
