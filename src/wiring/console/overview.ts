import type { Area } from '../../console/area.ts'
import { overviewArea } from '../../console/overview/overview-routes.tsx'
import { overviewStore } from '../../console/overview/overview-store.ts'
import { mandateStore } from '../../reviews/verdict-store.ts'
import { wireFigures } from '../figures.ts'
import type { ConsoleParts } from './parts.ts'

/** The overview; what was appended a moment ago is counted on the application's login before it is shown. */
export const wireOverview = ({ db, consoleDb, policies }: ConsoleParts): Area =>
  overviewArea({
    db: consoleDb,
    store: overviewStore(consoleDb),
    mandates: mandateStore(consoleDb),
    catchUp: wireFigures(db, policies).catchUp,
  })
