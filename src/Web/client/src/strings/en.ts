import { attendance } from "./en/attendance"
import { audit } from "./en/audit"
import { breakouts } from "./en/breakouts"
import { classroom } from "./en/classroom"
import { data } from "./en/data"
import { desk } from "./en/desk"
import { devices } from "./en/devices"
import { discussion } from "./en/discussion"
import { errors } from "./en/errors"
import { exhibits } from "./en/exhibits"
import { greenRoom } from "./en/greenRoom"
import { keys } from "./en/keys"
import { mail } from "./en/mail"
import { meetings } from "./en/meetings"
import { pages } from "./en/pages"
import { plan } from "./en/plan"
import { privacy } from "./en/privacy"
import { recording } from "./en/recording"
import { room } from "./en/room"
import { roster } from "./en/roster"
import { schedule } from "./en/schedule"
import { screen } from "./en/screen"
import { signIn } from "./en/signIn"
import { summary } from "./en/summary"
import { watching } from "./en/watching"
import { webhooks } from "./en/webhooks"
import { year } from "./en/year"

/** Every English word a person sees, by screen. A translation is a file of the same shape. */
export const en = {
  pages,
  signIn,
  devices,
  greenRoom,
  classroom,
  attendance,
  audit,
  data,
  privacy,
  schedule,
  mail,
  meetings,
  plan,
  summary,
  recording,
  room,
  roster,
  breakouts,
  discussion,
  desk,
  exhibits,
  keys,
  screen,
  watching,
  webhooks,
  year,
  errors,
}
