import { sql } from 'kysely'
import t from 'tap'
import { type EntryType, entryTypes } from '../../src/audit/entry.ts'
import { entryMeanings } from '../../src/audit/entry-meanings.ts'
import { openLog } from '../../src/audit/log.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { anEntry } from '../helpers/entries.ts'
import { retentionRun } from '../helpers/forgetting.ts'
import { testGateway } from '../helpers/gateway.ts'
import { sweepOnce } from './another-gateway.ts'
import { item, json, oddSource } from './odd-source.ts'
import { answers, judge, mandate, oneParent } from './review-scene.ts'
import { agreed, ask, good, openCase, question, retry, withdraw } from './scene.ts'
import { exported } from './view-lines.ts'
import { until } from './waiting.ts'

const g = await testGateway(t)
const team = g.as('local-team')
const source = await oddSource(t, g)
const given = (response: Parameters<typeof json>[0]) => json(response, { items: [item()] })

type Kept = Readonly<Record<string, unknown>> & { readonly type: EntryType }
const records = async (): Promise<readonly Kept[]> => {
  const { rows } = await sql<{ record: Kept }>`
    SELECT convert_from(record, 'UTF8')::json AS record FROM log_records ORDER BY municipality, log_index`.execute(
    g.owner,
  )
  return rows.map(({ record }) => record)
}
const today = new Date().toISOString().slice(0, 10)
const at = (id: string) => ({ params: { path: { id } } })

t.test('a day in which everything happens once', async (t) => {
  source.behave(given)
  // Two people in one question; a case that changes and closes; a yes, a release, a duty put off and met, a stop.
  const { youth, adult } = g.sample.family(1)
  const twoInOne = await openCase(g, [youth, adult])
  await good(team.POST('/advice', { body: question(twoInOne, [{ bsn: youth.bsn }, { bsn: adult.bsn }]) }))
  const worker = { id: 'medewerker-9', role: 'member' as const }
  await good(team.POST('/cases/{id}/professionals', { ...at(twoInOne), body: worker }))
  const { body, personId } = await agreed(g, g.sample.family(2).adult)
  const released = await good(ask(team, body))
  t.equal(released.status, 'partially-delivered')
  const [duty] = (await good(team.GET('/obligations'))).items.filter((one) => one.dataRequest === released.id)
  const week = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const later = { until: week, reason: 'danger-to-person' }
  await good(team.POST('/obligations/{id}/deferrals', { ...at(duty!.id), body: later }))
  await good(team.POST('/obligations/{id}/fulfilments', { ...at(duty!.id), body: { on: today, method: 'talk' } }))

  source.behave((response) => json(response, {}, 500))
  await good(ask(team, body))
  source.behave((response) =>
    json(response, { title: 'Nee', detail: 'Niet nu.', status: 403 }, 403, 'application/problem+json'),
  )
  t.equal((await good(ask(team, body))).status, 'refused-by-source')

  // A caller that hangs up; and a word that stops while the source is being asked.
  let answer: (() => void) | null = null
  const hold = () => source.behave((response) => (answer = () => given(response)))
  hold()
  const caller = new AbortController()
  const asking = fetch(`${g.url}/v1/data-requests`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await g.sample.tokenFor('local-team')}`,
      'content-type': 'application/json',
      'idempotency-key': 'hangs-up-1',
    },
    body: JSON.stringify(body),
    signal: caller.signal,
  }).catch(() => 'hung up')
  await until(() => answer !== null, 'the question at the source')
  caller.abort()
  t.equal(await asking, 'hung up')
  await new Promise((resolve) => setTimeout(resolve, 50))
  ;(answer as unknown as () => void)()
  await until(async () => (await records()).some(({ type }) => type === 'delivery-failed'), 'the failed delivery')
  answer = null
  hold()
  const overtaken = good(ask(team, body))
  await until(() => answer !== null, 'the question at the source')
  await good(withdraw(team, personId))
  ;(answer as unknown as () => void)()
  t.equal((await overtaken).status, 'denied')
  await good(team.POST('/cases/{id}/closures', { ...at(twoInOne), body: { reason: 'goals-reached' } as never }))

  // A person weighs; somebody else looks into the log, and is refused elsewhere.
  source.behave(given)
  await mandate(g, 'toetser-1', ['REVIEW_ONE_PARENT'])
  const one = await oneParent(g, g.sample.town.child)
  const waiting = await one.ask()
  const review = (await good(g.as('reviewer').GET('/reviews'))).items.find((each) => each.dataRequest === waiting.id)
  t.ok(review, 'a review waits')
  await judge(g.as('reviewer'), review!.id, answers(review!.questions.map(({ question: name }) => name)))
  await retry(team, waiting.id)
  await good(g.as('fg').POST('/audit-events/_search', { body: {} }))
  await exported(g, { view: 'ldv' })
  t.equal((await g.as('fg').GET('/obligations')).response.status, 403)
  await sweepOnce(t, g)

  // What has outlived its term is erased.
  const log = openLog({ db: g.app })
  await log.append({ entries: [anEntry({ retainUntil: '2026-01-01', person: null })], stands: [] })
  await log.close()
  const eraser = openDatabase({ url: g.retentionUrl, name: 'deelpoort tests' })
  await retentionRun(eraser)
  await eraser.destroy()
})

t.test('every type is made by something, and each of its entries names what its meaning demands', async (t) => {
  const kept = await records()
  const made = new Set(kept.map(({ type }) => type))
  t.same(
    entryTypes.filter((type) => !made.has(type)),
    [],
    'types nothing makes',
  )
  const hex = (size: number) => new RegExp(`^(?!0+$)[0-9a-f]{${String(size)}}$`)
  for (const [n, record] of kept.entries()) {
    const { names } = entryMeanings[record.type]
    const empty = names.filter((name) => isEmpty(record[name]))
    const which = `${String(n)} ${record.type} by ${String(record['operation'])}`
    t.same(empty, [], `${which} names all of ${names.join(', ')}`)
    t.match(
      record,
      {
        actor: { organisation: /^\w+$/, clientId: /./ },
        operation: /^[a-z-]+(\.[a-z-]+)*$/,
        municipality: /^[0-9]{4}$/,
        controllers: [/^\w+$/],
        retainUntil: /^\d{4}-\d\d-\d\d$/,
        trace_id: hex(32),
        span_id: hex(16),
      },
      which,
    )
  }
  const spans = kept.map((record) => `${String(record['trace_id'])} ${String(record['span_id'])}`)
  t.equal(new Set(spans).size, spans.length, 'no span twice')
})

t.test('the table says each type once, in both languages, in short sentences', async (t) => {
  t.same(Object.keys(entryMeanings).toSorted(), [...entryTypes].toSorted())
  for (const { nl, en } of Object.values(entryMeanings))
    for (const sentence of [nl, en].flatMap((text) => text.split(/(?<=\.) /)))
      t.ok(sentence.split(' ').length <= 15 && sentence.endsWith('.'), sentence)
})

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)
