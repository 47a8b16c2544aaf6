import type { FastifyBaseLogger } from 'fastify'
import { keptCheckpoints } from '../audit/tree/kept-checkpoints.ts'
import { logKeys } from '../audit/tree/log-keys.ts'
import { openSequencer } from '../audit/tree/sequencer.ts'
import { checkTreesAtStart } from '../audit/tree/tree-at-start.ts'
import type { Config } from '../config.ts'
import { municipalityStore } from '../participants/municipality-store.ts'
import type { Fault } from '../store/fault.ts'
import { openDatabase } from '../store/pool.ts'
import { Problem } from '../problems.ts'
import type { Keys } from './rooms.ts'

/** What the trees of the logs are wired from. */
export interface TreeParts {
  readonly config: Config
  readonly keys: Keys
  readonly logger: FastifyBaseLogger
}

/**
 * The trees over the logs: looked at before anything is served (throws `TreeFault` where one cannot be continued), then
 * derived and signed as long as the process lives.
 */
export const openTrees = async ({ config, keys, logger }: TreeParts) => {
  // Connections of its own: exchanges and signing never wait for each other's.
  const onError = (fault: Fault) => logger.error({ fault }, 'database fault')
  const db = openDatabase({ url: config.database.app, name: 'deelpoort tree', max: 2, onError })
  const keysOf = logKeys(keys.logSigning, config.tlog.origin)
  const kept = keptCheckpoints(config.tlog.checkpointDir)
  const checked = async () => checkTreesAtStart({ db, keysOf, kept, logs: await municipalityStore(db).logNames() })
  const unkept = await checked().catch(async (error: unknown) => {
    await db.destroy()
    throw error
  })
  if (unkept.length > 0)
    logger.warn({ logs: unkept }, 'no checkpoint is kept outside the database: an older one would not be noticed')
  const sequencer = openSequencer({
    db,
    keysOf,
    kept,
    refused: (municipality, { message }) => logger.error({ municipality, what: message }, 'log cannot be continued'),
    onFault: (fault) => logger.error({ fault }, 'log not signed'),
  })
  return {
    db,
    sequencer,
    /** Rejects where a log cannot be signed. */
    ready: async (): Promise<void> => {
      await sequencer.look()
      if (sequencer.refusals().size > 0) throw new Problem('unavailable', 'A log cannot be continued.')
    },
    /** Signs what is there, and ends. */
    close: async (): Promise<void> => {
      await sequencer.look().catch(() => undefined)
      await sequencer.close()
      await db.destroy()
    },
  }
}

export type Trees = Awaited<ReturnType<typeof openTrees>>
