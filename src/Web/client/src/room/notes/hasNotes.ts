import { lastClosed } from "../breakouts/lastClosed"
import { myRoom } from "../breakouts/myRoom"
import type { Scene } from "../scene"

/** There are notes to write (in a room) or to read (after the rooms). */
export function hasNotes(scene: Scene): boolean {
  return myRoom(scene) !== null || lastClosed(scene.class) !== null
}
