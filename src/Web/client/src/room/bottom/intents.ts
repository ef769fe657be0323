import type { Intent } from "../../session"

/** What a hand may be for, in the order they are offered. */
export const intents: readonly Intent[] = ["newPoint", "buildOn", "challenge", "question"]
