import { exhibit } from "./exhibits"
import { away, change, floor, hands, noSeniors, ordinary, someSeniors, speaking } from "./people"
import { inRooms } from "./rooms"
import { ago, attendees, NOW, type SceneSetting, setting } from "./setting"
import { chat } from "./talk"
import { closed, counted, form, scale, secondRound, switched, texts, vote, written } from "./votes"

/** What this page shows, by the name in `?scene=`. */
export const scenes: Record<string, () => SceneSetting> = {
  three: () => setting("mayor-1", 3, false, speaking),
  forty: () => setting("mayor-5", 40, false, ordinary, speaking, hands),
  "forty-hundred-twenty-roster": () => setting("mayor-5", 40, true, ordinary, speaking, noSeniors),
  crowd: () => setting("mayor-5", 40, true, ordinary, floor("mayor-2"), hands, someSeniors),
  vote: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2"), vote({}, { options: [1] })),
  "vote-crowd": () => setting("mayor-5", 40, true, ordinary, floor("mayor-2"), vote({}, { options: [1] }), someSeniors),
  "vote-anonymous": () => setting("mayor-5", 40, false, ordinary, speaking, vote({ anonymous: true }, null)),
  revealed: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2"), vote(closed, { options: [1] })),
  "vote-multiple": () =>
    setting(
      "mayor-5",
      40,
      false,
      ordinary,
      speaking,
      vote({ form: form("multiple", { least: 1, most: 2 }) }, { options: [0, 2] }),
    ),
  "vote-scale": () =>
    setting("mayor-5", 40, false, ordinary, speaking, vote({ form: scale, options: [] }, { number: 4 })),
  "vote-ranking": () => setting("mayor-5", 40, false, ordinary, speaking, vote({ form: form("ranking") })),
  "vote-number": () =>
    setting("mayor-5", 40, false, ordinary, speaking, vote({ form: form("number", { unit: "million" }), options: [] })),
  "vote-text": () => setting("mayor-5", 40, false, ordinary, speaking, vote({ form: form("text"), options: [] })),
  flow: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2"), vote(secondRound, { options: [1] })),
  called: () =>
    setting("mayor-5", 40, false, ordinary, (live, people) => {
      floor("mayor-5")(live, people)
      change(people, "mayor-5", { microphone: false })
      live.talking = []
    }),
  next: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2"), hands),
  argument: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2", "mayor-17", "mayor-8"), hands),
  asked: () =>
    setting("mayor-5", 40, false, ordinary, speaking, (live) => {
      if (live.self) live.self.unmuteAskedBy = "ada"
    }),
  reconnecting: () =>
    setting("mayor-5", 40, false, ordinary, hands, (live) => {
      live.connection = { state: "reconnecting", since: NOW }
    }),
  "no-media": () =>
    setting("mayor-5", 40, false, ordinary, hands, (live) => {
      live.media = { up: false, message: "" }
    }),
  chat: () => setting("mayor-5", 40, false, ordinary, speaking, chat),
  exhibit: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2"), exhibit),
  "exhibit-vote": () => setting("mayor-5", 40, false, ordinary, speaking, exhibit, vote({}, { options: [1] })),
  "desk-exhibit": () => setting("ada", 40, true, ordinary, someSeniors, floor("mayor-2"), hands, exhibit),
  desk: () =>
    setting("ada", 40, false, ordinary, floor("mayor-2"), hands, vote({ ...closed, revealed: false, result: null })),
  "desk-vote": () => setting("ada", 40, false, ordinary, speaking, hands, vote()),
  "desk-vote-anonymous": () =>
    setting(
      "ada",
      40,
      false,
      ordinary,
      speaking,
      hands,
      vote({ anonymous: true, again: true }, undefined, { askedForTime: ["mayor-3", "mayor-8"] }),
    ),
  "desk-flow": () => setting("ada", 40, false, ordinary, speaking, vote(secondRound, undefined, switched)),
  "desk-texts": () =>
    setting(
      "ada",
      40,
      false,
      ordinary,
      speaking,
      vote(written, undefined, {
        result: counted([], { people: 27, texts }),
        groups: [
          { title: "Clean water", texts: [0, 2], shown: true },
          { title: "Trust", texts: [1], shown: false },
        ],
      }),
    ),
  "desk-crowd": () => setting("ada", 40, true, ordinary, floor("mayor-2"), hands, someSeniors, vote()),
  "desk-rooms-make": () => ({ ...setting("ada", 40, false, ordinary, hands), press: "Make rooms…" }),
  "desk-rooms-make-crowd": () => ({ ...setting("ada", 40, true, ordinary, someSeniors, hands), press: "Make rooms…" }),
  room: () => setting("mayor-5", 40, false, ordinary, inRooms(8, false, ago)),
  "room-closed": () => setting("mayor-5", 40, false, ordinary, inRooms(8, true, ago)),
  "desk-rooms": () => setting("ada", 40, false, ordinary, inRooms(8, false, ago)),
  "desk-rooms-crowd": () => setting("ada", 40, true, ordinary, someSeniors, inRooms(24, false, ago)),
  "desk-rooms-closed": () => setting("ada", 40, false, ordinary, inRooms(8, true, ago)),
  "desk-lobby": () =>
    setting("ada", 40, false, hands, (live, people) => {
      if (!live.class || !live.hosts) return
      live.class.session = { ...live.class.session, phase: "open", startedAt: null }
      live.class.hands = []
      away(...Object.keys(people).filter((id) => id.startsWith("mayor") && Number(id.slice(6)) > 14))(live, people)
      live.hosts.attendees = attendees(people)
      for (const [index, id] of ["mayor-20", "mayor-22", "mayor-30"].entries()) {
        const attendee = live.hosts.attendees[id]
        if (attendee)
          live.hosts.attendees[id] = { ...attendee, presence: "waiting", waitingSince: ago(60 + index * 50) }
      }
    }),
}
