import { FileUp } from "lucide-react"
import type { ReactNode } from "react"
import { DropZone, type FileDropItem, FileTrigger } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"

type OnFile = (file: File | undefined) => void

/** Where a file may be dropped or pasted. */
export function DropFile({ className, onFile, children }: { className: string; onFile: OnFile; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <DropZone
      className={className}
      aria-label={t("roster.import.dropHere")}
      onDrop={(dropped) => {
        const item = dropped.items.find((one): one is FileDropItem => one.kind === "file")
        void item?.getFile().then(onFile)
      }}
    >
      {children}
    </DropZone>
  )
}

/** The button that asks the device for one. */
export function PickFile({ look, onFile, children }: { look: "primary" | "plain"; onFile: OnFile; children: string }) {
  return (
    <FileTrigger acceptedFileTypes={[".csv", ".txt", ".tsv", "text/csv"]} onSelect={(files) => onFile(files?.[0])}>
      <Button look={look} icon={<FileUp aria-hidden />}>
        {children}
      </Button>
    </FileTrigger>
  )
}
