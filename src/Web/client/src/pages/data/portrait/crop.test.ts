import { expect, test } from "vitest"
import { first, kept, moved, squareOf } from "./crop"

const tall = { width: 600, height: 1000 }

test("at first it is the largest square, a little above the middle", () => {
  expect(squareOf(tall, first)).toEqual({ left: 0, top: 150, side: 600 })
})

test("closer is a smaller square round the same middle", () => {
  expect(squareOf(tall, { x: 0.5, y: 0.5, zoom: 2 })).toEqual({ left: 150, top: 350, side: 300 })
})

test("it never leaves the picture", () => {
  expect(squareOf(tall, { x: 0, y: 1, zoom: 2 })).toEqual({ left: 0, top: 700, side: 300 })
  expect(moved(tall, { x: 0.5, y: 0.5, zoom: 2 }, 9, -9)).toEqual({ x: 0.75, y: 0.15, zoom: 2 })
})

test("who moves back from an edge does not first have to undo how far they went beyond it", () => {
  const atEdge = moved(tall, { x: 0.5, y: 0.5, zoom: 2 }, 5, 0)
  expect(squareOf(tall, moved(tall, atEdge, -0.5, 0)).left).toBe(150)
})

test("zooming out near an edge keeps the square inside", () => {
  expect(kept(tall, { x: 0.9, y: 0.9, zoom: 1 })).toEqual({ x: 0.5, y: 0.7, zoom: 1 })
})
