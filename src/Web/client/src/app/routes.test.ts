import { expect, test } from "vitest"
import { paths, routeOf } from "./routes"

test.each([
  ["/", { page: "start" }],
  ["/join", { page: "join" }],
  ["/signed-out", { page: "signedOut" }],
  ["/sign-in/failed/cancelled", { page: "signInFailed", why: "cancelled" }],
  ["/as/p1", { page: "home", person: "p1" }],
  ["/as/p1/", { page: "home", person: "p1" }],
  ["/as/p1/check", { page: "check", person: "p1" }],
  ["/privacy", { page: "privacy" }],
  ["/as/p1/data", { page: "data", person: "p1", whose: "p1" }],
  ["/as/p1/data/p2", { page: "data", person: "p1", whose: "p2" }],
  ["/as/p1/audit", { page: "audit", person: "p1", whose: null }],
  ["/as/p1/audit/p2", { page: "audit", person: "p1", whose: "p2" }],
  ["/as/p1/keys", { page: "keys", person: "p1" }],
  ["/as/p1/devices", { page: "devices", person: "p1" }],
  ["/as/p1/roster", { page: "roster", person: "p1" }],
  ["/as/p1/schedule", { page: "schedule", person: "p1" }],
  ["/as/p1/webhooks", { page: "webhooks", person: "p1" }],
  ["/as/p1/mail", { page: "mail", person: "p1" }],
  ["/as/p1/class/s1", { page: "class", person: "p1", session: "s1" }],
  ["/as/p1/attendance", { page: "year", person: "p1" }],
  ["/as/p1/people/p2", { page: "record", person: "p1", whose: "p2" }],
  ["/as/p1/cities/c1", { page: "city", person: "p1", city: "c1" }],
  ["/as/p1/attendance/s1", { page: "attendance", person: "p1", session: "s1" }],
])("%s is a page", (path, route) => {
  expect(routeOf(path)).toEqual(route)
})

test.each([
  "/as",
  "/sign-in/institution",
  "/sign-in/callback",
  "/sign-in/failed",
  "/as/p1/class",
  "/as/p1/class/s1/more",
  "/as/p1/check/x",
  "/elsewhere",
  "/as/p1/%E0%A4%A",
])("%s is not", (path) => {
  expect(routeOf(path)).toEqual({ page: "notFound" })
})

test("a path leads back to its page, whatever the id holds", () => {
  expect(routeOf(paths.classroom("a b", "x/y"))).toEqual({ page: "class", person: "a b", session: "x/y" })
  expect(routeOf(paths.home("ü"))).toEqual({ page: "home", person: "ü" })
})
