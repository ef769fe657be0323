import { lazy, type ReactNode, Suspense } from "react"
import { useTranslation } from "react-i18next"
import { Waiting } from "../design/Waiting"
import { NotFoundPage } from "../pages/frame/NotFoundPage"
import { SignedIn } from "../pages/frame/SignedIn"
import { SignedOutPage } from "../pages/frame/SignedOutPage"
import { HomePage } from "../pages/home/HomePage"
import { JoinPage } from "../pages/join/JoinPage"
import { useOwnLinks, useRoute } from "./navigation"
import type { Route } from "./routes"

// The live room with its devices is the larger part, and staff's tables are for few: each comes when it is opened.
const CheckPage = lazy(() => import("../pages/check/CheckPage"))
const ClassPage = lazy(() => import("../pages/classroom/ClassPage"))
const AttendancePage = lazy(() => import("../pages/attendance/AttendancePage"))

export function App() {
  const { t } = useTranslation()
  useOwnLinks()
  return <Suspense fallback={<Waiting>{t("pages.signedIn.waiting")}</Waiting>}>{pageOf(useRoute())}</Suspense>
}

function pageOf(route: Route): ReactNode {
  switch (route.page) {
    case "join":
      return <JoinPage />
    case "home":
      return (
        <SignedIn person={route.person}>
          <HomePage />
        </SignedIn>
      )
    case "check":
      return (
        <SignedIn person={route.person}>
          <CheckPage />
        </SignedIn>
      )
    case "class":
      return (
        <SignedIn person={route.person}>
          <ClassPage key={route.session} session={route.session} />
        </SignedIn>
      )
    case "attendance":
      return (
        <SignedIn person={route.person}>
          <AttendancePage key={route.session} session={route.session} />
        </SignedIn>
      )
    case "signedOut":
      return <SignedOutPage />
    case "notFound":
      return <NotFoundPage />
  }
}
