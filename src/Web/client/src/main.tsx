import "@fontsource-variable/inter/index.css"
import "@fontsource-variable/source-serif-4/index.css"
import "./design/tokens.css"
import "./design/base.css"
import "./strings"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./app/App"
import { LastResort } from "./pages/frame/LastResort"

const root = document.getElementById("root")
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LastResort>
        <App />
      </LastResort>
    </StrictMode>,
  )
}
