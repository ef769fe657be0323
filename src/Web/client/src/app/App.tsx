import { lazy, type ReactNode, Suspense, useEffect } from "react"
import { useTranslation } from "react-i18next"
import { Waiting } from "../design/Waiting"
import { NotFoundPage } from "../pages/frame/NotFoundPage"
import { SignedIn } from "../pages/frame/SignedIn"
import { SignedOutPage } from "../pages/frame/SignedOutPage"
import { HomePage } from "../pages/home/HomePage"
import { JoinPage } from "../pages/join/JoinPage"
import { SignInFailedPage } from "../pages/signIn/SignInFailedPage"
import { StartPage } from "../pages/start/StartPage"
import { chunks, fetchAhead } from "./chunks"
import { useOwnLinks, useRoute } from "./navigation"
import type { Route } from "./routes"

const CheckPage = lazy(chunks.check)
const ClassPage = lazy(chunks.class)
const SchedulePage = lazy(chunks.schedule)
const ChoosePage = lazy(chunks.choose)
const SlotsPage = lazy(chunks.slots)
const MatrixPage = lazy(chunks.meetings)
const WebhooksPage = lazy(chunks.webhooks)
const MailPage = lazy(chunks.mail)
const PlanPage = lazy(chunks.plan)
const RecordingPage = lazy(chunks.recording)
const RecordingsPage = lazy(chunks.recordings)
const SummaryPage = lazy(chunks.summary)
const PrivacyPage = lazy(chunks.privacy)
const DataPage = lazy(chunks.data)
const AuditPage = lazy(chunks.audit)
const KeysPage = lazy(chunks.keys)
const DevicesPage = lazy(chunks.devices)
const RosterPage = lazy(chunks.roster)
const AttendancePage = lazy(chunks.attendance)
const YearPage = lazy(chunks.year)
const RecordPage = lazy(chunks.record)
const CityPage = lazy(chunks.city)

export function App() {
  const { t } = useTranslation()
  const route = useRoute()
  useOwnLinks()
  useEffect(() => fetchAhead(route.page), [route.page])
  return <Suspense fallback={<Waiting>{t("pages.signedIn.waiting")}</Waiting>}>{pageOf(route)}</Suspense>
}

function pageOf(route: Route): ReactNode {
  switch (route.page) {
    case "start":
      return <StartPage />
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
    case "schedule":
      return (
        <SignedIn person={route.person}>
          <SchedulePage />
        </SignedIn>
      )
    case "slots":
      return (
        <SignedIn person={route.person}>
          <SlotsPage />
        </SignedIn>
      )
    case "meetings":
      return (
        <SignedIn person={route.person}>
          <MatrixPage />
        </SignedIn>
      )
    case "choose":
      return (
        <SignedIn person={route.person}>
          <ChoosePage key={`${route.kind} ${route.mayor}`} kind={route.kind} mayor={route.mayor} />
        </SignedIn>
      )
    case "webhooks":
      return (
        <SignedIn person={route.person}>
          <WebhooksPage />
        </SignedIn>
      )
    case "mail":
      return (
        <SignedIn person={route.person}>
          <MailPage />
        </SignedIn>
      )
    case "class":
      return (
        <SignedIn person={route.person}>
          <ClassPage key={route.session} session={route.session} />
        </SignedIn>
      )
    case "plan":
      return (
        <SignedIn person={route.person}>
          <PlanPage key={route.session} session={route.session} />
        </SignedIn>
      )
    case "summary":
      return (
        <SignedIn person={route.person}>
          <SummaryPage key={route.session} session={route.session} />
        </SignedIn>
      )
    case "recording":
      return (
        <SignedIn person={route.person}>
          <RecordingPage key={route.session} session={route.session} />
        </SignedIn>
      )
    case "recordings":
      return (
        <SignedIn person={route.person}>
          <RecordingsPage />
        </SignedIn>
      )
    case "privacy":
      return <PrivacyPage />
    case "data":
      return (
        <SignedIn person={route.person}>
          <DataPage key={route.whose} whose={route.whose} />
        </SignedIn>
      )
    case "audit":
      return (
        <SignedIn person={route.person}>
          <AuditPage key={route.whose} whose={route.whose} />
        </SignedIn>
      )
    case "keys":
      return (
        <SignedIn person={route.person}>
          <KeysPage />
        </SignedIn>
      )
    case "devices":
      return (
        <SignedIn person={route.person}>
          <DevicesPage />
        </SignedIn>
      )
    case "roster":
      return (
        <SignedIn person={route.person}>
          <RosterPage />
        </SignedIn>
      )
    case "attendance":
      return (
        <SignedIn person={route.person}>
          <AttendancePage key={route.session} session={route.session} />
        </SignedIn>
      )
    case "year":
      return (
        <SignedIn person={route.person}>
          <YearPage />
        </SignedIn>
      )
    case "record":
      return (
        <SignedIn person={route.person}>
          <RecordPage key={route.whose} whose={route.whose} />
        </SignedIn>
      )
    case "city":
      return (
        <SignedIn person={route.person}>
          <CityPage key={route.city} city={route.city} />
        </SignedIn>
      )
    case "signInFailed":
      return <SignInFailedPage why={route.why} />
    case "signedOut":
      return <SignedOutPage />
    case "notFound":
      return <NotFoundPage />
  }
}
