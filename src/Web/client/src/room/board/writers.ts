import type { Scene } from "../scene"

/** Hosts and scribes write on the board. */
export function mayWrite({ class: view, hosting, self }: Pick<Scene, "class" | "hosting" | "self">): boolean {
  return hosting || view.board.scribes.includes(self.person)
}
