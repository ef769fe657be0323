import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { Ending } from "./endings/Ending"
import { ending } from "./endings/ending"
import { useLink, useLive } from "./link"
import { OrdersProvider } from "./orders"
import { SightProvider } from "./picture/SightProvider"
import { RoomFrame } from "./RoomFrame"
import { SceneProvider, scene } from "./scene"

/** The live room: the class while it runs, and a truthful sentence in its place while it cannot be shown. */
export function Room() {
  const { person, calling } = useLink()
  const live = useLive()
  const { t } = useTranslation()
  const over = ending(live, person)
  const shown = over ? null : scene(live, person)
  const inside = shown !== null

  useEffect(() => {
    if (!inside) return
    calling.start()
    return () => calling.stop()
  }, [inside, calling])

  if (over?.kind === "refused") return <Ending title={t("room.ending.refused.title")} words={over.message} again />
  if (over) {
    return (
      <Ending
        title={t(`room.ending.${over.kind}.title`)}
        words={t(`room.ending.${over.kind}.words`)}
        again={over.kind === "left"}
      />
    )
  }
  if (!shown) return null
  return (
    <SceneProvider value={shown}>
      <OrdersProvider>
        <SightProvider>
          <RoomFrame />
        </SightProvider>
      </OrdersProvider>
    </SceneProvider>
  )
}
