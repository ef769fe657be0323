import { describe, expect, it } from "vitest"
import type { Message } from "../../session"
import { classOf, hostsOf, selfOf } from "../room.testing"
import { conversation, pieces, unread } from "./chat"

const message = (id: string, minute: number, more: Partial<Message> = {}): Message => ({
  id,
  from: "you",
  to: "class",
  text: "Words",
  at: `2027-01-14T14:${String(minute).padStart(2, "0")}:00Z`,
  removed: false,
  ...more,
})

describe("a conversation", () => {
  const view = classOf([], { messages: [message("a", 1), message("c", 3)] })
  const mine = message("b", 2, { from: "me", to: "hosts" })

  it("is what everyone reads and what I wrote to the hosts, in order of time", () => {
    const seen = conversation({ class: view, hosts: null, self: selfOf("me", { messages: [mine] }), room: null })
    expect(seen.map((one) => one.id)).toEqual(["a", "b", "c"])
  })

  it("is for a host everything, and each message once", () => {
    const hosts = hostsOf({ messages: [mine, message("d", 4, { to: "hosts" })] })
    const seen = conversation({ class: view, hosts, self: selfOf("me", { messages: [mine] }), room: null })
    expect(seen.map((one) => one.id)).toEqual(["a", "b", "c", "d"])
  })
})

describe("a web address in a message", () => {
  const links = (text: string) => pieces(text).flatMap((piece) => piece.link ?? [])

  it.each([
    ["See https://example.org/a?b=1&c=2.", ["https://example.org/a?b=1&c=2"]],
    ["(http://example.org/x), and https://b.example!", ["http://example.org/x", "https://b.example"]],
    ["javascript:alert(1) data:text/html,x file:///etc/passwd", []],
    ["<a href=https://example.org>", ["https://example.org"]],
    ["https://", []],
    ["https://example.org/)]...!?", ["https://example.org/"]],
  ])("%s", (text, expected) => expect(links(text)).toEqual(expected))

  it("is found at once, whatever stands behind it", () => {
    const text = `https://example.org/${").".repeat(100_000)}x`
    expect(links(text)).toEqual([text])
  })

  it("leaves every character where it was", () => {
    const text = "Before https://example.org/page, after.\nNext line"
    expect(
      pieces(text)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text)
  })
})

it("counts as unread what others wrote after the last line read", () => {
  const messages = [
    message("a", 1),
    message("b", 2),
    message("c", 3, { from: "me" }),
    message("d", 4, { removed: true }),
    message("e", 5),
  ]
  expect(unread(messages, "me", "a")).toBe(2)
  expect(unread(messages, "me", "e")).toBe(0)
  expect(unread(messages, "me", null)).toBe(3)
})
