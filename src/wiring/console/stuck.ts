import { recordStuckExport } from '../../audit/figures/stuck-export.ts'
import type { Area } from '../../console/area.ts'
import { stuckArea } from '../../console/stuck/stuck-routes.tsx'
import type { ConsoleParts } from './parts.ts'

/** Where it gets stuck: figures that were made before, and a year of them to take along. */
export const wireStuck = ({ consoleDb, rooms: { log, retain } }: ConsoleParts): Area =>
  stuckArea({
    db: consoleDb,
    recordExport: recordStuckExport({ log, retain: (localDate) => retain('export-made', [], localDate) }),
  })
