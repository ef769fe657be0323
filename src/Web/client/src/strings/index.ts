import i18next from "i18next"
import { initReactI18next } from "react-i18next"
import { en } from "./en"

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
    returnNull: false
  }
}

void i18next.use(initReactI18next).init({
  lng: "en",
  fallbackLng: "en",
  initAsync: false,
  resources: { en: { translation: en } },
  // React escapes what it renders.
  interpolation: { escapeValue: false },
})

export { i18next as strings }
