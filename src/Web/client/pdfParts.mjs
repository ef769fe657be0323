import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const reader = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))
const { version } = JSON.parse(readFileSync(join(reader, "package.json"), "utf8"))

/** What some documents need: their writing systems, fonts they leave out, and decoders that need not be compiled. */
const folders = [
  ["cmaps", (file) => file.endsWith(".bcmap")],
  ["standard_fonts", (file) => !file.startsWith("LICENSE")],
  ["wasm", (file) => file.endsWith("_nowasm_fallback.js")],
]

/** Serves the parts of the PDF reader that it asks for by name; their address carries its version, so they may be kept. */
export function pdfParts() {
  return {
    name: "pdf-parts",
    apply: "build",
    generateBundle() {
      for (const [folder, wanted] of folders) {
        for (const file of readdirSync(join(reader, folder)).filter(wanted)) {
          this.emitFile({
            type: "asset",
            fileName: `assets/pdf/${version}/${folder}/${file}`,
            source: readFileSync(join(reader, folder, file)),
          })
        }
      }
    },
  }
}
