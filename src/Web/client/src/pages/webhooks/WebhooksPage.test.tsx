// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { expect, test } from "vitest"
import type { Webhook, WebhookMessage } from "../../app/webhooks"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import WebhooksPage from "./WebhooksPage"

const marisol = { ...zanele, person: "marisol", name: "Marisol Reyes", role: "staff" as const }

const webhook: Webhook = {
  id: "w1",
  url: "https://hr.example.org/told",
  events: ["session.ended", "attendance.final"],
  createdAt: "2027-01-10T09:00:00Z",
  failingSince: null,
  disabledAt: null,
  waiting: 0,
}
const message: WebhookMessage = {
  id: "msg_1",
  event: "session.ended",
  state: "failed",
  createdAt: "2027-01-14T16:00:00Z",
  nextTryAt: null,
  deliveredAt: null,
  attempts: 10,
  answer: "It answered 500.",
  body: "{}",
}

function showWebhooks(answers: Record<string, unknown>) {
  const asked = serve({ "/as/marisol/api/me": marisol, ...answers })
  show(
    <SignedIn person="marisol">
      <WebhooksPage />
    </SignedIn>,
    "/as/marisol/webhooks",
  )
  return asked
}

test("one is added with what it is told of, and its secret is shown", async () => {
  const asked = showWebhooks({
    "/as/marisol/api/webhooks": [],
    "POST /as/marisol/api/webhooks": { webhook, secret: "whsec_once" },
  })
  fireEvent.change(await screen.findByLabelText(/Its address/), { target: { value: webhook.url } })
  const add = screen.getByRole("button", { name: "Add the webhook" })
  expect(add.hasAttribute("disabled")).toBe(true)
  fireEvent.click(screen.getByRole("checkbox", { name: "A class ends" }))
  fireEvent.click(add)
  expect((await screen.findByLabelText<HTMLInputElement>(`The secret of ${webhook.url}`)).value).toBe("whsec_once")
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ url: webhook.url, events: ["session.ended"] })
})

test("one that is disabled says so, and is told again with one press", async () => {
  const asked = showWebhooks({
    "/as/marisol/api/webhooks": [{ ...webhook, disabledAt: "2027-01-20T09:00:00Z" }],
    "/as/marisol/api/webhooks/w1/enable": "no content",
  })
  expect((await screen.findByRole("alert")).textContent).toContain("It is told nothing any more")
  fireEvent.click(screen.getByRole("button", { name: "Tell it again" }))
  await waitFor(() => expect(asked.map(({ path }) => path)).toContain("/as/marisol/api/webhooks/w1/enable"))
})

test("what did not arrive is sent again", async () => {
  const asked = showWebhooks({
    "/as/marisol/api/webhooks": [webhook],
    "/as/marisol/api/webhooks/w1/messages": [message],
    "/as/marisol/api/webhooks/w1/messages/msg_1/again": "no content",
  })
  fireEvent.click(await screen.findByRole("button", { name: `What it was told: ${webhook.url}` }))
  expect(await screen.findByText(/It answered 500\./)).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: /^Send again: A class ends/ }))
  await waitFor(() =>
    expect(asked.map(({ path }) => path)).toContain("/as/marisol/api/webhooks/w1/messages/msg_1/again"),
  )
})

test("what waits for its next try can go at once, and what was not tried yet goes by itself", async () => {
  showWebhooks({
    "/as/marisol/api/webhooks": [webhook],
    "/as/marisol/api/webhooks/w1/messages": [
      { ...message, state: "waiting", attempts: 2, nextTryAt: "2027-01-14T16:05:00Z" },
      { ...message, id: "msg_2", event: "attendance.final", state: "waiting", attempts: 0, answer: null },
    ],
  })
  fireEvent.click(await screen.findByRole("button", { name: `What it was told: ${webhook.url}` }))
  expect(await screen.findByRole("button", { name: /^Send again: A class ends/ })).toBeTruthy()
  expect(screen.queryByRole("button", { name: /^Send again: Attendance/ })).toBeNull()
})

test("removing is asked for twice", async () => {
  const asked = showWebhooks({ "/as/marisol/api/webhooks": [webhook], "/as/marisol/api/webhooks/w1": "no content" })
  fireEvent.click(await screen.findByRole("button", { name: `Remove ${webhook.url}` }))
  expect(asked.filter(({ method }) => method !== "GET")).toEqual([])
  fireEvent.click(screen.getByRole("button", { name: "Remove it, and what it was told" }))
  await waitFor(() => expect(asked.some(({ method }) => method === "DELETE")).toBe(true))
})
