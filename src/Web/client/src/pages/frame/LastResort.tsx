import { Component, type ReactNode } from "react"
import { BrokenPage } from "./BrokenPage"

/** Catches a mistake of ours while drawing, so that nobody looks at an empty page. */
export class LastResort extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children
  }
}
