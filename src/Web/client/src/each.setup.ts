import { afterEach, vi } from "vitest"

// Test files share their modules (vite.config.ts), so each test clears away what it drew, stubbed and stored.
if (typeof document !== "undefined") {
  const { cleanup, configure } = await import("@testing-library/react")
  // A busy machine draws slowly; a component test that fails for that alone says nothing.
  configure({ asyncUtilTimeout: 15_000 })
  afterEach(() => {
    cleanup()
    localStorage.clear()
    sessionStorage.clear()
  })
}

afterEach(() => void vi.unstubAllGlobals())
