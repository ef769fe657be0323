import react from "@vitejs/plugin-react"
import { defineConfig } from "vitest/config"
import { pdfParts } from "./pdfParts.mjs"

/** Where `npm run dev` finds the host; only the development server uses it. */
const host = "http://127.0.0.1:5000"

export default defineConfig({
  plugins: [react(), pdfParts()],
  build: {
    outDir: "../wwwroot",
    emptyOutDir: true,
    assetsDir: "assets",
    // The content security policy allows no data: fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    target: "es2023",
  },
  server: {
    // The gallery shows the demo's exhibit.
    fs: { allow: [".", "../Programmes/Demo/Exhibits"] },
    proxy: {
      "/api": host,
      "^/as/[^/]+/(api|hub)": { target: host, ws: true },
    },
  },
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/each.setup.ts"],
    // Loading React and the strings anew for each of ninety files costs more than all tests.
    isolate: false,
    // More than one wait of each.setup.ts.
    testTimeout: 40_000,
  },
})
