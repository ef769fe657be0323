import { Download, Printer } from "lucide-react"
import { ToggleButton, ToggleButtonGroup } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { attendanceApi, type YearMatrix } from "../../../app/attendance"
import { Button, ButtonLink } from "../../../design/Button"
import { StatusGlyph } from "../../../design/StatusGlyph"
import { useMe } from "../../frame/SignedIn"
import toolbar from "../Toolbar.module.css"
import { Choice } from "./Choice"
import type { Order, Showing, TrackFilter } from "./matrix"
import styles from "./Year.module.css"

const tracks: TrackFilter[] = ["all", "mayors", "seniorLeaders", "twiceAbsent"]
const orders: Order[] = ["city", "name", "share"]
const keyed = ["present", "partly", "absent", "excused", "madeUp"] as const

interface YearToolbarProps {
  year: YearMatrix
  showing: Showing
  onShow(showing: Showing): void
}

/** Whom to show and in which order, what the signs mean, and how to take it away. */
export function YearToolbar({ year, showing, onShow }: YearToolbarProps) {
  const { t } = useTranslation()
  const me = useMe()
  const cities = new Map(year.people.map((one) => [one.cityId ?? "", one.city]))
  cities.delete("")
  const roles = [...new Set(year.people.map((one) => one.role))]
  return (
    <div className={toolbar.toolbar}>
      <ToggleButtonGroup
        className={toolbar.filters}
        aria-label={t("year.filters")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[showing.track]}
        onSelectionChange={(keys) => onShow({ ...showing, track: [...keys][0] as TrackFilter })}
      >
        {tracks.map((one) => (
          <ToggleButton key={one} id={one} className={toolbar.filter}>
            {t(`year.filter.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className={styles.choices}>
        <Choice label={t("year.city")} value={showing.city} onChoose={(city) => onShow({ ...showing, city })}>
          <option value="">{t("year.everyCity")}</option>
          {[...cities].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice label={t("year.role")} value={showing.role} onChoose={(role) => onShow({ ...showing, role })}>
          <option value="">{t("year.everyRole")}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`pages.who.${role}`)}
            </option>
          ))}
        </Choice>
        <Choice
          label={t("year.order")}
          value={showing.order}
          onChoose={(order) => onShow({ ...showing, order: order as Order })}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`year.orders.${order}`)}
            </option>
          ))}
        </Choice>
      </div>
      <div className={toolbar.actions}>
        <Button icon={<Printer aria-hidden />} onPress={() => window.print()}>
          {t("year.print")}
        </Button>
        <ButtonLink href={attendanceApi.yearCsv(me.person)} download icon={<Download aria-hidden />}>
          {t("year.csv")}
        </ButtonLink>
      </div>
      <ul className={toolbar.key} aria-label={t("year.key")}>
        {keyed.map((glyph) => (
          <li key={glyph}>
            <StatusGlyph glyph={glyph} /> {t(`pages.status.${glyph}`)}
          </li>
        ))}
        <li>
          <StatusGlyph glyph="toCome" /> {t("year.toCome")}
        </li>
        <li>
          <span aria-hidden>–</span> {t("year.notForTrack")}
        </li>
        <li>
          <span className={styles.correctedKey}>
            <StatusGlyph glyph="present" />
          </span>{" "}
          {t("year.corrected")}
        </li>
      </ul>
    </div>
  )
}
