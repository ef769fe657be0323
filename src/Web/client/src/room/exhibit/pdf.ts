import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy, version } from "pdfjs-dist"
import worker from "pdfjs-dist/build/pdf.worker.min.mjs?url"
import { type Block, blocks, type TextItem } from "./pageText"

GlobalWorkerOptions.workerSrc = worker

/** Where the build puts what some documents need: their writing systems, the fonts they leave out. */
const parts = `/assets/pdf/${version}`

/** A document that is open. Its parts come as they are looked at. */
export interface Pdf {
  readonly pages: number
  page(number: number): Promise<PdfPage>
  close(): void
}

export interface PdfPage {
  /** Width by height. */
  readonly ratio: number
  /** Draws the page as wide as the canvas is, in device pixels. Rejects when another drawing takes its place. */
  draw(canvas: HTMLCanvasElement, width: number, signal: AbortSignal): Promise<void>
  /** What stands on it, for those who read it otherwise. */
  text(): Promise<Block[]>
}

/** Opens a document; nothing in it is run, and only what is looked at is fetched. */
export async function openPdf(address: string): Promise<Pdf> {
  const loading = getDocument({
    url: address,
    withCredentials: true,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    isEvalSupported: false,
    // The page's policy lets nothing compile; the slower decoders do the same.
    useWasm: false,
    cMapUrl: `${parts}/cmaps/`,
    standardFontDataUrl: `${parts}/standard_fonts/`,
    wasmUrl: `${parts}/wasm/`,
  })
  const document = await loading.promise
  return {
    pages: document.numPages,
    page: (number) => openPage(document, number),
    close: () => void loading.destroy(),
  }
}

async function openPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(Math.min(Math.max(1, number), document.numPages))
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    ratio: width / height,
    draw: (canvas, pixels, signal) => draw(page, canvas, pixels / width, signal),
    text: async () => blocks((await page.getTextContent()).items.filter((item) => "str" in item) as TextItem[]),
  }
}

/** Into a canvas of its own first: the page before stays in sight until this one is whole. */
async function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void> {
  const viewport = page.getViewport({ scale })
  const fresh = document.createElement("canvas")
  fresh.width = Math.round(viewport.width)
  fresh.height = Math.round(viewport.height)
  const task = page.render({ canvas: fresh, viewport })
  const stop = () => task.cancel()
  signal.addEventListener("abort", stop)
  try {
    await task.promise
  } finally {
    signal.removeEventListener("abort", stop)
  }
  if (signal.aborted) return
  canvas.width = fresh.width
  canvas.height = fresh.height
  canvas.getContext("2d")?.drawImage(fresh, 0, 0)
}
