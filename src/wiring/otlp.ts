import { readFileSync } from 'node:fs'
import type { FastifyBaseLogger } from 'fastify'
import { Counter } from 'prom-client'
import { collector } from '../audit/otlp/collector.ts'
import { exportCursors } from '../audit/otlp/export-cursor-store.ts'
import { exportLoop, type ExportLoop } from '../audit/otlp/export-loop.ts'
import { ExportTargets } from '../audit/otlp/targets-schema.ts'
import { plainEntry } from '../audit/plain-entry.ts'
import type { Config } from '../config.ts'
import type { Metrics } from '../http/metrics.ts'
import { momentOf } from '../http/moment.ts'
import { version } from '../http/version.ts'
import { activityAddresses } from '../policy/activity-uri.ts'
import { ConfigError } from '../settings.ts'
import type { Db } from '../store/database.ts'
import type { Rooms } from './rooms.ts'

/** What exports to collectors are wired from. */
export interface OtlpParts {
  readonly config: Pick<Config, 'otlpExports' | 'publicUrl'>
  readonly db: Db
  readonly rooms: Rooms
  readonly now: () => Date
  readonly metrics: Metrics
  readonly logger: FastifyBaseLogger
}

const everyMs = 1000
const timeoutMs = 10_000
const leaseSeconds = 60

/** Sends views of the log as long as the process lives, where it was asked; that it does is in the log before the first. */
export const openExports = async (parts: OtlpParts): Promise<ExportLoop> => {
  const { config, db, rooms, now, metrics, logger } = parts
  const targets = targetsIn(config.otlpExports)
  const refused = new Counter({
    name: 'deelpoort_export_rejected_rows_total',
    help: 'Rows that a collector refused for good, by export.',
    labelNames: ['export'],
    registers: [metrics.registry],
  })
  const cursors = exportCursors(db)
  const { at, localDate } = momentOf(now())
  for (const { name, municipality, controller, view, endpoint } of targets) {
    await cursors.ensure({ municipality, name })
    const entry = plainEntry({
      type: 'export-made',
      at,
      municipality,
      controllers: [controller],
      actor: rooms.operator,
      operation: 'otlp.start',
      retainUntil: rooms.retain('export-made', [], localDate),
      details: { view, export: name, to: new URL(endpoint).host },
    })
    await rooms.log.append({ entries: [entry], stands: [] })
  }
  return exportLoop(
    {
      cursors,
      reader: rooms.entries,
      aliases: rooms.persons.aliases,
      activity: activityAddresses(config.publicUrl).of,
      ...{ leaseSeconds, everyMs },
      onFault: ({ name }, error) => logger.error({ export: name, err: error }, 'export waits'),
      onRejected: ({ name }, { sent, rejected }) => {
        refused.inc({ export: name }, rejected)
        logger.error({ export: name, sent, rejected }, 'export refused in part')
      },
    },
    targets.map(({ endpoint, headers, ...target }) => ({
      ...target,
      send: collector({ endpoint, headers, version, timeoutMs }),
    })),
  )
}

const targetsIn = (file: string | null): ExportTargets => {
  if (file === null) return []
  const found = ExportTargets.safeParse(jsonIn(file))
  if (found.success) return found.data
  const faults = found.error.issues.map(({ path, message }) => `${path.join('.') || '(whole file)'}: ${message}`)
  throw new ConfigError([`OTLP_EXPORTS_FILE has faults (${faults.join('; ')}).`])
}

const jsonIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
