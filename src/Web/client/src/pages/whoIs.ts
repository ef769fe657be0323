import { useTranslation } from "react-i18next"
import type { Role } from "../session"

/** The part of a person that says who they are. */
export interface Named {
  name: string
  title: string
  city: string
  role: Role
}

/** "Mayor Zanele Dube · Durban", "Adaeze Okafor · Chief of staff, Enugu", "Marisol Reyes · Staff". */
export function useWhoIs(): (who: Named) => string {
  const { t } = useTranslation()
  return ({ name, title, city, role }) => {
    if (role === "mayor") return `${t("pages.who.mayor", { name })} · ${city}`
    const office = [title || t(`pages.who.${role}`), city].filter(Boolean).join(", ")
    return `${name} · ${office}`
  }
}
