import { IdCard } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { RosterPerson } from "../../app/roster"
import { paths } from "../../app/routes"
import { ButtonLink } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import { EndAccess } from "./EndAccess"
import { PersonLink } from "./PersonLink"
import table from "./Table.module.css"

/** One person: who, from where, as what, how to reach them, and a new link. */
export function PersonRow({ person }: { person: RosterPerson }) {
  const { t } = useTranslation()
  const me = useMe()
  const { name, pronunciation, language, title, city, country, role, part, track, email, phone } = person
  const languages = new Intl.DisplayNames("en", { type: "language", fallback: "code" })
  const office = [title, language && t("roster.list.language", { language: languages.of(language) })]
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {pronunciation && <span className={table.under}>{t("roster.list.says", { says: pronunciation })}</span>}
        <span className={table.under}>{office.filter(Boolean).join(" · ")}</span>
      </th>
      <td>
        {city}
        {country && <span className={table.under}>{country}</span>}
      </td>
      <td>
        {t(part ? `roster.part.${part}` : `pages.who.${role}`)}
        {track !== "none" && <span className={table.under}>{t(`roster.track.${track}`)}</span>}
      </td>
      <td>
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {phone && <Telephone number={phone} />}
        <Assistant person={person} />
      </td>
      <td>
        <PersonLink person={person} />
        <EndAccess person={person} />
        <ButtonLink
          href={paths.data(me.person, person.person)}
          look="quiet"
          icon={<IdCard aria-hidden />}
          label={t("data.linkOfFor", { name })}
        >
          {t("data.linkOf")}
        </ButtonLink>
      </td>
    </tr>
  )
}

function Assistant({ person }: { person: RosterPerson }) {
  const { t } = useTranslation()
  const { assistant, assistantPhone, assistantEmail } = person
  if (!assistant && !assistantPhone && !assistantEmail) return null
  return (
    <span className={table.under}>
      {t("roster.list.assistant", { name: assistant ?? "" })}
      {assistantPhone && <Telephone number={assistantPhone} />}
      {assistantEmail && (
        <a className={table.line} href={`mailto:${assistantEmail}`}>
          {assistantEmail}
        </a>
      )}
    </span>
  )
}

/** Shown as it is written, dialled without its spaces. */
function Telephone({ number }: { number: string }) {
  return (
    <a className={table.line} href={`tel:${number.replace(/[^\d+]/g, "")}`}>
      {number}
    </a>
  )
}
