import type { Area } from '../../console/area.ts'
import type { ConsoleParts } from './parts.ts'

/** The areas of the console, in the order of its menu. */
const wired: readonly ((parts: ConsoleParts) => Area)[] = []

/** All of them. */
export const areas = (parts: ConsoleParts): readonly Area[] => wired.map((wire) => wire(parts))
