import { useTranslation } from "react-i18next"
import { Waiting } from "../../design/Waiting"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"

/** Between the door and the class: usually too short to be read. */
export function Arriving() {
  const { t } = useTranslation()
  return (
    <Page title={t("classroom.title")} header={<MyHeader />}>
      <Waiting>{t("classroom.arriving")}</Waiting>
    </Page>
  )
}
