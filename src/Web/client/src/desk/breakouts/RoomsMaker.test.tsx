// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it, vi } from "vitest"
import type { KeptSet } from "../../app/api"
import { RoomBench } from "../../room/RoomBench.testing"
import { classOf, hostsOf, person, selfOf } from "../../room/room.testing"

const ada = person("ada", { name: "Ada Lindgren", role: "faculty" })
const mayors = ["Zanele", "Ingrid", "Mats", "Luc"].map((name, seat) =>
  person(name.toLowerCase(), { name, city: `City ${seat}`, seat }),
)

/** What the server knows; what it was asked. */
let sets: KeptSet[]
let answers: Record<string, () => Response | Promise<Response>>
let asked: { method: string; path: string; body: unknown }[]

beforeEach(() => {
  sets = []
  asked = []
  answers = {}
  vi.stubGlobal("fetch", async (path: string, { method = "GET", body }: RequestInit) => {
    asked.push({ method, path, body: body ? JSON.parse(String(body)) : undefined })
    const answer = answers[`${method} ${path}`]
    return answer ? answer() : Response.json(sets)
  })
})

const groupings = "POST /as/ada/api/sessions/class/groupings"

function maker(): RoomBench {
  const bench = new RoomBench({ class: classOf([ada, ...mayors]), self: selfOf("ada"), hosts: hostsOf() })
  fireEvent.click(screen.getByRole("button", { name: "Make rooms…" }))
  return bench
}

const choose = (value: string) => fireEvent.change(screen.getByLabelText("Group by"), { target: { value } })

const form = () => within(screen.getByRole("form", { name: "Make rooms…" }))

/** The rooms, without those who stay in class. */
const shown = () =>
  form()
    .getAllByRole("region")
    .map((room) => room.getAttribute("aria-label"))
    .slice(0, -1)

const peopleIn = (room: string) =>
  within(form().getByRole("region", { name: room }))
    .queryAllByRole("row")
    .map((row) => row.getAttribute("data-key"))

describe("rooms from the year's history", () => {
  it("never met before are asked for with who is here, shown with what cannot be avoided, and opened", async () => {
    answers[groupings] = () =>
      Response.json({
        repeats: 2,
        unavoidable: 1,
        rooms: [
          { name: "Room 1", people: ["zanele", "mats"] },
          { name: "Room 2", people: ["ingrid", "luc"] },
        ],
      })
    const bench = maker()
    choose("neverMet")

    expect(await screen.findByText("2 pairs have shared a room this year. At least 1 cannot be avoided.")).toBeTruthy()
    expect(asked.at(-1)?.body).toEqual({
      how: "neverMet",
      people: ["zanele", "ingrid", "mats", "luc"],
      rooms: 1,
      cities: "apart",
    })
    fireEvent.click(screen.getByRole("button", { name: "Open 2 rooms" }))
    await waitFor(() => expect(bench.orders).toHaveLength(1))
    expect(bench.orders[0]).toMatchObject({
      kind: "openBreakouts",
      rooms: [
        { name: "Room 1", people: ["zanele", "mats"] },
        { name: "Room 2", people: ["ingrid", "luc"] },
      ],
    })
  })

  it("the same as last time keep their names", async () => {
    answers[groupings] = () =>
      Response.json({ repeats: 0, unavoidable: 0, rooms: [{ name: "Harbour", people: ["zanele", "mats"] }] })
    maker()
    choose("sameAsLastTime")
    await screen.findByText("Nobody here has shared a room this year.")
    expect(shown()).toEqual(["Harbour"])
  })

  it("that cannot be made say why, and nothing can be opened until another way is chosen", async () => {
    answers[groupings] = () =>
      Response.json(
        { code: "noRoomsBefore", detail: "There were no rooms.", next: "Choose another way." },
        { status: 404 },
      )
    maker()
    choose("sameAsLastTime")
    expect((await screen.findByRole("alert")).textContent).toBe("There were no rooms. Choose another way.")
    expect(screen.getByRole("button", { name: "Open 0 rooms" }).hasAttribute("disabled")).toBe(true)
    choose("random")
    expect(screen.queryByRole("alert")).toBeNull()
    expect(screen.getByRole("button", { name: "Open 1 room" }).hasAttribute("disabled")).toBe(false)
  })

  it("that come late do not replace what was chosen meanwhile", async () => {
    let arrive: (answer: Response) => void = () => {}
    const late = new Promise<Response>((resolve) => {
      arrive = resolve
    })
    answers[groupings] = () => late
    maker()
    choose("neverMet")
    choose("cityTeams")
    arrive(Response.json({ repeats: 0, unavoidable: 0, rooms: [{ name: "Room 1", people: ["zanele"] }] }))
    await late
    await waitFor(() => expect(shown()).toEqual(["City 0", "City 1", "City 2", "City 3"]))
  })
})

describe("kept sets", () => {
  it("are chosen by name, and removed", async () => {
    sets = [{ id: "s1", name: "Home teams", savedAt: "2027-01-14T14:00:00Z", savedBy: "Ada", rooms: [] }]
    answers[groupings] = () => Response.json({ repeats: 0, unavoidable: 0, rooms: [{ name: "Hill", people: ["luc"] }] })
    answers["DELETE /as/ada/api/breakout-sets/s1"] = () => {
      sets = []
      return new Response(null, { status: 204 })
    }
    maker()
    await screen.findByRole("option", { name: "Home teams" })
    choose("set:s1")
    fireEvent.click(await screen.findByRole("button", { name: "Remove this set" }))

    expect(await screen.findByText(/^Removed\./)).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole("option", { name: "Home teams" })).toBeNull())
    expect(shown()).toEqual(["Hill"])
  })

  it("are made of the rooms that are shown, under the name they have", async () => {
    answers["POST /as/ada/api/breakout-sets"] = () => Response.json({ id: "s2", name: "The case", rooms: [] })
    maker()
    choose("cityTeams")
    fireEvent.change(screen.getByLabelText("What for"), { target: { value: " The case " } })
    fireEvent.click(screen.getByRole("button", { name: "Keep this set" }))

    expect(await screen.findByText("Kept as “The case”.")).toBeTruthy()
    const kept = asked.find(({ method, path }) => method === "POST" && path.endsWith("/breakout-sets"))
    expect(kept?.body).toEqual({
      name: "The case",
      rooms: mayors.map(({ id, city }) => ({ name: city, people: [id] })),
    })
  })

  it("that cannot be kept say why", async () => {
    answers["POST /as/ada/api/breakout-sets"] = () =>
      Response.json(
        { code: "setNameTaken", detail: "That name is taken.", next: "Choose another name." },
        { status: 409 },
      )
    maker()
    fireEvent.click(screen.getByRole("button", { name: "Keep this set" }))
    expect((await screen.findByRole("alert")).textContent).toBe("That name is taken. Choose another name.")
  })
})

describe("rooms that are shown", () => {
  const twoRooms = () => {
    const bench = maker()
    choose("cityTeams")
    return bench
  }
  const choosePerson = (name: RegExp) => fireEvent.click(form().getByRole("row", { name }))

  it("are as many as wanted, and say how large they are", () => {
    maker()
    expect(screen.getByRole<HTMLInputElement>("spinbutton", { name: "Rooms" }).value).toBe("1")
    fireEvent.change(screen.getByLabelText("People a room"), { target: { value: "2" } })
    expect(shown()).toEqual(["Room 1", "Room 2"])
    fireEvent.change(screen.getByRole("spinbutton", { name: "Rooms" }), { target: { value: "4" } })
    expect(screen.getByLabelText<HTMLInputElement>("People a room").value).toBe("1")
    expect(shown()).toHaveLength(4)
  })

  it("ask the server as soon as cities matter", async () => {
    answers[groupings] = () =>
      Response.json({ repeats: 0, unavoidable: 0, rooms: [{ name: "Room 1", people: ["luc", "mats"] }] })
    maker()
    fireEvent.change(screen.getByLabelText("People of one city"), { target: { value: "together" } })
    await waitFor(() => expect(peopleIn("Room 1")).toEqual(["luc", "mats"]))
    expect(asked.at(-1)?.body).toMatchObject({ how: "random", rooms: 1, cities: "together" })
    expect(peopleIn("Stay in class")).toEqual(["zanele", "ingrid"])
  })

  it("take whom one chooses, without dragging, and open so", async () => {
    const bench = twoRooms()
    choosePerson(/^Zanele/)
    choosePerson(/^Mats/)
    expect(screen.getByText("2 people chosen. Choose their room.")).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Move to City 1" }))
    expect(peopleIn("City 1")).toEqual(["ingrid", "zanele", "mats"])
    expect(screen.queryByText(/people chosen/)).toBeNull()

    choosePerson(/^Luc/)
    fireEvent.click(screen.getByRole("button", { name: "Move to Stay in class" }))
    expect(peopleIn("Stay in class")).toEqual(["luc"])
    fireEvent.click(screen.getByRole("button", { name: "Open 4 rooms" }))
    await waitFor(() => expect(bench.orders).toHaveLength(1))
    expect(bench.orders[0]).toMatchObject({
      rooms: [
        { name: "City 0", people: [] },
        { name: "City 1", people: ["ingrid", "zanele", "mats"] },
        { name: "City 2", people: [] },
        { name: "City 3", people: [] },
      ],
    })
  })

  it("offer whoever comes meanwhile", () => {
    const bench = twoRooms()
    bench.tell({ class: classOf([ada, ...mayors, person("late", { name: "Late Comer", seat: 9 })]) })
    expect(peopleIn("Stay in class")).toEqual(["late"])
  })

  it("make way for the class again, and nothing was asked of it", () => {
    const bench = twoRooms()
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }))
    expect(screen.queryByRole("form", { name: "Make rooms…" })).toBeNull()
    expect(screen.getByRole("button", { name: "Make rooms…" })).toBeTruthy()
    expect(bench.orders).toEqual([])
  })
})
