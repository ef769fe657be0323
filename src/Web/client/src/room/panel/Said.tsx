import { Trash2 } from "lucide-react"
import { Fragment } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { Message } from "../../session"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import { clock } from "../time"
import styles from "./Chat.module.css"
import { pieces } from "./chat"

/** One message with who wrote it; a removed one stays as a line that says so. */
export function Said({ message }: { message: Message }) {
  const { class: view, self, hosting } = useScene()
  const { act } = useOrders()
  const { t, i18n } = useTranslation()
  const author = view.people[message.from]
  const name = message.from === self.person ? t("room.you") : (author?.name ?? t("room.someone"))
  return (
    <li className={classes(styles.said, message.to === "hosts" && styles.aside)}>
      <p className={styles.by}>
        <span className={styles.author}>{name}</span>
        {message.to !== "class" && <span className={styles.to}>{t(`room.chat.sentTo.${message.to}`)}</span>}
        <time className={styles.at} dateTime={message.at}>
          {clock(Date.parse(message.at), i18n.language)}
        </time>
        {hosting && !message.removed && (
          <RoomButton
            kind="bare"
            size="small"
            aria-label={t("room.chat.remove", { name })}
            onPress={() => act({ kind: "removeMessage", message: message.id })}
          >
            <Trash2 aria-hidden="true" />
          </RoomButton>
        )}
      </p>
      {message.removed ? (
        <p className={styles.removed}>{t("room.chat.removed")}</p>
      ) : (
        <p className={styles.text} dir="auto">
          {pieces(message.text).map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one unchanging text.
            <Fragment key={index}>
              {piece.link ? (
                <a href={piece.link} target="_blank" rel="noopener noreferrer nofollow">
                  {piece.text}
                </a>
              ) : (
                piece.text
              )}
            </Fragment>
          ))}
        </p>
      )}
    </li>
  )
}
