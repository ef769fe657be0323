// @vitest-environment jsdom
import { fireEvent } from "@testing-library/react"
import { expect, it } from "vitest"
import { RoomBench } from "../RoomBench.testing"
import { classOf, person, selfOf } from "../room.testing"

it("shows the portrait until the first frame of a picture is there, also of the next picture", () => {
  const me = person("me", { name: "Zanele Dube", seat: 0, camera: true })
  const bench = new RoomBench({ class: classOf([me]), self: selfOf("me") })
  const portraits = () => document.querySelectorAll('[src="/portraits/me"]').length
  const before = portraits()

  bench.device({ camera: true, picture: {} as MediaStream })
  const videos = [...document.querySelectorAll("video")]
  expect(videos.length).toBeGreaterThan(0)
  expect(portraits()).toBe(before)

  for (const video of videos) fireEvent.loadedData(video)
  expect(portraits()).toBe(before - videos.length)

  bench.device({ picture: {} as MediaStream })
  expect(portraits()).toBe(before)
})
