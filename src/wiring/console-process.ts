import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config.ts'
import { closeWhenAnswered } from '../http/closing.ts'
import { createMetrics } from '../http/metrics.ts'
import { neutralIds } from '../http/neutral-ids.ts'
import { municipalityStore } from '../participants/municipality-store.ts'
import { loadPolicies } from '../policy/policies.ts'
import { requireSigned } from '../policy/require-signed.ts'
import type { Fault } from '../store/fault.ts'
import { pendingMigrations } from '../store/migrations.ts'
import { openDatabase } from '../store/pool.ts'
import { openConsole } from './console/open.ts'
import { serveExchange } from './exchange.ts'
import { keyRings } from './key-rings.ts'
import { wirePages } from './pages.ts'
import type { Serving } from './process.ts'
import { wireProofs } from './proofs.ts'
import { buildRooms } from './rooms.ts'
import { wireViews } from './views.ts'
import { wordsOf } from './words-of.ts'

const operator = { organisation: '0000', professional: null, clientId: 'console' }

/**
 * The privacy officer's room as a process of its own (`CONSOLE=only`): no API, no partner's room, and no work in the background;
 * the gateways beside it sign the log, sweep, deliver and export. It refuses to start where migrations are missing.
 */
export const openConsoleAlone = async (config: Config, logger: FastifyBaseLogger): Promise<Serving> => {
  const onFault = (fault: Fault) => logger.error({ fault }, 'database fault')
  const now = () => new Date()
  const keys = keyRings(config, (line) => logger.warn(line))
  const policies = loadPolicies(config.policyDir)
  const release = requireSigned(config, policies, (line) => logger.warn(line))
  const db = openDatabase({ url: config.database.app, name: 'deelpoort console ports', max: 8, onError: onFault })
  try {
    const pending = await pendingMigrations(db)
    if (pending.length > 0)
      throw new Error(`The database lacks migrations (${pending.join(', ')}): run the migrate command, as the owner.`)
    const metrics = createMetrics()
    const rooms = buildRooms({ config, keys, db, policies, operator, onFault, metrics, now })
    const logNames = new Map(await municipalityStore(db).logNames())
    const neutral = neutralIds(logNames)
    const exchange = serveExchange({ config, keys, db, policies, rooms, logNames, neutral, onFault, now })
    const proofs = wireProofs({ rooms, db, sign: async () => undefined })
    const words = wordsOf(db, policies)
    const views = wireViews({ rooms, db, policies, config, wordsOf: words, evidence: proofs.prove, neutral })
    const parts = { config, keys, db, policies, rooms, neutral, logger, metrics, now }
    const console = openConsole({ ...parts, exchange, proofs, views, wordsOf: words, release, onFault })
    const pages = await wirePages({ ...parts, console: console?.room ?? null })
    const close = async () => {
      if (pages !== null) await closeWhenAnswered(pages)
      await rooms.close()
      await console?.db.destroy()
      await db.destroy()
    }
    return { app: null, pages, metrics, close }
  } catch (error) {
    await db.destroy()
    throw error
  }
}
