import type { FastifyBaseLogger } from 'fastify'
import { openNoting } from '../audit/exchanges/noting.ts'
import type { Config } from '../config.ts'
import { momentOf } from '../http/moment.ts'
import { municipalityStore } from '../participants/municipality-store.ts'
import type { Policies } from '../policy/policies.ts'
import type { Fault } from '../store/fault.ts'
import { openDatabase } from '../store/pool.ts'
import { wireFigures } from './figures.ts'

/** What is made for the pages in the background: exchanges noted for searching all along, figures when `count` says so. */
export interface ForPages {
  readonly count: () => void
  readonly close: () => Promise<void>
}

/**
 * Notes and counts for the pages, on connections of its own: it holds up no call, and its statements stand between no two of one.
 * Nothing waits for it, also not the start of the gateway.
 */
export const openForPages = (
  {
    config,
    policies,
    logger,
  }: { readonly config: Config; readonly policies: Policies; readonly logger: FastifyBaseLogger },
  onFault: (fault: Fault) => void,
): ForPages => {
  const db = openDatabase({ url: config.database.app, name: 'deelpoort for pages', max: 2, onError: onFault })
  const municipalities = async () =>
    (await municipalityStore(db).logNames()).map(([code]) => code).filter((code) => code !== '0000')
  const figures = wireFigures(db, policies)
  const counting = async () => {
    // By the machine's own clock, as entries are numbered by the database's.
    const { localDate } = momentOf(new Date())
    for (const code of await municipalities()) await figures.make(code, localDate)
  }
  const noted = openNoting(db, municipalities, (fault) => logger.error({ fault }, 'exchanges not noted for searching'))
  let counted = Promise.resolve()
  return {
    count: () => {
      counted = counted.then(counting).catch((error: unknown) => logger.error({ err: error }, 'not counted'))
    },
    close: async () => {
      await counted
      await noted.close()
      await db.destroy()
    },
  }
}
