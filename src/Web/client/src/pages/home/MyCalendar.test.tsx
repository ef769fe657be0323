// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { expect, test } from "vitest"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import { MyCalendar } from "./MyCalendar"

function showCalendar(path: string | null) {
  const asked = serve({ "/as/zanele/api/me": zanele, "/as/zanele/api/calendar-feed": { path } })
  show(
    <SignedIn person="zanele">
      <MyCalendar />
    </SignedIn>,
  )
  return asked
}

test("who has an address is shown that one, and can open it in their calendar", async () => {
  const asked = showCalendar("/calendar/secret.ics")
  fireEvent.click(await screen.findByRole("button", { name: "Add to my calendar" }))
  const address = (await screen.findByLabelText("Your calendar address")) as HTMLInputElement
  expect(address.value).toBe(`${location.origin}/calendar/secret.ics`)
  expect(screen.getByRole("link", { name: "Open in my calendar" }).getAttribute("href")).toBe(
    `webcal://${location.host}/calendar/secret.ics`,
  )
  expect(asked.filter((one) => one.path.endsWith("calendar-feed")).map((one) => one.method)).toEqual(["GET"])
})

test("who has none gets one", async () => {
  const asked = showCalendar(null)
  fireEvent.click(await screen.findByRole("button", { name: "Add to my calendar" }))
  await expect.poll(() => asked.map((one) => one.method).filter((method) => method === "POST")).toEqual(["POST"])
})
