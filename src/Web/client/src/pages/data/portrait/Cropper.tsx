import { type PointerEvent, useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "../../../design/Button"
import { type Crop, closest, kept, moved } from "./crop"
import styles from "./Portrait.module.css"
import { draw } from "./picture"

interface CropperProps {
  picture: ImageBitmap
  crop: Crop
  onCrop(crop: Crop): void
  busy: boolean
  onSave(): void
  onCancel(): void
}

/** Which part of a picture is kept: dragged with a finger or a mouse, or set with three sliders. */
export function Cropper({ picture, crop, onCrop, busy, onSave, onCancel }: CropperProps) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) draw(canvas.current, picture, crop)
  }, [picture, crop])

  function drag(event: PointerEvent<HTMLCanvasElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const width = event.currentTarget.clientWidth || 1
    onCrop(moved(picture, crop, -event.movementX / width, -event.movementY / width))
  }

  const slider = (name: string, value: number, least: number, most: number, change: (value: number) => Crop) => (
    <label className={styles.slider}>
      <span>{name}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={0.01}
        value={value}
        onChange={(event) => onCrop(kept(picture, change(Number(event.target.value))))}
      />
    </label>
  )

  return (
    <div className={styles.cropper}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        width={512}
        height={512}
        aria-hidden
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      />
      <fieldset className={styles.sliders}>
        <legend>{t("data.portrait.crop")}</legend>
        {slider(t("data.portrait.zoom"), crop.zoom, 1, closest, (zoom) => ({ ...crop, zoom }))}
        {slider(t("data.portrait.across"), crop.x, 0, 1, (x) => ({ ...crop, x }))}
        {slider(t("data.portrait.down"), crop.y, 0, 1, (y) => ({ ...crop, y }))}
        <div className={styles.actions}>
          <Button look="primary" isDisabled={busy} onPress={onSave}>
            {t(busy ? "data.portrait.saving" : "data.portrait.save")}
          </Button>
          <Button look="quiet" isDisabled={busy} onPress={onCancel}>
            {t("data.portrait.cancel")}
          </Button>
        </div>
      </fieldset>
    </div>
  )
}
