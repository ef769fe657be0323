import { useTranslation } from "react-i18next"
import { classes } from "../design/classes"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import type { PollId, TextCount, TextGroup } from "../session"
import { merged, peopleOf, split, toggled } from "./grouping"
import styles from "./VoteDesk.module.css"

interface TextGroupsProps {
  poll: PollId
  groups: TextGroup[]
  texts: TextCount[]
}

/** What people wrote: put together what belongs together, and hide what the class should not see. */
export function TextGroups({ poll, groups, texts }: TextGroupsProps) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const change = (next: TextGroup[]) => void act({ kind: "groupTexts", poll, groups: next })
  return (
    <ul className={styles.people} aria-label={t("desk.vote.texts")}>
      {groups.map((group, place) => (
        <li key={group.texts.join(" ")} className={styles.text}>
          <span className={classes(styles.words, !group.shown && styles.hidden)}>
            {group.title} <strong>{peopleOf(group, texts)}</strong>
            {!group.shown && <span className={styles.note}>{t("desk.vote.notShown")}</span>}
          </span>
          <div className={styles.steps}>
            {groups.length > 1 && (
              <select
                className={styles.into}
                aria-label={t("desk.vote.putWith", { text: group.title })}
                value=""
                onChange={(event) => change(merged(groups, place, Number(event.target.value)))}
              >
                <option value="" disabled>
                  {t("desk.vote.putWithShort")}
                </option>
                {groups.map(
                  (other, into) =>
                    into !== place && (
                      <option key={other.texts.join(" ")} value={into}>
                        {other.title}
                      </option>
                    ),
                )}
              </select>
            )}
            {group.texts.length > 1 && (
              <RoomButton kind="bare" size="small" onPress={() => change(split(groups, place, texts))}>
                {t("desk.vote.takeApart")}
              </RoomButton>
            )}
            <RoomButton
              kind="bare"
              size="small"
              aria-label={t(group.shown ? "desk.vote.hideText" : "desk.vote.showText", { text: group.title })}
              onPress={() => change(toggled(groups, place))}
            >
              {t(group.shown ? "desk.vote.hide" : "desk.vote.show")}
            </RoomButton>
          </div>
        </li>
      ))}
    </ul>
  )
}
