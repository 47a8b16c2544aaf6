import t from 'tap'
import { schoolReference } from '../../src/sample/party-records.ts'
import { parseNote } from '../../src/tlog/note.ts'
import { parseProofFile } from '../../src/tlog/proof-file.ts'
import { key, testGateway } from '../helpers/gateway.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, byMentor, good, openCase, question, retry } from './scene.ts'

const g = await testGateway(t)
const { as, raw, sample } = g
const { adult } = sample.family(1)
const child = sample.town.child
const source = await oddSource(t, g)
const logName = (
  (await g.app.selectFrom('municipalities').select('log_name').where('code', '=', '9901').execute())[0] ?? {}
).log_name as string

/** An id of ours that says whose municipality it is. */
const named = /\b9901-[0-9a-f]{8}-/
const neutral = new RegExp(`^${logName}-[0-9a-f]{8}-`)

t.test(
  'who may not know where people live gets no id that names a municipality, and may use those it got',
  async (t) => {
    const caseId = await openCase(g, [child], { withSchool: true })
    const asked = question(caseId.replace('9901', logName), [{ reference: schoolReference(child) }], {
      requestedBy: byMentor,
    })
    const response = await raw('school', '/v1/data-requests', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...key() },
      body: JSON.stringify(asked),
    })
    t.equal(response.status, 201)
    const text = await response.text()
    t.notMatch(text, named)
    t.notMatch(response.headers.get('location') ?? '', named)
    const told = JSON.parse(text) as { id: string; case: string; log: string; decisions: { personId: string }[] }
    t.match(told, {
      id: neutral,
      case: neutral,
      log: logName,
      decisions: [{ personId: neutral, receipt: { decision: neutral } }],
    })
    t.equal(Number(response.headers.get('content-length')), Buffer.byteLength(text))

    const school = as('school')
    const path = { path: { id: told.id } }
    t.equal((await good(school.GET('/data-requests/{id}', { params: path }))).id, told.id)
    t.equal((await good(school.GET('/cases/{id}', { params: { path: { id: told.case } } }))).id, told.case)
    t.equal((await retry(school, told.id)).response.status, 409, 'found, and closed')
    const { items } = await good(school.POST('/data-requests/_search', { body: { case: told.case } }))
    t.ok(items.some(({ id }) => id === told.id))
    const full = await school.GET('/data-requests/{id}', { params: { path: { id: told.id.replace(logName, '9901') } } })
    t.equal(full.data?.id, told.id, 'the full id is still taken')
  },
)

t.test('a name of a log that is not here answers like an unknown id', async (t) => {
  const unknown = 'log-000000000000-018f6b0e-0000-7000-8000-000000000001'
  const { response } = await as('school').GET('/data-requests/{id}', { params: { path: { id: unknown } } })
  t.equal(response.status, 404)
})

t.test('a receipt, the question to a source and a report name no municipality, whoever asks', async (t) => {
  let requestId: unknown
  source.behave((response, body) => {
    requestId = (body as { requestId: unknown }).requestId
    return json(response, { items: [item()] })
  })
  const { body, personId } = await agreed(g, adult)
  const given = await good(ask(as('local-team'), body))
  const { receipt } = given.decisions[0]!
  t.match(given, {
    id: /^9901-/,
    decisions: [{ personId: /^9901-/, receipt: { decision: neutral, release: neutral } }],
  })
  t.match(requestId, neutral)
  t.equal(String(requestId).replace(logName, '9901'), given.id)

  const fg = as('fg')
  const event = await good(fg.GET('/audit-events/{id}', { params: { path: { id: receipt.release! } } }))
  t.equal(event.id, receipt.release!.replace(logName, '9901'), 'a reader who may finds the entry by its receipt')
  const proof = await raw('fg', `/v1/audit-events/${receipt.release!}/proof`)
  t.notMatch(await proof.text(), /9901/)
  t.notMatch(proof.headers.get('content-disposition') ?? '', /9901/)

  const report = await good(
    as('privacy-officer').POST('/access-reports', { body: { person: { bsn: adult.bsn }, evidence: true } }),
  )
  if (typeof report === 'string') throw new Error('a report as JSON')
  t.match(report.personId, neutral)
  t.notMatch(JSON.stringify(report), named)
  t.equal(report.items.find(({ type }) => type === 'release')?.proof.entry, receipt.release)
  const origin = parseNote(parseProofFile(report.items[0]!.proof.file ?? '').checkpoint).text.split('\n')[0]
  t.ok(origin?.endsWith(`/${logName}`))
  t.match(personId, /^9901-/)
})
