// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { expect, test } from "vitest"
import { serve, show } from "../page.testing"
import PrivacyPage from "./PrivacyPage"

test("anybody reads what is stored, why and how long, without signing in", () => {
  const asked = serve({})
  show(<PrivacyPage />, "/privacy")
  expect(screen.getAllByRole("rowheader")).toHaveLength(18)
  expect(screen.getByText("730 days")).toBeTruthy()
  expect(document.body.textContent).not.toContain("{{")
  expect(asked.every(({ path }) => path === "/api/help")).toBe(true)
})
