import { LayoutGrid, Theater, UserSquare } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Segments } from "../controls/Segments"
import type { View } from "../roomPlan"

const icons = { amphitheatre: Theater, gallery: LayoutGrid, speaker: UserSquare }
const views = ["amphitheatre", "gallery", "speaker"] as const

interface ViewSwitchProps {
  view: View
  choose(view: View): void
}

export function ViewSwitch({ view, choose }: ViewSwitchProps) {
  const { t } = useTranslation()
  const options = views.map((id) => {
    const Icon = icons[id]
    const label = t(`room.view.${id}`)
    return {
      id,
      label,
      content: (
        <>
          <Icon aria-hidden="true" />
          {id === view && label}
        </>
      ),
    }
  })
  return <Segments label={t("room.view.choose")} value={view} options={options} choose={choose} quiet />
}
