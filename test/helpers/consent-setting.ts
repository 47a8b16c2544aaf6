import { randomBytes, randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import type { Test } from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { caseReferences } from '../../src/cases/case-reference-store.ts'
import { caseRights } from '../../src/cases/case-rights-store.ts'
import { consentRoutes, type Idempotent } from '../../src/consent/consent-routes.ts'
import { consents } from '../../src/consent/consents.ts'
import { obligationRoutes } from '../../src/consent/obligation-routes.ts'
import { obligationChanges } from '../../src/consent/obligation-changes.ts'
import { obligationStore } from '../../src/consent/obligation-store.ts'
import { obligations } from '../../src/consent/obligations.ts'
import type { StandingOf } from '../../src/consent/ports.ts'
import { releasesSince } from '../../src/consent/releases-since.ts'
import { withdrawalRoutes } from '../../src/consent/withdrawal-routes.ts'
import { withdrawals } from '../../src/consent/withdrawals.ts'
import type { Caller } from '../../src/http/caller.ts'
import { cursors } from '../../src/http/cursor.ts'
import { buildEdge } from '../../src/http/edge.ts'
import { createLogger } from '../../src/http/logging.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { personFactRoutes } from '../../src/persons/person-fact-routes.ts'
import { personFacts } from '../../src/persons/person-facts.ts'
import type { Resident } from '../../src/sample/resident.ts'
import { newId } from '../../src/store/ids.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { callBy, caller, personsSetting, roomOver } from './persons-room.ts'
import { provingHere, testIssuer } from './tokens.ts'

/** Organisations of the tests, by what they are. */
export const parties = {
  team: { oin: '00000099000000002000', kind: 'local-team-municipal' },
  provider: { oin: '00000099000000001000', kind: 'youth-care-provider' },
  school: { oin: '00000099000000004000', kind: 'school' },
  stranger: { oin: '00000099000000005000', kind: 'school' },
} as const

export type Party = keyof typeof parties

/** Fields of answers that tests look at. */
export interface Body {
  readonly id: string
  readonly type: string
  readonly subject: { readonly personId: string }
  readonly person: { readonly personId: string }
  readonly statements: readonly object[]
  readonly standing: {
    readonly state: string
    readonly missing: readonly { readonly person: { readonly authorityHolder?: string; readonly personId?: string } }[]
  }
  readonly items: readonly Body[]
  readonly invalidParams: readonly { readonly name: string; readonly code: string }[]
  readonly bindsFrom: string
  readonly [field: string]: unknown
}

/** What the API answered; `text` for comparing bytes. */
export interface Answer {
  readonly status: number
  readonly body: Body
  readonly text: string
  readonly headers: Record<string, unknown>
}

/**
 * The rooms of persons and consent behind the edge, over a fresh database, with a real BRP, issuer and log. `standing`
 * stands in for the tables; statements of the database are counted.
 */
export const consentSetting = async (t: Test, standing: StandingOf = simpleStanding) => {
  const base = await personsSetting(t)
  const statements: string[] = []
  const app = base.app.withPlugin({
    transformQuery: ({ node }) => {
      statements.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const log = openLog({ db: base.app })
  const issuer = await testIssuer(t)
  for (const { oin, kind } of Object.values(parties)) {
    await base.owner.insertInto('participants').values({ oin, kind, name: kind }).execute()
    await base.owner
      .insertInto('agreements')
      .values({ oin, municipality: '9901', valid_from: '2020-01-01', valid_until: null, relations: 'recorded' })
      .execute()
  }
  const references = caseReferences(app)
  const mayUseBsn = ({ caller: by }: { readonly caller: Caller }, { about }: { readonly about: string }) =>
    by.kind.startsWith('local-team') || (by.kind === 'youth-care-provider' && about === 'subject')
  const room = roomOver(app, base.witness.url, base.keys, { mayUseBsn, byReference: references.personOf })
  const rights = caseRights(app)
  const people = {
    ...room.persons,
    refresh: (call: Parameters<typeof room.refresh>[0], municipality: string, ids: readonly string[]) =>
      room.refresh(call, municipality, ids, 300),
  }
  const recording = { appendIn: log.appendIn, stampOf: () => null, retain: () => '2041-11-22' }
  const kept = consents(app, {
    people,
    cases: rights,
    recording,
    standingOf: standing,
    missingText: (_, missing) => `ask ${missing.capacity}`,
  })
  const stops = withdrawals(app, {
    people,
    cases: rights,
    recording,
    releasesSince,
    controllersIn: async () => [],
  })
  const facts = personFacts(app, {
    ...recording,
    persons: room.persons,
    refresh: room.refresh,
    maxAgeSeconds: 300,
    mayRecordFor: async (organisation, municipality, person) =>
      (await rights.recordersOf(municipality, person)).includes(organisation),
  })
  let lines = ''
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines += chunk.toString()
      done()
    },
  })
  const edge = await buildEdge({
    tokens: issuer.tokens,
    possession: provingHere(),
    ports: {
      findParticipant: async (oin) => {
        const kind = Object.values(parties).find((party) => party.oin === oin)?.kind
        return kind === undefined ? null : { oin, kind, municipalities: ['9901'] }
      },
      refused: async () => undefined,
    },
    logger: createLogger({ level: 'trace', stream }),
    metrics: createMetrics(),
    corsOrigins: [],
    trustProxy: [],
    bodyLimitBytes: 100_000,
    rateLimitPerMinute: 10_000,
  })
  const sealed = cursors([randomBytes(32)])
  await edge.register(consentRoutes({ consents: kept, withdrawals: stops, idempotent: onceAKey(), cursors: sealed }), {
    prefix: '/v1',
  })
  await edge.register(withdrawalRoutes(stops), { prefix: '/v1' })
  const duties = obligationStore(app)
  const changes = obligationChanges(app, { store: duties, people, recording, deferralOf: async () => undefined })
  await edge.register(obligationRoutes(obligations(duties, people), changes, sealed), { prefix: '/v1' })
  await edge.register(personFactRoutes(facts, sealed), { prefix: '/v1' })
  t.teardown(async () => {
    await edge.close()
    await room.brp.close()
    await log.close()
  })

  /** Calls the API as this party, with these scopes. */
  const as =
    (party: Party, scope = 'exchange consent') =>
    async (
      method: 'GET' | 'POST',
      path: string,
      body?: object,
      headers: Record<string, string> = {},
    ): Promise<Answer> => {
      const token = await issuer.forge({ claims: { oin: parties[party].oin, scope, client_id: party } })
      const answer = await edge.inject({
        method,
        url: `/v1${path}`,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          'idempotency-key': randomUUID(),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      })
      const text = answer.body
      return { status: answer.statusCode, body: JSON.parse(text || '{}') as Body, text, headers: answer.headers }
    }

  /** A case about these people, with the team as coordinator and these others; internal ids. */
  const openCase = async (residents: readonly Resident[], others: Partial<Record<Party, 'member' | 'source'>> = {}) => {
    const call = callBy(caller(parties.team.oin))
    const persons: string[] = []
    for (const { bsn } of residents) persons.push(await room.persons.resolve(call, '9901', { bsn }))
    const id = newId('9901')
    await inMunicipality(base.app, '9901', async (trx) => {
      const row = { municipality: '9901', case_id: id }
      const at = call.moment.at
      await trx
        .insertInto('cases')
        .values({
          ...row,
          coordinator: parties.team.oin,
          reference: 'Z-1',
          purposes: ['case-conference'],
          phase: 'plan',
          opened_at: at,
        })
        .execute()
      for (const person_id of persons)
        await trx
          .insertInto('case_persons')
          .values({ ...row, person_id })
          .execute()
      const roles = Object.entries({ team: 'coordinator', ...others } as const)
      for (const [party, role] of roles) {
        const organisation = parties[party as Party].oin
        await trx
          .insertInto('case_participants')
          .values({ ...row, organisation, role, joined_at: at })
          .execute()
      }
    })
    return { id, persons }
  }

  /** Entries of the log of 9901 as objects, oldest first. */
  const entries = async (): Promise<readonly Record<string, unknown>[]> => {
    const rows = await base.owner
      .selectFrom('log_records')
      .select('record')
      .where('municipality', '=', '9901')
      .orderBy('log_index')
      .execute()
    return rows.map((row) => JSON.parse(row.record.toString('utf8')) as Record<string, unknown>)
  }

  const alias = async (party: Party, person: string) =>
    (await room.persons.aliases('9901', parties[party].oin, [person])).get(person)!

  return { ...base, ...room, log, edge, as, openCase, entries, alias, statements, logged: () => lines }
}

/** Everybody named as a holder, and the person from 12 on by a fixed rule: enough to see what is told to whom. */
export const simpleStanding: StandingOf = (_, consent, person, withdrawals) => {
  const said = consent.statements.filter((word) => word.outcome === 'given').map((word) => word.by)
  const asked = [
    { who: person.id, handle: null, capacity: 'self' },
    ...('holders' in person.authority
      ? person.authority.holders.map((h) => ({ who: h.id, handle: h.handle, capacity: h.capacity as string }))
      : []),
  ]
  const missing = asked.filter(({ who }) => !said.includes(who))
  const stopped = withdrawals.some(({ consent: id }) => id === null || id === consent.id)
  return {
    state: stopped ? 'withdrawn' : missing.length === 0 ? 'complete' : 'incomplete',
    missing: missing.map((one) => ({
      ...one,
      layer: 'secrecy',
      kind: 'consent',
      norm: false,
      law: ['Jeugdwet 7.3.11'],
    })),
  }
}

const onceAKey = (): Idempotent => {
  const done = new Map<string, { readonly id: string }>()
  return async (call, key, _body, run) => {
    const name = `${call.caller.organisation} ${key}`
    const known = done.get(name)
    if (known !== undefined) return { ...known, replayed: true }
    const made = await run()
    done.set(name, made)
    return { id: made.id, replayed: false }
  }
}
