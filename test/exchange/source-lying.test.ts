import t from 'tap'
import { everythingReplays } from '../helpers/replay.ts'
import { testGateway } from '../helpers/gateway.ts'
import { entries, logIsWhole, placesOf, typesOf } from './log-reading.ts'
import { item, json, oddSource } from './odd-source.ts'
import { agreed, ask, good, retry, withdraw } from './scene.ts'
import { until } from './waiting.ts'

const gateway = await testGateway(t)
const { as, sample, owner } = gateway
const team = as('local-team')
const family = sample.family(0)
const { body, personId } = await agreed(gateway, family.youth)
const source = await oddSource(t, gateway)

const marker = 'MerktekenVanDeBron'
const read = (id: string) => good(team.GET('/data-requests/{id}', { params: { path: { id } } }))

t.test('a source that declines: its reason is passed on once, and nowhere kept', async (t) => {
  source.behave((r) => json(r, { title: 'Declined', detail: `Reden: ${marker}` }, 403, 'application/problem+json'))
  const told = await good(ask(team, body))
  t.match(told, {
    status: 'refused-by-source',
    data: null,
    failure: null,
    decisions: [{ outcome: 'deny', permitted: [], declined: { reason: `Reden: ${marker}` } }],
  })
  t.same(
    told.decisions[0]!.reasons.map(({ code }) => code),
    ['SOURCE_DECLINED'],
  )
  t.same(await typesOf(owner, told.id), ['decision', 'source-refused'])
  const later = await read(told.id)
  t.match(later, { status: 'refused-by-source', data: null })
  t.notMatch(JSON.stringify(later), marker)
  t.equal((await retry(team, told.id)).response.status, 409)
})

t.test('a source that does not know the person: nothing to give, and that is an answer', async (t) => {
  source.behave((r) => r.writeHead(404).end())
  const told = await good(ask(team, body))
  t.same(told.data, [])
  t.same(await typesOf(owner, told.id), ['decision', 'release'])
  t.same((await entries(owner, told.id)).at(-1)!.record['categories'], [])
})

t.test('a source that gives more than was asked: of the rest only numbers are kept', async (t) => {
  const other = family.mother.bsn
  source.behave((r) =>
    json(r, {
      about: { bsn: other },
      [marker]: marker,
      items: [
        item({ about: { bsn: other, name: marker }, [marker]: 1 }),
        item({ values: [{ goals: 'Rust thuis.', practitionerNotes: marker, [marker]: other }] }),
        item({ category: 'health', values: [{ limitations: marker }] }),
        item({ category: 'medical-file', values: [{ diagnosis: marker }] }),
        item({ category: 'work-notes', values: [{ text: marker }] }),
        item({ category: '__proto__', values: [{ text: marker }] }),
        item({ retainUntil: '2020-01-01', values: [{ goals: marker }] }),
      ],
    }),
  )
  const told = await good(ask(team, body))
  t.same(
    told.data!.map(({ category, values }) => ({ category, values })),
    [
      { category: 'youth-help', values: [{ goals: 'Elke week gitaarles.' }] },
      { category: 'youth-help', values: [{ goals: 'Rust thuis.' }] },
    ],
  )
  t.notMatch(JSON.stringify(told), marker)
  t.notMatch(JSON.stringify(told), other)
  const release = (await entries(owner, told.id)).at(-1)!
  t.same(release.record['categories'], [{ category: 'youth-help', fields: ['goals'] }], 'what was really given')
  const { dropped } = release.record.details as { dropped: Record<string, number> }
  t.match(dropped, { pastRetention: 1, unaskedItems: 4, unknownFields: 6 }, 'what was dropped, by number')
})

t.test('a source that answers about somebody else, in whole or in part, is not heard at all', async (t) => {
  const other = family.mother.bsn
  for (const answer of [
    { person: { bsn: other }, items: [item()] },
    { person: null, items: [item()] },
    { person: { reference: 'LL-1' }, items: [item()] },
    { items: [item(), item({ person: { bsn: other, name: marker }, values: [{ goals: marker }] })] },
  ]) {
    source.behave((r) => json(r, answer))
    const told = await good(ask(team, body))
    t.match(told, { status: 'failed', data: null, failure: { code: 'wrong-person', text: /iemand anders/ } })
    t.notMatch(JSON.stringify(told), other)
    t.same(await typesOf(owner, told.id), ['decision', 'source-failed'])
  }
  source.behave((r) => json(r, { person: { bsn: family.youth.bsn, name: marker }, items: [item()] }))
  t.match(await good(ask(team, body)), { data: { length: 1 } })
})

t.test('where the word is taken back while the source answers, what it gave goes nowhere', async (t) => {
  const waiting: (() => void)[] = []
  const items = [item({ values: [{ goals: marker }] })]
  source.behave((r) => waiting.push(() => json(r, { items, [marker]: marker })))
  const answering = good(ask(team, body))
  await until(() => waiting.length > 0, 'the question at the source')
  await good(withdraw(team, personId))
  waiting[0]!()
  const told = await answering
  t.match(told, { status: 'denied', data: null, decisions: [{ outcome: 'deny', receipt: { release: null } }] })
  t.equal(told.decisions[0]!.reasons[0]!.code, 'CONSENT_WITHDRAWN')
  t.notMatch(JSON.stringify(told), marker)
  t.same(await typesOf(owner, told.id), ['decision', 'release-refused'])
  t.same((await entries(owner, told.id)).at(-1)!.record['categories'], [], 'nothing was given')
})

t.test('of all that it said nothing is kept anywhere', async (t) => {
  for (const text of [marker, 'Elke week gitaarles', 'Rust thuis', 'practitionerNotes']) {
    t.same(await placesOf(owner, text), [], `no table: ${text}`)
    t.notMatch(gateway.logged(), text, `no line: ${text}`)
  }
})

t.test('what this file recorded is whole and replays', async (t) => {
  await logIsWhole(t, gateway)
  await everythingReplays(t, gateway)
})
