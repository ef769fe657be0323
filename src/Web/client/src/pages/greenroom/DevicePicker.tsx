import { Check, ChevronDown } from "lucide-react"
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components"
import { useTranslation } from "react-i18next"
import styles from "./DevicePicker.module.css"

interface DevicePickerProps {
  label: string
  devices: MediaDeviceInfo[]
  chosen: string | undefined
  isDisabled?: boolean
  onChoose: (id: string) => void
}

/** Which camera, microphone or loudspeaker. With nothing to choose from, it says what is used. */
export function DevicePicker({ label, devices, chosen, isDisabled = false, onChoose }: DevicePickerProps) {
  const { t } = useTranslation()
  const known = devices.find(({ deviceId }) => deviceId === chosen) ?? devices[0]
  return (
    <Select
      className={styles.picker}
      isDisabled={isDisabled || devices.length === 0}
      value={known?.deviceId ?? null}
      onChange={(id) => typeof id === "string" && onChoose(id)}
      placeholder={t("greenRoom.browsersOwn")}
    >
      <Label className={styles.label}>{label}</Label>
      <Button className={styles.button}>
        <SelectValue className={styles.value} />
        <ChevronDown className={styles.icon} aria-hidden />
      </Button>
      <Popover className={styles.popover}>
        <ListBox className={styles.list}>
          {devices.map((device) => (
            <ListBoxItem key={device.deviceId} id={device.deviceId} textValue={device.label} className={styles.item}>
              <span>{device.label}</span>
              <Check className={styles.check} aria-hidden />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
