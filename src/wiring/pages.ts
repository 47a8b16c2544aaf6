import { readFileSync } from 'node:fs'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { accessRefusals } from '../audit/access-refusals.ts'
import type { Config } from '../config.ts'
import { cursors } from '../http/cursor.ts'
import type { Metrics } from '../http/metrics.ts'
import type { NeutralIds } from '../http/neutral-ids.ts'
import { endedVisits } from '../pages/ended-visits-store.ts'
import { openLogin } from '../pages/login.ts'
import { buildPages, type PageRoom } from '../pages/pages.ts'
import { partnerRoutes } from '../partner-room/partner-room-routes.tsx'
import { words } from '../partner-room/words.ts'
import { anyPolicy, type Policies } from '../policy/policies.ts'
import type { Db } from '../store/database.ts'
import { municipalityOf } from '../store/ids.ts'
import { callers } from './callers.ts'
import { keysFor } from './key-rings.ts'
import type { Keys, Rooms } from './rooms.ts'

/** What the pages are wired from. */
export interface PagesParts {
  readonly config: Config
  readonly keys: Keys
  readonly db: Db
  readonly policies: Policies
  readonly rooms: Rooms
  readonly neutral: NeutralIds
  readonly logger: FastifyBaseLogger
  readonly metrics: Metrics
  readonly now: () => Date
  /** The privacy officer's room; null: not in this process. */
  readonly console: PageRoom | null
}

/** The pages for people, where the settings ask for them: login, the privacy officer's room and the partner's. They listen nowhere yet. */
export const wirePages = async (parts: PagesParts): Promise<FastifyInstance | null> => {
  const { config, keys, db, policies, rooms, neutral, logger, metrics, now } = parts
  const { pages, tls } = config
  if (pages === null) return null
  const { log, operator, participants, retain } = rooms
  const keep = (localDate: string) => retain('access-refused', [], localDate)
  const refusals = accessRefusals({ log, operator, retain: keep, onFault: rooms.onFault })
  const visits = endedVisits(db)
  const app = await buildPages({
    login: openLogin({
      ...{ issuer: pages.login.issuer, clientId: pages.login.clientId, keyFile: pages.login.keyFile },
      oins: pages.login.oins.length === 0 ? null : pages.login.oins,
      redirectUri: `${pages.url}/login/callback`,
    }),
    ports: { findParticipant: callers(participants, policies), refused: refusals.refused },
    visits,
    sessionKeys: keysFor(keys.cursor, 'pages-session'),
    secure: pages.url.startsWith('https:'),
    idleSeconds: pages.idleMinutes * 60,
    longestSeconds: pages.longestHours * 3600,
    themeFile: pages.themeFile,
    ...{ neutral, logger, metrics, now, ready: log.ready },
    tls: tls && { key: readFileSync(tls.keyFile), certificate: readFileSync(tls.certificateFile) },
    trustProxy: config.trustProxy,
    bodyLimitBytes: config.bodyLimitBytes,
    rateLimitPerMinute: config.rateLimitPerMinute,
    rooms: [
      ...(parts.console === null ? [] : [parts.console]),
      ...(config.console === 'only' ? [] : [partnerRoom(parts)]),
    ],
  })
  const forgetting = setInterval(() => void visits.forget().catch(() => undefined), 60_000).unref()
  app.addHook('onClose', async () => {
    clearInterval(forgetting)
    await refusals.close()
  })
  return app
}

const partnerRoom = ({ keys, policies, rooms }: PagesParts): PageRoom => ({
  places: [{ path: '/partner/tasks', label: { nl: words.nl.tasks, en: words.en.tasks }, scope: ['source'] }],
  routes: partnerRoutes({
    tasks: rooms.tasks,
    cursors: cursors(keysFor(keys.cursor, 'cursor')),
    categoriesOf: (task) => policyOf(policies, task).tables.vocabulary.categories,
    names: (list, word, language) => anyPolicy(policies).texts[language].sheet[list][word] ?? word,
  }),
})

const policyOf = (policies: Policies, task: string) => {
  const municipality = municipalityOf(task)
  const known = municipality !== null && policies.municipalities.includes(municipality)
  return known ? policies.of(municipality) : anyPolicy(policies)
}
