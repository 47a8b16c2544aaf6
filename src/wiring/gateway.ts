import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { activatePolicies } from '../audit/policy-activation.ts'
import { storedPolicies } from '../audit/policy-store.ts'
import { buildApp } from '../app.ts'
import type { Config } from '../config.ts'
import { serveExchange } from './exchange.ts'
import { type ForPages, openForPages } from './for-pages.ts'
import { serveNotices } from './notices.ts'
import { openExports } from './otlp.ts'
import { sweep } from '../exchange/sweeper.ts'
import type { App } from '../http/app.ts'
import { closeWhenAnswered } from '../http/closing.ts'
import { createMetrics, type Metrics } from '../http/metrics.ts'
import { momentOf } from '../http/moment.ts'
import { neutralIds } from '../http/neutral-ids.ts'
import { municipalityStore } from '../participants/municipality-store.ts'
import { loadPolicies } from '../policy/policies.ts'
import { requireSigned } from '../policy/require-signed.ts'
import { keyRings } from './key-rings.ts'
import { buildRooms, type Rooms } from './rooms.ts'
import { openConsole } from './console/open.ts'
import { openCosigning } from './cosigning.ts'
import { openWebhooks, type Webhooks } from './webhooks.ts'
import { wirePages } from './pages.ts'
import { showPrivateConnectors } from './private-connectors.ts'
import { wireProofs } from './proofs.ts'
import { taskMails } from './task-mail.ts'
import { openTrees, type Trees } from './tree.ts'
import { wireViews } from './views.ts'
import { wordsOf } from './words-of.ts'
import type { Fault } from '../store/fault.ts'
import type { Db } from '../store/database.ts'
import { forgetfulSettings } from '../store/forgetful.ts'
import { pendingMigrations } from '../store/migrations.ts'
import { openDatabase } from '../store/pool.ts'
import { parseVkey } from '../tlog/note-key.ts'

/** A gateway that is ready to listen. `close` finishes what is under way and lets go of everything. */
export interface Gateway {
  readonly app: App
  /** The pages for people; null where the settings ask for none. */
  readonly pages: FastifyInstance | null
  readonly metrics: Metrics
  /** The rooms and the application's login behind the routes, for the sample's sandbox. */
  readonly rooms: Rooms
  readonly db: Db
  /** Does now what is done by the clock: closes what ended, tells of the days ahead. */
  readonly catchUp: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What may differ from a gateway of every day. */
export interface GatewayOptions {
  /** The moment of a call and of a decision; the machine's clock where absent. The log keeps the database's. */
  readonly now?: () => Date
}

const sweepEvery = 60_000
const operator = { organisation: '0000', professional: null, clientId: 'gateway' }

/**
 * Builds a gateway from its settings: keys, tables, database, rooms, edge. It records which tables are in force, closes
 * what a dead gateway left open, and refuses to start where the migrations of this release are not in place.
 */
export const openGateway = async (
  config: Config,
  logger: FastifyBaseLogger,
  { now = () => new Date() }: GatewayOptions = {},
): Promise<Gateway> => {
  const onFault = (fault: Fault) => logger.error({ fault }, 'database fault')
  const keys = keyRings(config, (line) => logger.warn(line))
  const policies = loadPolicies(config.policyDir)
  const unsigned: string[] = []
  const release = requireSigned(config, policies, (line) => void unsigned.push(line))
  const db = openDatabase({ url: config.database.app, name: 'deelpoort gateway', max: 20, onError: onFault })
  let trees: Trees | null = null
  let webhooks: Webhooks | null = null
  let consoleDb: Db | null = null
  let forPages: ForPages | null = null
  try {
    const pending = await pendingMigrations(db)
    if (pending.length > 0)
      throw new Error(`The database lacks migrations (${pending.join(', ')}): run the migrate command, as the owner.`)
    const forgetful = await forgetfulSettings(db)
    if (forgetful.length > 0) logger.warn({ settings: forgetful }, 'the database may lose what was answered')
    const signing = await openTrees({ config, keys, logger })
    trees = signing
    const municipalities = async () =>
      (await municipalityStore(db).logNames()).map(([code]) => code).filter((code) => code !== '0000')
    const metrics = createMetrics()
    const rooms = buildRooms({ config, keys, db, policies, operator, onFault, metrics, now })
    const logNames = new Map(await municipalityStore(db).logNames())
    const neutral = neutralIds(logNames)
    const exchange = serveExchange({ config, keys, db, policies, rooms, logNames, neutral, onFault, now })
    const noticeRooms = serveNotices({ config, keys, db, policies, rooms, logNames, neutral, onFault, now, exchange })
    const started = momentOf(now())
    const retainUntil = rooms.retain('policy-activated', [], started.localDate)
    const active = (await municipalities()).map((code) => {
      const { fingerprint, regime, engine, json } = policies.of(code)
      return { municipality: code, fingerprint, regime, engine, tables: json }
    })
    await activatePolicies({ db, log: rooms.log, policies: active, operator, at: started.at, retainUntil })

    const sweepPorts = {
      db,
      log: rooms.log,
      municipalities,
      policyOf: policies.of,
      now: () => momentOf(now()),
      retainUntil: (type: 'source-failed' | 'review-opened', localDate: string) => rooms.retain(type, [], localDate),
      onFault: (error: unknown) => logger.error({ err: error }, 'request not closed'),
      actor: operator,
    }
    const sweeping = () =>
      Promise.all([
        sweep(sweepPorts),
        rooms.sweepTasks(municipalities),
        noticeRooms.sweepNotices(municipalities),
        exchange.forget(),
        rooms.usedProofs.forget(),
      ]).catch((error: unknown) => logger.error({ err: error }, 'sweep failed'))
    await sweeping()
    const made = openForPages({ config, policies, logger }, onFault)
    forPages = made
    const tick = () => {
      made.count()
      return sweeping()
    }
    const timer = setInterval(tick, sweepEvery).unref()

    const mails = taskMails(config, db, rooms)
    const told = await openWebhooks({
      ...{ config, keys, db, policies, rooms, neutral, municipalities, now, also: mails.works },
      onFault: (error) => logger.error({ err: error }, 'webhook waits'),
      onDatabaseFault: onFault,
    })
    webhooks = told

    await showPrivateConnectors({ db, municipalities, metrics, logger })
    const cosigning = openCosigning({
      db: signing.db,
      witnesses: config.tlog.witnesses.map(({ url, vkey }) => ({ url, key: parseVkey(vkey) })),
      every: config.tlog.witnessEverySeconds,
      logs: () => municipalityStore(db).logNames(),
      metrics,
      logger,
    })
    const ready = async () => {
      if ((await pendingMigrations(db)).length > 0) throw new Error('migrations are pending')
      await rooms.log.ready()
      await signing.ready()
    }
    const proofs = wireProofs({ rooms, db, sign: signing.sequencer.look })
    const words = wordsOf(db, policies)
    const views = wireViews({ rooms, db, policies, config, wordsOf: words, evidence: proofs.prove, neutral })
    const app = await buildApp({
      config,
      cursorKeys: keys.cursor,
      logger,
      metrics,
      rooms,
      exchange,
      noticeRooms,
      neutral,
      subscriptions: told.subscriptions,
      proofs,
      views,
      policies,
      release,
      historyOf: (municipality) => storedPolicies(db, municipality),
      ready,
      now,
    })
    const console = openConsole({
      ...{ config, keys, db, policies, rooms, neutral, logger, metrics, now, exchange, proofs, views, release },
      ...{ wordsOf: words, onFault },
    })
    consoleDb = console?.db ?? null
    const pages = await wirePages({
      ...{ config, keys, db, policies, rooms, neutral, logger, metrics, now },
      console: console?.room ?? null,
    })
    const exports = await openExports({ config, db, rooms, now, metrics, logger })
    const close = async () => {
      clearInterval(timer)
      await Promise.all([closeWhenAnswered(app), pages && closeWhenAnswered(pages)])
      await exports.close()
      await made.close()
      await told.close()
      mails.close()
      await rooms.close()
      await cosigning.close()
      await signing.close()
      await console?.db.destroy()
      await db.destroy()
    }
    unsigned.forEach((line) => logger.warn(line))
    const catchUp = async () => {
      await sweeping()
      await told.look()
    }
    return { app, pages, metrics, rooms, db, catchUp, close }
  } catch (error) {
    await webhooks?.close()
    await trees?.close()
    await consoleDb?.destroy()
    await forPages?.close()
    await db.destroy()
    throw error
  }
}
