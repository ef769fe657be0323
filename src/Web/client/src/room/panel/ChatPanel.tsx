import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { useScene } from "../scene"
import styles from "./Chat.module.css"
import { conversation } from "./chat"
import { Said } from "./Said"
import { SayForm } from "./SayForm"

/** What is written: to everyone, or to the hosts. */
export function ChatPanel() {
  const scene = useScene()
  const { t } = useTranslation()
  const messages = conversation(scene)
  const list = useRef<HTMLOListElement>(null)
  const count = messages.length

  // Follows the newest line unless the reader has scrolled up to an older one.
  const following = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what moves the list.
  useEffect(() => {
    if (following.current && list.current) list.current.scrollTop = list.current.scrollHeight
  }, [count])

  return (
    <div className={styles.chat}>
      {count === 0 ? (
        <div className={styles.none}>
          <p className={styles.headline}>{t("room.chat.empty")}</p>
          <p>{t("room.chat.emptyHelp")}</p>
        </div>
      ) : (
        <ol
          ref={list}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
          tabIndex={0}
          className={styles.messages}
          onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
            following.current = scrollHeight - scrollTop - clientHeight < clientHeight / 4
          }}
        >
          {messages.map((message) => (
            <Said key={message.id} message={message} />
          ))}
        </ol>
      )}
      {scene.me.role !== "observer" && <SayForm />}
    </div>
  )
}
