export { type CallingOptions, createCalling } from "./calling"
export { picture as pictureWanted } from "./devices"
export type { CallingReply, CallingRequest, CallingWire, CallingWireListener } from "./messages"
export { canShareScreen } from "./screen"
export type {
  Calling,
  CallingState,
  DeviceProblem,
  Devices,
  LocalMedia,
  Look,
  PictureSize,
  Sound,
} from "./types"
