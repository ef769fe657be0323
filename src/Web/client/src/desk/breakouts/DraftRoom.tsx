import { GripVertical } from "lucide-react"
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../../room/controls/RoomButton"
import { Portrait } from "../../room/picture/Portrait"
import { useScene } from "../../room/scene"
import type { PersonId } from "../../session"
import styles from "./RoomsMaker.module.css"

const dragged = "text/x-person"

interface DraftRoomProps {
  name: string
  people: readonly PersonId[]
  chosen: ReadonlySet<PersonId>
  /** Said where nobody is. */
  empty: string
  /** Who of this room is chosen now. */
  choose(people: Set<PersonId>): void
  take(people: readonly PersonId[]): void
}

/** One room before it is open: people are dragged in and out by pointer or keyboard, or chosen and moved with a press. */
export function DraftRoom({ name, people, chosen, empty, choose, take }: DraftRoomProps) {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragged]: String(key) })),
    acceptedDragTypes: [dragged],
    getDropOperation: () => "move",
    onRootDrop: async ({ items }) =>
      take(await Promise.all(items.filter(isTextDropItem).map((item) => item.getText(dragged)))),
  })
  const mine = people.filter((person) => chosen.has(person))
  const items = people.flatMap((id) => view.people[id] ?? [])
  return (
    <section className={styles.room} aria-label={name}>
      <header className={styles.roomHead}>
        <h3 className={styles.roomName}>
          {name} <span className={styles.count}>{people.length}</span>
        </h3>
        {chosen.size > mine.length && (
          <RoomButton
            size="small"
            aria-label={t("breakouts.desk.moveHereTo", { name })}
            onPress={() => take([...chosen])}
          >
            {t("breakouts.desk.moveHere")}
          </RoomButton>
        )}
      </header>
      <GridList
        aria-label={t("breakouts.desk.inRoom", { name })}
        className={styles.people ?? ""}
        items={items}
        dependencies={[items]}
        selectionMode="multiple"
        selectedKeys={mine}
        onSelectionChange={(keys) => choose(new Set(keys === "all" ? people : [...keys].map(String)))}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
      >
        {(person) => (
          <GridListItem id={person.id} textValue={`${person.name}, ${person.city}`} className={classes(styles.person)}>
            <span className={styles.face}>
              <Portrait person={person} />
              <Button
                slot="drag"
                className={styles.grip ?? ""}
                aria-label={t("breakouts.desk.drag", { name: person.name })}
              >
                <GripVertical aria-hidden="true" />
              </Button>
            </span>
            <span className={styles.words}>
              <span className={styles.name}>{person.name}</span>
              <span className={styles.city}>
                {person.city} · {person.title}
              </span>
            </span>
          </GridListItem>
        )}
      </GridList>
    </section>
  )
}
