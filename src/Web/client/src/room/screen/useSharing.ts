import { useCallback, useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { type Calling, canShareScreen } from "../../calling"
import { useCalling, useLink } from "../link"
import { useOrders } from "../orders"
import { holdsFloor } from "../people"
import { useScene } from "../scene"

const own = (calling: Calling) => calling.ownScreen

export interface Sharing {
  /** This device's screen is on the stage, or on its way there. */
  sharing: boolean
  /** Whether there is any point in offering it to this person on this device. */
  offered: boolean
  share(): Promise<void>
  stop(): void
}

/** Hosts share a screen at any time, everybody else while they have been called on. */
export function useSharing(): Sharing {
  const { calling } = useLink()
  const { act, refuse } = useOrders()
  const { t } = useTranslation()
  const { class: view, self, hosting } = useScene()
  const sharing = useCalling(own) !== null
  const share = useCallback(async () => {
    if (await calling.shareScreen()) refuse(t("screen.failed"))
    if (!calling.ownScreen) return
    const answer = await act({ kind: "shareScreen" })
    if (!answer.ok) calling.stopSharing()
  }, [calling, act, refuse, t])
  return {
    sharing,
    offered: canShareScreen() && (hosting || holdsFloor(view, self.person)),
    share,
    stop: () => calling.stopSharing(),
  }
}

/**
 * Keeps what this device sends and what the class believes together: whoever ends it, with the browser's own button, as a host, by
 * giving the floor to somebody else, ends both.
 */
export function useKeepSharing(): void {
  const { calling } = useLink()
  const { act } = useOrders()
  const { class: view, self } = useScene()
  const sharing = useCalling(own) !== null
  const onStage = view.screen?.person === self.person
  const before = useRef({ sharing, onStage })
  useEffect(() => {
    const was = before.current
    before.current = { sharing, onStage }
    if (was.onStage && !onStage && sharing) calling.stopSharing()
    if (was.sharing && !sharing && onStage) void act({ kind: "stopSharing" })
  }, [sharing, onStage, calling, act])
}
