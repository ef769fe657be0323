// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { beforeEach, expect, test, vi } from "vitest"
import { SignedIn } from "../../frame/SignedIn"
import { serve, show, zanele } from "../../page.testing"
import { PortraitChooser } from "./PortraitChooser"

const drawn: number[][] = []

beforeEach(() => {
  drawn.length = 0
  vi.stubGlobal("createImageBitmap", async () => ({ width: 600, height: 1000, close: () => {} }))
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({
    fillRect: () => {},
    drawImage: (_: unknown, ...numbers: number[]) => drawn.push(numbers),
  } as unknown as ReturnType<HTMLCanvasElement["getContext"]>)
  vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((done) =>
    done(new Blob(["x"], { type: "image/jpeg" })),
  )
})

function choose(type: string, size = 10) {
  const asked = serve({ "/as/zanele/api/me": zanele, "/as/zanele/api/people/zanele/portrait": "no content" })
  show(
    <SignedIn person="zanele">
      <PortraitChooser whose="zanele" name="Zanele Dube" />
    </SignedIn>,
  )
  const file = new File(["x"], "me", { type })
  Object.defineProperty(file, "size", { value: size })
  return { asked, file }
}

async function pick(file: File) {
  await screen.findByRole("button", { name: "Choose a picture" })
  const input = document.querySelector("input[type=file]") as HTMLInputElement
  fireEvent.change(input, { target: { files: [file] } })
}

test("the square that is seen is what is sent, as a small JPEG", async () => {
  const { asked, file } = choose("image/png")
  await pick(file)
  fireEvent.change(await screen.findByRole("slider", { name: "Closer" }), { target: { value: "2" } })
  fireEvent.click(screen.getByRole("button", { name: "Use this picture" }))
  expect(await screen.findByText("The portrait is saved.")).toBeTruthy()
  expect(asked.find(({ method }) => method === "PUT")?.path).toBe("/as/zanele/api/people/zanele/portrait")
  const [left, top, width, height, ...rest] = drawn.at(-1) as number[]
  expect([left, width, height, ...rest]).toEqual([150, 300, 300, 0, 0, 512, 512])
  expect(top).toBeGreaterThan(0)
})

test("what is no picture is refused with a sentence", async () => {
  const { asked, file } = choose("image/svg+xml")
  await pick(file)
  expect((await screen.findByRole("alert")).textContent).toContain("Choose a JPEG, PNG or WebP file.")
  expect(asked.some(({ method }) => method === "PUT")).toBe(false)
})

test("what is too large is refused before it is read", async () => {
  const { file } = choose("image/jpeg", 16 * 1024 * 1024)
  await pick(file)
  await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("larger than 15 MB"))
})
