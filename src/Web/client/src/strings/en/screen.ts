/** A person's screen on the stage. */
export const screen = {
  share: "Share screen",
  shareShort: "Share",
  stop: "Stop sharing",
  stopShort: "Stop sharing",
  mine: "Everyone sees your screen",
  of: "{{name}}’s screen",
  large: "Full screen",
  takeOff: "Take off the stage",
  coming: "{{name}}’s screen is on its way…",
  failed: "Your screen could not be shared. Allow the browser to record the screen, then press again.",
}
