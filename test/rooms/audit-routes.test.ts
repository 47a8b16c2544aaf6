import { randomBytes } from 'node:crypto'
import { Writable } from 'node:stream'
import t from 'tap'
import { accessRefusals } from '../../src/audit/access-refusals.ts'
import { auditRoom } from '../../src/audit/audit-room.ts'
import { auditRoutes } from '../../src/audit/audit-routes.ts'
import type { EntryView } from '../../src/audit/audit-schema.ts'
import { entryReader } from '../../src/audit/entry-store.ts'
import { openLog } from '../../src/audit/log.ts'
import { buildEdge } from '../../src/http/edge.ts'
import { createLogger } from '../../src/http/logging.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { cursors } from '../../src/http/wire.ts'
import { Problem } from '../../src/problems.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, asker } from '../helpers/entries.ts'
import { provingHere, testIssuer } from '../helpers/tokens.ts'

const { owner, app: db } = await testDatabase(t)
await addMunicipalities(owner, '9901', '9902')
const log = openLog({ db })
const issuer = await testIssuer(t)
const controller = organisations.municipality.oin
const operator = { organisation: '0000', professional: null, clientId: 'gateway' }
const retain = (): string => '2031-11-22'
const refusals = accessRefusals({ log, operator, retain })
const reader = entryReader(db)

let writable = true
const room = auditRoom({
  reader,
  log: {
    ...log,
    append: (group) => (writable ? log.append(group) : Promise.reject(new Problem('unavailable', 'Not now.'))),
  },
  aliases: async (_municipality, organisation, ids) =>
    new Map(ids.map((id) => [id, `${id}-as-${organisation === controller ? 'known' : 'x'}`])),
  byAlias: async (_municipality, _organisation, alias) =>
    alias.endsWith('-as-known') ? alias.slice(0, -'-as-known'.length) : null,
  wordsOf: async () => (_fingerprint, code, language) => `${code} (${language})`,
  retain,
})

const app = await buildEdge({
  tokens: issuer.tokens,
  possession: provingHere(),
  ports: {
    findParticipant: async (oin) => {
      const known = Object.values(organisations).find((each) => each.oin === oin)
      return known === undefined ? null : { oin, kind: known.kind, municipalities: ['9901'] }
    },
    refused: refusals.refused,
  },
  logger: createLogger({ level: 'error', stream: new Writable({ write: (_chunk, _encoding, done) => done() }) }),
  metrics: createMetrics(),
  corsOrigins: [],
  trustProxy: [],
  bodyLimitBytes: 20_000,
  rateLimitPerMinute: 10_000,
})
await app.register(auditRoutes(room, cursors([randomBytes(32)])), { prefix: '/v1' })
t.teardown(async () => {
  await app.close()
  await refusals.close()
  await log.close()
})

const url = '/v1/audit-events'
const get = async (path: string, client = 'fg') =>
  app.inject({ url: path, headers: { authorization: `Bearer ${await issuer.token(client)}` } })
const search = async (body: object, query = '', client = 'fg') =>
  app.inject({
    method: 'POST',
    url: `${url}/_search${query}`,
    headers: { authorization: `Bearer ${await issuer.token(client)}`, 'accept-language': 'en' },
    payload: body,
  })
const looks = async (): Promise<readonly EntryView[]> => {
  const filter = { municipality: '9901', controller, types: ['log-viewed'] }
  const { entries } = await reader.page(filter, 100, null)
  return entries.map(({ record }) => record as unknown as EntryView & { person: string | null })
}

const ours = anEntry({ controllers: [asker, controller], details: { who: '9901-a', count: 2 }, person: '9901-a' })
const made = await log.append({
  entries: [ours, anEntry(), { ...ours, person: '9901-b', type: 'advice' }, { ...ours, person: '9901-a' }],
  stands: [],
})
const ids = made.kind === 'appended' ? made.entries.map(({ id }) => id) : []

t.test('the FG finds the entries of its controller, newest first, with texts and its own aliases', async (t) => {
  const answer = await search({})
  t.equal(answer.statusCode, 200, answer.body)
  const { items } = answer.json<{ items: EntryView[] }>()
  t.same(
    items.map(({ id }) => id),
    [ids[3], ids[2], ids[0]],
    'not the one between a source and an asker alone',
  )
  t.match(items[2], {
    personId: '9901-a-as-known',
    index: 0,
    reasons: [{ code: 'OK_CONSENT', text: 'OK_CONSENT (en)' }],
    details: { who: '9901-a-as-known', count: 2 },
    leafHash: /^[0-9a-f]{64}$/,
  })
  t.notMatch(answer.body, /"9901-[ab]"/, 'no internal id of a person')
  t.notMatch(answer.body, /salt|facts"/)
})

t.test('the look is in the log, one entry for each person of whom anything was shown', async (t) => {
  const found = await looks()
  t.same(
    found.map((entry) => ({ ...entry.details, person: (entry as unknown as { person: string }).person })),
    [
      { entries: [ids[2]], search: {}, person: '9901-b' },
      { entries: [ids[3], ids[0]], search: {}, person: '9901-a' },
    ],
  )
  t.match(found[0], {
    operation: 'audit-events.search',
    actor: { organisation: controller, professional: { id: 'fg-1' } },
  })
})

t.test('words of a search narrow it, a strange person finds nothing, an unknown field is a fault', async (t) => {
  const found = async (body: object) => (await search(body)).json<{ items: EntryView[] }>().items.map(({ id }) => id)
  t.same(await found({ personId: '9901-b-as-known', types: ['advice', 'decision'] }), [ids[2]])
  t.same(await found({ personId: '9901-b' }), [])
  t.same(await found({ types: ['release'] }), [])
  t.same(
    (
      await found({
        exchangeId: '9901-01900000-0000-7000-8000-00000000000e',
        case: '9901-01900000-0000-7000-8000-00000000000c',
        organisation: asker,
      })
    ).length,
    3,
  )
  t.same(await found({ recordedUntil: '2020-01-01T00:00:00Z' }), [])
  t.same((await found({ recordedFrom: '2020-01-01T00:00:00+02:00', types: ['decision'] })).length, 2)
  t.equal((await search({ bsn: '999990019' })).statusCode, 400)
  t.equal((await search({ case: '9901-Familie-Jansen' })).statusCode, 400, 'words are no id: the look would keep them')
  t.equal((await search({ types: ['gossip'] })).statusCode, 400)
  t.equal((await search({ municipality: '9902' })).statusCode, 404)
  t.match((await looks())[0], { details: { entries: [ids[3]] } }, 'a look at a whole')
})

t.test('pages follow each other by a cursor that fits no other question', async (t) => {
  const body = { types: ['decision', 'advice'] }
  const first = await search(body, '?limit=2')
  const link = /cursor=([^&>]+)/.exec(String(first.headers['link']))?.[1]
  const second = await search(body, `?limit=2&cursor=${link}`)
  const all = [first, second].flatMap((page) => page.json<{ items: EntryView[] }>().items.map(({ id }) => id))
  t.same(all, [ids[3], ids[2], ids[0]])
  t.equal(second.headers['link'], undefined)
  t.equal((await search({}, `?cursor=${link}`)).statusCode, 400)
})

t.test('one entry by id; another controller’s is as unknown as none', async (t) => {
  const before = (await looks()).length
  t.match((await get(`${url}/${ids[0]}`)).json(), { id: ids[0], personId: '9901-a-as-known' })
  t.match((await get(`${url}/${ids[0]}`, 'privacy-officer')).json(), { id: ids[0] })
  t.equal((await looks()).length, before + 2)
  for (const id of [ids[1], '9901-018f6b0e-0000-7000-8000-000000000001', ids[0]!.replace('9901', '9902'), 'x']) {
    const problem = (await get(`${url}/${id}`)).json<Record<string, unknown>>()
    t.match(problem, { status: 404, detail: 'There is nothing here for you.' })
  }
  t.equal((await looks()).length, before + 2, 'and where nothing is shown nothing is recorded')
})

t.test('no look without its record', async (t) => {
  writable = false
  for (const answer of [await search({}), await get(`${url}/${ids[0]}`)]) {
    t.equal(answer.statusCode, 503)
    t.notMatch(answer.body, ids[0]!)
  }
  writable = true
})

t.test('refused calls: one entry each with a token, counted per route, fault and minute without', async (t) => {
  t.equal((await search({}, '', 'local-team')).statusCode, 403)
  const refused = async () =>
    (await reader.page({ municipality: '0000', controller: '0000', types: ['access-refused'] }, 10, null)).entries
  t.match(
    (await refused()).map(({ record }) => record),
    [{ outcome: 'scope-missing', operation: 'audit-events.search', actor: { clientId: 'local-team' } }],
  )
  for (let i = 0; i < 5; i++) t.equal((await app.inject({ url: `${url}/secret-${i}` })).statusCode, 401)
  t.equal((await refused()).length, 1, 'an anonymous caller writes nothing')
  await refusals.flush()
  const counted = (await refused()).map(({ record }) => record).slice(0, -1)
  const sum = counted.reduce((n, { details }) => n + (details as { count: number }).count, 0)
  t.equal(sum, 5)
  t.ok(counted.length <= 2, 'one, or two where the minute turned')
  t.match(counted[0], { outcome: 'token-missing', actor: operator, details: { route: `GET ${url}/:id` } })
  await refusals.flush()
  t.equal((await refused()).length, counted.length + 1, 'and once only')
})

t.test('counts wait where the log cannot be written, and no 401 becomes a 503', async (t) => {
  let down = true
  const groups: unknown[] = []
  const faults: string[] = []
  const waiting = accessRefusals({
    log: {
      ...log,
      append: async (group) => {
        if (down) throw new Problem('unavailable', 'Not now.')
        groups.push(...group.entries.map(({ details }) => details))
        return { kind: 'appended', entries: [] }
      },
    },
    operator,
    retain,
    onFault: ({ code }) => faults.push(code),
  })
  const call = (at: string) => ({
    operation: 'o',
    route: 'GET /x',
    fault: 'token-expired',
    moment: { at, localDate: '' },
  })
  for (const at of ['2026-11-22T12:00:10Z', '2026-11-22T12:00:50Z', '2026-11-22T12:01:10Z']) {
    waiting.count(call(at))
    await waiting.flush()
  }
  t.equal(faults.length, 3)
  down = false
  await waiting.close()
  t.same(groups, [{ route: 'GET /x', from: '2026-11-22T12:00:00Z', until: '2026-11-22T12:01:00Z', count: 3 }])
})
