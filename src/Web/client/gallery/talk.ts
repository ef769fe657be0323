import type { Message } from "../src/session"
import { ago, type Change } from "./setting"

export const chat: Change = (live) => {
  if (!live.class) return
  const say = (id: string, from: string, text: string, more: Partial<Message> = {}): Message => ({
    id,
    from,
    to: "class",
    text,
    at: ago(400 - Number(id) * 40),
    removed: false,
    ...more,
  })
  live.class.messages = [
    say("1", "mayor-0", "The port study is here: https://example.org/harbour/2026?page=2. Look at page 12."),
    say("2", "mayor-19", "Freiburg had the same argument about its freight yard."),
    say("3", "mayor-8", "", { removed: true }),
    say("4", "mayor-5", "Who pays for the dredging?"),
  ]
  if (live.hosts)
    live.hosts.messages = [say("5", "mayor-24", "My sound drops now and then, is it me?", { to: "hosts" })]
}
