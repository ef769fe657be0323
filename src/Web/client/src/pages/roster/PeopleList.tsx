import { useState } from "react"
import { Input, Label, SearchField, ToggleButton, ToggleButtonGroup } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { RosterPerson } from "../../app/roster"
import { Button } from "../../design/Button"
import { classes } from "../../design/classes"
import { PersonRow } from "./PersonRow"
import { found, rolesOf, type Wanted } from "./people"
import styles from "./Roster.module.css"
import table from "./Table.module.css"

/** So many rows at a time: a page of thousands is slow, and nobody reads it. */
const step = 200

const everyone: Wanted = { words: "", role: "all" }

/** Everyone, searched and narrowed by role. */
export function PeopleList({ people }: { people: RosterPerson[] }) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState(everyone)
  const [most, setMost] = useState(step)
  const all = found(people, wanted)
  const shown = all.slice(0, most)
  const want = (change: Partial<Wanted>) => {
    setWanted({ ...wanted, ...change })
    setMost(step)
  }
  return (
    <section>
      <h2 className={styles.heading}>{t("roster.list.title")}</h2>
      <div className={styles.filters}>
        <SearchField className={styles.search ?? ""} value={wanted.words} onChange={(words) => want({ words })}>
          <Label>{t("roster.list.search")}</Label>
          <Input className={styles.input ?? ""} />
        </SearchField>
        <ToggleButtonGroup
          className={styles.roles ?? ""}
          aria-label={t("roster.list.role")}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[wanted.role]}
          onSelectionChange={(keys) => want({ role: [...keys][0] as Wanted["role"] })}
        >
          {(["all", ...rolesOf(people)] as const).map((role) => (
            <ToggleButton key={role} id={role} className={styles.role ?? ""}>
              {role === "all" ? t("roster.list.all") : t(`pages.who.${role}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <p className={styles.found} role="status">
          {t("roster.list.found", { count: all.length })}
        </p>
      </div>
      {all.length === 0 ? (
        <div className={styles.empty}>
          <p>{t("roster.list.none")}</p>
          <Button onPress={() => want(everyone)}>{t("roster.list.clear")}</Button>
        </div>
      ) : (
        <table className={classes(table.table, table.people)}>
          <thead>
            <tr>
              <th scope="col">{t("roster.list.person")}</th>
              <th scope="col">{t("roster.list.city")}</th>
              <th scope="col">{t("roster.list.roleAndTrack")}</th>
              <th scope="col">{t("roster.list.reach")}</th>
              <th scope="col">{t("roster.list.link")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <PersonRow key={one.person} person={one} />
            ))}
          </tbody>
        </table>
      )}
      {all.length > shown.length && (
        <div className={styles.empty}>
          <Button onPress={() => setMost(most + step)}>
            {t("roster.list.more", { count: Math.min(step, all.length - shown.length) })}
          </Button>
        </div>
      )}
    </section>
  )
}
