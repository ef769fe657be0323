import { useTranslation } from "react-i18next"
import { Waiting } from "../../design/Waiting"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"

/** Between the door and the class, either way: usually too short to be read. */
export function Arriving({ children }: { children: string }) {
  const { t } = useTranslation()
  return (
    <Page title={t("classroom.title")} header={<MyHeader />}>
      <Waiting>{children}</Waiting>
    </Page>
  )
}
