import { type FormEvent, useState } from "react"
import { Input, TextArea, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../../room/controls/RoomButton"
import { useOrders } from "../../room/orders"
import maker from "../VoteMaker.module.css"

/** A pasture nobody planned: it stands after the one that is on, and the rest stays. */
export function AddPasture({ done }: { done(): void }) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [question, setQuestion] = useState("")
  const [minutes, setMinutes] = useState("10")

  const add = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act({ kind: "addPasture", question, minutes: Number.parseInt(minutes, 10) || 0 })
    if (answer.ok) done()
  }

  return (
    <form className={maker.maker} onSubmit={add}>
      <TextField aria-label={t("discussion.plan.question")} value={question} onChange={setQuestion} autoFocus>
        <TextArea
          className={classes(maker.question)}
          rows={2}
          maxLength={300}
          dir="auto"
          placeholder={t("discussion.plan.question")}
        />
      </TextField>
      <TextField aria-label={t("discussion.plan.minutesField")} value={minutes} onChange={setMinutes}>
        <Input className={classes(maker.input)} inputMode="numeric" maxLength={3} />
      </TextField>
      <div className={maker.steps}>
        <RoomButton kind="primary" type="submit" isDisabled={!question.trim()}>
          {t("discussion.plan.add")}
        </RoomButton>
        <RoomButton kind="bare" onPress={done}>
          {t("discussion.plan.cancel")}
        </RoomButton>
      </div>
    </form>
  )
}
