import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { sql } from 'kysely'
import t from 'tap'
import { entryReader } from '../../src/audit/entry-store.ts'
import { evidenceRoom } from '../../src/audit/evidence-room.ts'
import { evidenceRoutes } from '../../src/audit/evidence-routes.ts'
import { openingRoom } from '../../src/audit/opening-room.ts'
import { openLog } from '../../src/audit/log.ts'
import { tlogRoutes } from '../../src/audit/tlog-routes.ts'
import { evidence } from '../../src/audit/tree/evidence.ts'
import { keptCheckpoints } from '../../src/audit/tree/kept-checkpoints.ts'
import { logKeys } from '../../src/audit/tree/log-keys.ts'
import { published } from '../../src/audit/tree/published.ts'
import { openSequencer } from '../../src/audit/tree/sequencer.ts'
import { buildEdge } from '../../src/http/edge.ts'
import { createLogger } from '../../src/http/logging.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { openCheckpoint } from '../../src/tlog/checkpoint.ts'
import { entriesIn } from '../../src/tlog/entry-tile.ts'
import { leafHash } from '../../src/tlog/hash.ts'
import { includes } from '../../src/tlog/inclusion.ts'
import { parseProofFile } from '../../src/tlog/proof-file.ts'
import { rootOf } from '../../src/tlog/edge.ts'
import { edgeFromTiles } from '../../src/tlog/tile-nodes.ts'
import { hashesIn, tilePath } from '../../src/tlog/tile.ts'
import { verifyEvidence } from '../../src/tlog/verify-evidence.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry } from '../helpers/entries.ts'
import { provingHere, testIssuer } from '../helpers/tokens.ts'

const { owner, app: db } = await testDatabase(t)
await addMunicipalities(owner, '9901', '9902')
const log = openLog({ db })
const issuer = await testIssuer(t)
const key = { id: 'k', bytes: randomBytes(32) }
const keysOf = logKeys({ current: key, all: [key], byId: () => key }, 'deelpoort.example/tlog')
const keys = keysOf('9901', 'test-9901')
const kept = keptCheckpoints(mkdtempSync(join(tmpdir(), 'deelpoort-checkpoints-')))
const sequencer = openSequencer({ db, keysOf, kept, refused: () => undefined, onFault: () => undefined })
const reader = entryReader(db)
let look = sequencer.look

const app = await buildEdge({
  tokens: issuer.tokens,
  possession: provingHere(),
  ports: {
    findParticipant: async (oin) => {
      const known = Object.values(organisations).find((each) => each.oin === oin)
      return known === undefined ? null : { oin, kind: known.kind, municipalities: ['9901'] }
    },
    refused: async () => undefined,
  },
  logger: createLogger({ level: 'error', stream: new Writable({ write: (_chunk, _encoding, done) => done() }) }),
  metrics: createMetrics(),
  corsOrigins: [],
  trustProxy: [],
  bodyLimitBytes: 20_000,
  rateLimitPerMinute: 10_000,
})
const proving = evidence({ db, look: () => look(), patience: 300 })
const looking = { reader, log, retain: () => '2031-11-22' }
await app.register(evidenceRoutes(evidenceRoom({ ...looking, evidence: proving }), openingRoom(looking)), {
  prefix: '/v1',
})
await app.register(tlogRoutes(published(db)))
t.teardown(async () => {
  await app.close()
  await sequencer.close()
  await log.close()
})

const get = (path: string) => app.inject({ url: `/tlog/${path}` })
const controllers = [organisations.municipality.oin]
const appended = async (count: number, more: Parameters<typeof anEntry>[0] = { controllers }) => {
  const made = await log.append({ entries: Array.from({ length: count }, () => anEntry(more)), stands: [] })
  return made.kind === 'appended' ? made.entries : []
}
const asked = async (id: string, what: 'proof' | 'record', client: string) =>
  app.inject({
    url: `/v1/audit-events/${id}/${what}`,
    headers: { authorization: `Bearer ${await issuer.token(client)}` },
  })
const prove = (id: string, client = 'fg') => asked(id, 'proof', client)
const open = (id: string, client = 'fg') => asked(id, 'record', client)

t.test('before the first checkpoint there is nothing to see', async (t) => {
  for (const path of ['test-9901/checkpoint', 'test-9901/tile/0/000', 'test-9901/tile/entries/000.p/1'])
    t.equal((await get(path)).statusCode, 404, path)
})

t.test('checkpoint and tiles are what the standard says, for anybody, by the neutral name alone', async (t) => {
  await appended(300)
  await sequencer.look()
  const answer = await get('test-9901/checkpoint')
  t.match(answer, {
    statusCode: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
  const checkpoint = openCheckpoint(answer.rawPayload, keys.all)
  t.match(checkpoint, { origin: 'deelpoort.example/tlog/test-9901', size: 300 })

  const read = async (level: number, index: number, width: number): Promise<Buffer> => {
    const tile = await get(`test-9901/${tilePath({ level, index, width })}`)
    t.match(tile, {
      statusCode: 200,
      headers: { 'content-type': 'application/octet-stream', 'cache-control': 'public, max-age=604800, immutable' },
    })
    return tile.rawPayload
  }
  t.same(rootOf(await edgeFromTiles(read, 300)), checkpoint.root, 'the tiles are the tree that was signed')
  t.equal((await read(0, 0, 256)).length, 8192)
  for (const [index, width] of [
    [0, 256],
    [1, 44],
    [1, 3],
  ] as const) {
    const tile = await get(`test-9901/${tilePath({ level: 'entries', index, width })}`)
    const entries = entriesIn(tile.rawPayload, width)
    t.same(entries.map(leafHash), hashesIn(await read(0, index, width), width))
    t.match(
      entries[0]?.toString(),
      /^\{"digest":"[0-9a-f]{64}","log":"test-9901","v":1\}$/,
      'a digest and nothing else',
    )
  }
  for (const path of [
    'tile/0/001',
    'tile/0/001.p/45',
    'tile/0/002.p/1',
    'tile/1/000',
    'tile/2/000.p/1',
    'tile/entries/001',
    'tile/entries/x001/000',
  ])
    t.equal((await get(`test-9901/${path}`)).statusCode, 404, path)
  for (const path of [
    'tile/0/0',
    'tile/00/000',
    'tile/x/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/x000/000',
    'tile/0/a/b/c/d/e',
    'checkpoints',
  ])
    t.equal((await get(`test-9901/${path}`)).statusCode, 404, path)
  for (const other of ['9901', 'test-9903', 'test-9902', 'TEST-9901'])
    t.equal((await get(`${other}/checkpoint`)).statusCode, 404, other)
})

t.test(
  'the evidence of an entry that was just appended waits for its signature and holds no more than digests',
  async (t) => {
    const [entry] = await appended(1)
    const answer = await prove(entry!.id)
    t.equal(answer.statusCode, 200, answer.body)
    t.match(answer.headers, {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="test-9901-${entry!.index}.tlog-proof"`,
      'cache-control': 'no-store',
    })
    const { extra, index, proof, checkpoint } = parseProofFile(answer.body)
    const { size, root } = openCheckpoint(checkpoint, keys.all)
    t.equal(index, Number(entry!.index))
    t.ok(includes({ leaf: leafHash(extra!), index, size, root }, proof))
    const { entries } = await reader.page(
      { municipality: '9901', controller: controllers[0]!, types: ['log-viewed'] },
      10,
      null,
    )
    t.match(
      entries[0]?.record,
      { operation: 'audit-events.prove', details: { entries: [entry!.id] } },
      'and the look is in the log',
    )
  },
)

t.test('the FG gets the record that the evidence proves, with its salt; the look comes first', async (t) => {
  const [entry] = await appended(1, { controllers, person: '9901-018f6b0e-0000-7000-8000-00000000000a' })
  const file = (await prove(entry!.id)).body
  const answer = await open(entry!.id)
  t.equal(answer.statusCode, 200, answer.body)
  const { record, salt } = answer.json<{ record: string; salt: string }>()
  const opening = (text: string) => ({
    keys: keys.all,
    record: { bytes: Buffer.from(text), salt: Buffer.from(salt, 'hex') },
  })
  t.equal(verifyEvidence(file, opening(record)).index, Number(entry!.index))
  t.equal((JSON.parse(record) as { id: string }).id, entry!.id)
  t.throws(() => verifyEvidence(file, opening(record.replace('"v":1', '"v":2'))), /record is not what/)
  const { entries } = await reader.page(
    { municipality: '9901', controller: controllers[0]!, types: ['log-viewed'] },
    1,
    null,
  )
  t.match(entries[0]?.record, {
    operation: 'audit-events.open',
    person: '9901-018f6b0e-0000-7000-8000-00000000000a',
    details: { entries: [entry!.id] },
  })
})

t.test('a record is opened for nobody else, and not where its look cannot be recorded', async (t) => {
  const [others] = await appended(1, {})
  for (const id of [others!.id, '9902-nothing', '9901-nothing', 'nothing'])
    t.equal((await open(id)).statusCode, 404, id)
  const [own] = await appended(1)
  t.equal((await open(own!.id, 'privacy-officer')).statusCode, 403, 'who is told less than all')
  t.equal((await open(own!.id, 'local-team')).statusCode, 403)
  await sql`REVOKE EXECUTE ON FUNCTION append_entries(text, integer[], text[], text[], text[], text[], json) FROM deelpoort_app`.execute(
    owner,
  )
  const unrecorded = await open(own!.id)
  await sql`GRANT EXECUTE ON FUNCTION append_entries(text, integer[], text[], text[], text[], text[], json) TO deelpoort_app`.execute(
    owner,
  )
  t.equal(unrecorded.statusCode, 503)
  t.notMatch(unrecorded.body, /salt|record"/)
})

t.test('every entry has its evidence, over the bounds of tiles', async (t) => {
  const entries = await appended(260)
  await sequencer.look()
  for (const entry of [entries[0]!, entries[100]!, entries.at(-1)!]) {
    const { extra, index, proof, checkpoint } = parseProofFile(await proving('9901', Number(entry.index)))
    const { size, root } = openCheckpoint(checkpoint, keys.all)
    t.ok(includes({ leaf: leafHash(extra!), index, size, root }, proof), entry.index)
  }
})

t.test(
  'evidence is for a controller of the entry; what is not signed in time is a 503, and nothing was looked at',
  async (t) => {
    const [others] = await appended(1, {})
    for (const id of [others!.id, '9902-nothing', '9901-nothing', 'nothing'])
      t.equal((await prove(id)).statusCode, 404, id)
    t.equal((await prove(others!.id, 'local-team')).statusCode, 403)
    await sequencer.close()
    look = async () => undefined
    const [entry] = await appended(1)
    const answer = await prove(entry!.id)
    t.equal(answer.statusCode, 503)
    t.match(answer.headers['retry-after'], /^\d+$/)
    const { entries } = await reader.page(
      { municipality: '9901', controller: controllers[0]!, types: ['log-viewed'] },
      10,
      null,
    )
    t.notOk(entries.some(({ record }) => JSON.stringify(record).includes(entry!.id)))
  },
)
