// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, test } from "vitest"
import type { Mail, MailLine } from "../../app/mail"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import MailPage from "./MailPage"

const marisol = { ...zanele, person: "marisol", name: "Marisol Reyes", role: "staff" as const, title: "", city: "" }

const line: MailLine = {
  id: "m1",
  kind: "reminder",
  forAssistant: false,
  person: "zanele",
  name: "Zanele Dube",
  to: "mayor@durban.example",
  session: "Class 4: Leading beyond authority",
  state: "sent",
  createdAt: "2027-01-13T14:00:00Z",
  nextTryAt: null,
  sentAt: "2027-01-13T14:00:02Z",
  attempts: 1,
  answer: "250 taken",
  canSendAgain: true,
}
const failed: MailLine = {
  ...line,
  id: "m2",
  name: "Amara Okafor",
  to: "mayor@enugu.example",
  state: "failed",
  sentAt: null,
  answer: "550 no such mailbox",
}
const mail: Mail = {
  now: "2027-01-13T15:00:00Z",
  delivers: true,
  invited: 0,
  notInvited: 120,
  counts: { sent: 1, failed: 1 },
  mails: [failed, line],
}

function showMail(answers: Record<string, unknown>) {
  answers["/as/marisol/api/me"] = marisol
  const asked = serve(answers)
  show(
    <SignedIn person="marisol">
      <MailPage />
    </SignedIn>,
  )
  return asked
}

test("each mail tells how it stands, and what the server said where it failed", async () => {
  showMail({ "/as/marisol/api/mail": mail })
  const row = (await screen.findByRole("rowheader", { name: /Amara Okafor/ })).closest("tr") as HTMLElement
  expect(within(row).getByText("Failed")).toBeTruthy()
  expect(within(row).getByText("550 no such mailbox")).toBeTruthy()
  expect(screen.queryByText("250 taken")).toBeNull()
  expect(screen.queryByText("This host sends no mail")).toBeNull()
})

test("staff ask for what needs them, and have it sent again", async () => {
  const asked = showMail({
    "/as/marisol/api/mail": mail,
    "/as/marisol/api/mail?state=failed&state=unsure": { ...mail, mails: [failed] },
    "/as/marisol/api/mail/m2/again": "no content",
  })
  fireEvent.click(await screen.findByRole("radio", { name: "Needs you (1)" }))
  await waitFor(() => expect(screen.queryByRole("rowheader", { name: /Zanele Dube/ })).toBeNull())
  fireEvent.click(screen.getByRole("button", { name: "Send again: Reminder for Amara Okafor" }))
  await waitFor(() => expect(asked.map(({ path }) => path)).toContain("/as/marisol/api/mail/m2/again"))
})

test("a mail is read in its place", async () => {
  showMail({
    "/as/marisol/api/mail": mail,
    "/as/marisol/api/mail/m1": {
      id: "m1",
      subject: "Class 4, Thursday 14 January",
      text: "Dear Zanele Dube,\n\nCome to class:\nhttps://classroom.example.org/join#(their personal key)\n",
      calendar: null,
      whyNot: null,
    },
  })
  fireEvent.click(await screen.findByRole("button", { name: "Read: Reminder for Zanele Dube" }))
  const letter = await screen.findByRole("article", { name: "Class 4, Thursday 14 January" })
  expect(letter.textContent).toContain("(their personal key)")
})

test("the year's invitations are one press, and then kept", async () => {
  const answers: Record<string, unknown> = {
    "/as/marisol/api/mail": mail,
    "/as/marisol/api/mail/invitations": { people: 120 },
  }
  const asked = showMail(answers)
  const button = await screen.findByRole("button", { name: "Send invitations to 120 people" })
  answers["/as/marisol/api/mail"] = { ...mail, invited: 120, notInvited: 0 }
  fireEvent.click(button)
  expect(await screen.findByText("The invitations for 120 people are queued.")).toBeTruthy()
  expect(await screen.findByText("120 people’s calendars are kept up to date by mail.")).toBeTruthy()
  expect(screen.queryByRole("button", { name: /Send invitations/ })).toBeNull()
  expect(asked.filter(({ method }) => method === "POST")).toHaveLength(1)
})

test("a host without a mail server says so", async () => {
  showMail({ "/as/marisol/api/mail": { ...mail, delivers: false, counts: {}, mails: [] } })
  expect(await screen.findByText("This host sends no mail")).toBeTruthy()
  expect(screen.getByText(/No mail has been written yet/)).toBeTruthy()
})
