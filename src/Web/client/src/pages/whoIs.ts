import { useTranslation } from "react-i18next"
import type { Role } from "../session"

/** The part of a person that says who they are. */
export interface Named {
  name: string
  title: string
  city: string | null
  role: Role
}

/** "Mayor Zanele Dube · Durban", "Adaeze Okafor · Chief of staff, Enugu", "Marisol Reyes · Staff". */
export function useWhoIs(): (who: Named) => string {
  const { t } = useTranslation()
  const officeOf = useOfficeOf()
  return (who) =>
    who.role === "mayor" && who.city
      ? `${t("pages.who.mayorName", { name: who.name })} · ${who.city}`
      : `${who.name} · ${officeOf(who)}`
}

/** "Mayor, Durban", "Chief of staff, Enugu", "Staff". */
export function useOfficeOf(): (who: Named) => string {
  const { t } = useTranslation()
  return ({ title, city, role }) => [title || t(`pages.who.${role}`), city].filter(Boolean).join(", ")
}
