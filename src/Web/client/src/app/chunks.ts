/** The parts of the app that come when they are opened: the live room is large, staff's tables are for few. */
export const chunks = {
  check: () => import("../pages/check/CheckPage"),
  class: () => import("../pages/classroom/ClassPage"),
  plan: () => import("../pages/plan/PlanPage"),
  recording: () => import("../pages/recording/RecordingPage"),
  recordings: () => import("../pages/recording/list/RecordingsPage"),
  summary: () => import("../pages/summary/SummaryPage"),
  privacy: () => import("../pages/privacy/PrivacyPage"),
  data: () => import("../pages/data/DataPage"),
  audit: () => import("../pages/audit/AuditPage"),
  keys: () => import("../pages/keys/KeysPage"),
  devices: () => import("../pages/devices/DevicesPage"),
  roster: () => import("../pages/roster/RosterPage"),
  schedule: () => import("../pages/schedule/SchedulePage"),
  choose: () => import("../pages/meetings/ChoosePage"),
  slots: () => import("../pages/meetings/SlotsPage"),
  meetings: () => import("../pages/meetings/MatrixPage"),
  webhooks: () => import("../pages/webhooks/WebhooksPage"),
  mail: () => import("../pages/mail/MailPage"),
  attendance: () => import("../pages/attendance/AttendancePage"),
  year: () => import("../pages/attendance/year/YearPage"),
  record: () => import("../pages/attendance/record/RecordPage"),
  city: () => import("../pages/attendance/record/CityPage"),
}

/** Begins to load a page's part before it is drawn, so that it is there once the person is known. */
export function fetchAhead(page: string): void {
  // A part that does not come now is asked for again when it is drawn, and failing is shown there.
  if (page in chunks) chunks[page as keyof typeof chunks]().catch(() => {})
}
