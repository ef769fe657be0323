import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import type { Live } from "../../session"
import { Page } from "../frame/Page"
import type { MediaChoice } from "../greenroom/GreenRoom"
import { ConnectionBanner } from "./ConnectionBanner"
import { useLiveState } from "./useLive"

interface TakingPartProps {
  live: Live
  media: MediaChoice
  onLeave: () => void
}

/** In class. */
export function TakingPart({ live, onLeave }: TakingPartProps) {
  const { t } = useTranslation()
  const state = useLiveState(live)
  return (
    <Page title={state.class?.session.title ?? t("classroom.title")}>
      <ConnectionBanner connection={state.connection} />
      <ul>
        {Object.values(state.class?.people ?? {}).map((person) => (
          <li key={person.id}>
            {person.name}, {person.city}: {person.presence}
          </li>
        ))}
      </ul>
      <Button onPress={onLeave}>{t("classroom.lobby.leave")}</Button>
    </Page>
  )
}
