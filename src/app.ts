import type { FastifyBaseLogger } from 'fastify'
import { accessRefusals } from './audit/access-refusals.ts'
import { caseRoutes } from './cases/case-routes.ts'
import type { Cases } from './cases/cases.ts'
import type { Config } from './config.ts'
import { consentRoutes, type ConsentRoutePorts } from './consent/consent-routes.ts'
import { roundRoutes, type RoundRoutePorts } from './consent/round-routes.ts'
import { obligationRoutes } from './consent/obligation-routes.ts'
import type { ObligationChanges } from './consent/obligation-changes.ts'
import type { Obligations } from './consent/obligations.ts'
import { withdrawalRoutes } from './consent/withdrawal-routes.ts'
import { adviceRoutes } from './exchange/advice-routes.ts'
import { dataRequestRoutes } from './exchange/data-request-routes.ts'
import { noticeRoutes as informingRoutes } from './exchange/notice-routes.ts'
import type { Exchange } from './wiring/exchange.ts'
import type { Serving } from './exchange/serving.ts'
import type { App } from './http/app.ts'
import { taskRoutes } from './inbox/task-routes.ts'
import type { Tasks } from './inbox/tasks.ts'
import { noticeRoutes } from './notices/notice-routes.ts'
import { receivedRoutes } from './notices/received-routes.ts'
import { contractRoutes } from './http/contract-routes.ts'
import { emitContract } from './http/contract.ts'
import { cursors as sealedCursors, type Cursors } from './http/cursor.ts'
import { buildEdge } from './http/edge.ts'
import { healthRoutes, type HealthPorts } from './http/health-routes.ts'
import type { NeutralIds } from './http/neutral-ids.ts'
import type { Metrics } from './http/metrics.ts'
import type { ParticipantRoom } from './participants/participant-room.ts'
import { leavingRoutes } from './participants/leaving-routes.ts'
import type { Leaving } from './participants/leaving.ts'
import { participantRoutes } from './participants/participant-routes.ts'
import { stopRoutes } from './participants/stop-routes.ts'
import type { Stops } from './participants/stops.ts'
import type { PersonFactsRoom } from './persons/person-facts.ts'
import { identificationRoutes } from './persons/identification-routes.ts'
import type { Identify } from './persons/identifications.ts'
import { personFactRoutes } from './persons/person-fact-routes.ts'
import type { Policies } from './policy/policies.ts'
import { policyRoutes, type PolicyRoutePorts } from './policy/policy-routes.ts'
import type { Release } from './policy/release-table.ts'
import { referenceRoutes } from './reference/reference-routes.ts'
import { reviewRoutes } from './reviews/review-routes.ts'
import type { Reviews } from './reviews/reviews.ts'
import type { Verdicts } from './reviews/verdicts.ts'
import { deliveryRoutes } from './webhooks/delivery-routes.ts'
import { subscriptionRoutes } from './webhooks/subscription-routes.ts'
import type { Subscriptions } from './webhooks/subscriptions.ts'
import type { NoticeRooms } from './wiring/notices.ts'
import type { Rooms } from './wiring/rooms.ts'
import { callers } from './wiring/callers.ts'
import { keysFor } from './wiring/key-rings.ts'
import { logRoutes } from './wiring/log-routes.ts'
import { emitSourceContract } from './wiring/source-contract.ts'
import { provingOf } from './wiring/possession.ts'
import type { Proofs } from './wiring/proofs.ts'
import type { Views } from './wiring/views.ts'
import type { KeyRing } from './store/keys.ts'

/** What the routes serve; `idempotent` and `cursors` are shared. */
export interface Served {
  readonly health: HealthPorts
  readonly cursors: Cursors
  readonly idempotent: ConsentRoutePorts['idempotent']
  readonly exchange: Serving
  readonly cases: Cases
  readonly consents: ConsentRoutePorts['consents']
  readonly withdrawals: ConsentRoutePorts['withdrawals']
  readonly rounds: Omit<RoundRoutePorts, 'idempotent'>
  readonly obligations: Obligations
  readonly obligationChanges: ObligationChanges
  readonly subscriptions: Subscriptions
  readonly reviews: Reviews
  readonly tasks: Tasks
  readonly notices: NoticeRooms['notices']
  readonly reading: NoticeRooms['reading']
  readonly verdicts: Verdicts
  readonly participants: ParticipantRoom
  readonly leaving: Leaving
  readonly stops: Stops
  readonly personFacts: PersonFactsRoom
  readonly policies: PolicyRoutePorts
  readonly identify: Identify
  readonly views: Views
  readonly proofs: Proofs
}

/** Every route of the gateway, in the order of the contract. */
export const registerRoutes = async (app: App, served: Served): Promise<void> => {
  const { cursors, idempotent, exchange, consents, withdrawals } = served
  const v1 = { prefix: '/v1' }
  await app.register(healthRoutes(served.health))
  await app.register(contractRoutes(), v1)
  await app.register(referenceRoutes({ gateway: () => emitContract(app), source: emitSourceContract }))
  await app.register(
    adviceRoutes((call, body) => exchange.advise(call, body)),
    v1,
  )
  await app.register(dataRequestRoutes({ ...exchange, cursors }), v1)
  await app.register(
    informingRoutes((call, id) => exchange.notices(call, id)),
    v1,
  )
  await app.register(caseRoutes(served.cases, { idempotent, cursors }), v1)
  await app.register(personFactRoutes(served.personFacts, cursors), v1)
  await app.register(identificationRoutes(served.identify), v1)
  await app.register(consentRoutes({ consents, withdrawals, idempotent, cursors }), v1)
  await app.register(roundRoutes({ ...served.rounds, idempotent }), v1)
  await app.register(withdrawalRoutes(withdrawals), v1)
  await app.register(obligationRoutes(served.obligations, served.obligationChanges, cursors), v1)
  await app.register(subscriptionRoutes(served.subscriptions, cursors), v1)
  await app.register(deliveryRoutes(served.subscriptions, cursors), v1)
  await app.register(taskRoutes(served.tasks, cursors), v1)
  await app.register(noticeRoutes(served.notices), v1)
  await app.register(receivedRoutes(served.reading, cursors, exchange.onFault), v1)
  await app.register(reviewRoutes(served.reviews, served.verdicts, cursors), v1)
  await app.register(participantRoutes(served.participants, cursors), v1)
  await app.register(leavingRoutes(served.leaving), v1)
  await app.register(stopRoutes(served.stops, cursors), v1)
  await app.register(policyRoutes(served.policies), v1)
  await logRoutes(app, served)
}

/** What the edge of this process is built from. */
export interface AppParts {
  readonly config: Config
  readonly cursorKeys: KeyRing
  readonly logger: FastifyBaseLogger
  readonly metrics: Metrics
  readonly rooms: Rooms
  readonly exchange: Exchange
  readonly noticeRooms: NoticeRooms
  readonly neutral: NeutralIds
  readonly subscriptions: Subscriptions
  readonly proofs: Proofs
  readonly views: Views
  readonly policies: Policies
  /** Under which these tables run; null: unsigned. */
  readonly release: Release | null
  readonly historyOf: PolicyRoutePorts['historyOf']
  /** Rejects where the gateway cannot decide or record. */
  readonly ready: () => Promise<void>
  readonly now: () => Date
}

/** The edge with every route over the rooms; it listens nowhere yet. */
export const buildApp = async (parts: AppParts): Promise<App> => {
  const { config, cursorKeys, logger, metrics, rooms, exchange, policies, ready } = parts
  const { participants, log, operator, retain } = rooms
  const keep = (localDate: string) => retain('access-refused', [], localDate)
  const refusals = accessRefusals({ log, operator, retain: keep, onFault: rooms.onFault })
  const app = await buildEdge({
    ...config,
    tokens: config.tokens,
    ...provingOf(config, cursorKeys, rooms),
    ports: { findParticipant: callers(participants, policies), refused: refusals.refused },
    neutral: parts.neutral,
    logger,
    metrics,
    now: parts.now,
  })
  app.addHook('onClose', () => refusals.close())
  await registerRoutes(app, {
    ...rooms,
    ...parts.noticeRooms,
    health: { ready },
    subscriptions: parts.subscriptions,
    exchange,
    idempotent: exchange.idempotent,
    policies: { policies, release: parts.release, historyOf: parts.historyOf },
    cursors: sealedCursors(keysFor(cursorKeys, 'cursor')),
    participants: rooms.participantRoom,
    proofs: parts.proofs,
    views: parts.views,
  })
  return app
}
