import type { Plugin } from "vite"

export function pdfParts(): Plugin
