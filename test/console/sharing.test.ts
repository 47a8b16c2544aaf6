import t from 'tap'
import { judge } from '../../src/console/made-up/judged.ts'
import { madeUpFacts } from '../../src/console/sharing/made-up-facts.ts'
import { sharingStore } from '../../src/console/sharing/sharing-store.ts'
import type { Answers } from '../../src/console/sharing/answers.ts'
import type { Schema } from '../../src/client/client.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testConsole } from '../helpers/console.ts'
import { csrfIn, type Seen, type Visitor } from '../helpers/visitor.ts'
import { entries } from '../exchange/log-reading.ts'
import { good } from '../exchange/scene.ts'

t.setTimeout(900_000)
const g = await testConsole(t)
const { as, sample } = g
const policy = loadPolicies('policies').of('9901')
const { wmoDepartment, debtHelp, youthDepartment } = organisations
const consoleDb = openDatabase({
  url: g.env['DATABASE_CONSOLE_URL'] ?? '',
  name: 'sharing test',
  max: 1,
})
t.teardown(() => consoleDb.destroy())

const ofType = async (type: string) => (await entries(g.owner)).filter((entry) => entry.type === type)

/** A form sent as a browser would: with the token of the page, and the others as they are. */
const send = async (who: Visitor, path: string, fields: Readonly<Record<string, string>>): Promise<Seen> => {
  const { html } = await who.get(path === '/delen/1' ? '/delen' : path)
  return who.post(path, { _csrf: csrfIn(html), do: 'next', ...fields })
}

const walk = async (who: Visitor, more: Partial<Record<1 | 2 | 3 | 4, Readonly<Record<string, string>>>> = {}) => {
  await send(who, '/delen/1', more[1] ?? { direction: 'ask', other: `oin:${wmoDepartment.oin}` })
  await send(who, '/delen/2', more[2] ?? { purpose: 'debt-help' })
  await send(who, '/delen/3', more[3] ?? { categories: 'income' })
  return send(who, '/delen/4', more[4] ?? { age: '44', word: 'nobody-asked' })
}

t.test('four questions and an answer; nobody is named and nothing is recorded', async (t) => {
  const before = (await ofType('advice')).length
  const looks = (await ofType('log-viewed')).length
  const who = await g.enter('schulden-1')
  const first = await who.get('/delen')
  t.equal(first.status, 200)
  t.match(first.html, /Wat wilt u doen\?/)
  t.match(first.html, /Vraag 1 van 4/)
  t.notMatch(first.html, new RegExp(`value="oin:${debtHelp.oin}"`), 'not oneself')
  const answer = await walk(who)
  t.equal(new URL(answer.url).pathname, '/delen/antwoord')
  t.match(answer.html, /verzonnen persoon/)
  t.match(answer.html, /Dit mag\. De wet laat dit toe zonder toestemming\./)
  t.match(answer.html, /Wgs 8d/)
  t.notMatch(answer.html, /<script/)
  t.equal((await who.get('/delen/antwoord?language=en')).html.includes('made-up person'), true)
  t.equal((await ofType('advice')).length, before)
  t.equal((await ofType('log-viewed')).length, looks)
})

t.test('a fault stays on its question, says what to mend, and keeps what was filled in', async (t) => {
  const who = await g.enter('mentor-3')
  const one = await send(who, '/delen/1', { direction: 'give', other: 'kind:<script>alert(1)</script>' })
  t.equal(one.status, 422)
  t.match(one.html, /Kies een organisatie uit de lijst\./)
  t.match(one.html, /value="give"[^>]*checked|checked[^>]*value="give"/)
  t.notMatch(one.html, /<script/)
  await send(who, '/delen/1', { direction: 'give', other: 'kind:local-team-municipal' })
  t.match((await send(who, '/delen/2', { purpose: '"><img src=x onerror=alert(1)>' })).html, /Kies waarvoor/)
  const { html } = await who.get('/delen/2')
  const purpose = /<option value="([a-z-]+)"/.exec(html.slice(html.indexOf('optgroup')))?.[1] ?? ''
  await send(who, '/delen/2', { purpose })
  t.match((await send(who, '/delen/3', { categories: 'nothing' })).html, /Kies minstens één soort gegevens\./)
  const [category = ''] = Object.keys(policy.tables.purposes[purpose]?.categories ?? {})
  await send(who, '/delen/3', { categories: category })
  const four = await send(who, '/delen/4', { age: '12', word: 'all-yes' })
  t.equal(four.status, 422)
  t.match(four.html, /Kies wie gezag heeft/)
  t.match(four.html, /value="12"/)
  t.equal(
    new URL((await send(who, '/delen/4', { age: '12', authority: 'joint', word: 'all-yes' })).url).pathname,
    '/delen/antwoord',
  )
})

t.test(
  'going back keeps the answers, also those that are not finished; later questions wait for earlier ones',
  async (t) => {
    const who = await g.enter('schulden-1')
    t.equal(new URL((await who.get('/delen/antwoord')).url).pathname, '/delen/1')
    t.equal(new URL((await who.get('/delen/3')).url).pathname, '/delen/1')
    await walk(who)
    await send(who, '/delen/4', { age: '17', word: '', do: 'back' })
    t.match((await who.get('/delen/4')).html, /value="17"/)
    t.match((await who.get('/delen/3')).html, /value="income"[^>]*checked|checked[^>]*value="income"/)
    const changed = await send(who, '/delen/1', { direction: 'ask', other: 'kind:police' })
    t.equal(new URL(changed.url).pathname, '/delen/2')
    const { html } = await who.get('/delen')
    t.equal(new URL((await who.post('/delen/opnieuw', { _csrf: csrfIn(html) })).url).pathname, '/delen')
    t.equal(new URL((await who.get('/delen/2')).url).pathname, '/delen/1')
  },
)

t.test('somebody without the scope, and a form of another site, get nothing', async (t) => {
  const officer = await g.enter('fg-1')
  t.equal((await officer.get('/delen')).status, 403)
  const who = await g.enter('schulden-1')
  t.equal((await who.post('/delen/1', { direction: 'ask', other: 'kind:police' })).status, 403)
})

const robin: Answers = {
  ...{ direction: 'ask', other: { kind: wmoDepartment.kind, oin: wmoDepartment.oin }, purpose: 'debt-help' },
  ...{
    categories: ['income', 'debt', 'education', 'wmo-support'].filter(
      (name) => name in (policy.tables.purposes['debt-help']?.categories ?? {}),
    ),
  },
  ...{ age: 44, authority: null, word: 'nobody-asked' },
}

t.test('made up or real: the same facts give the same answer', async (t) => {
  const { adult, pupil } = sample.family(0)
  const why = 'Om samen een plan te maken dat past.'
  const cases: readonly (readonly [client: string, bsn: string, answers: Answers])[] = [
    ['debt-help', adult.bsn, robin],
    ['debt-help', adult.bsn, { ...robin, other: { kind: 'welfare-organisation', oin: null } }],
    ['debt-help', adult.bsn, { ...robin, other: { kind: 'police', oin: null } }],
    [
      'debt-help',
      adult.bsn,
      {
        ...robin,
        direction: 'give',
        other: { kind: 'municipality-wmo', oin: null },
        purpose: 'wmo-access',
        categories: ['debt', 'income'],
      },
    ],
    [
      'wmo-department',
      adult.bsn,
      {
        ...robin,
        other: { kind: 'general-practice', oin: null },
        purpose: 'wmo-access',
        categories: ['health', 'wmo-support'],
      },
    ],
    [
      'wmo-department',
      pupil.bsn,
      {
        ...robin,
        other: { kind: youthDepartment.kind, oin: youthDepartment.oin },
        purpose: 'wmo-access',
        categories: ['youth-help'],
        age: 7,
        authority: 'sole',
      },
    ],
    [
      'local-team',
      pupil.bsn,
      {
        ...robin,
        other: { kind: 'school', oin: null },
        purpose: 'youth-access',
        categories: ['education', 'household'],
        age: 7,
        authority: 'sole',
      },
    ],
  ]
  const store = sharingStore(consoleDb)
  for (const [client, bsn, answers] of cases) {
    const party = answers.other.oin === null ? { kind: answers.other.kind } : { oin: answers.other.oin }
    const body: Schema<'AdviceQuestion'> = {
      ...{ municipality: '9901', persons: [{ bsn }], purpose: answers.purpose },
      categories: answers.categories.map((category) => ({ category, why })),
      ...(answers.direction === 'ask' ? { source: party } : { recipient: party }),
      ...{
        requestedBy: { id: 'medewerker-9' },
        subjectMatter: why,
        alternativesTried: 'Aan de inwoner zelf gevraagd, zonder antwoord.',
      },
      informed: { on: sample.today },
    } as Schema<'AdviceQuestion'>
    const { decisions } = await good(as(client).POST('/advice', { body }))
    const own = { 'debt-help': debtHelp, 'wmo-department': wmoDepartment, 'local-team': organisations.localTeam }[
      client
    ]!
    const moment = { at: new Date().toISOString(), localDate: sample.today }
    const self = await store.party('9901', own.oin, sample.today)
    const other = answers.other.oin === null ? null : await store.party('9901', answers.other.oin, sample.today)
    const facts = madeUpFacts(policy.tables, { municipality: '9901', moment, self, other }, answers)
    const { told } = judge(policy, facts, 'nl')
    const got = decisions[0]!
    const bare = ({ outcome, permitted, withheld, reasons, missing, remedies }: typeof told | typeof got) => ({
      ...{ outcome, permitted, withheld },
      reasons: reasons.map(({ code, law, text, mend }) => ({ code, law, text, mend })),
      missing: missing.map(({ capacity, layer, kind, norm, law, text }) => ({
        capacity,
        layer,
        kind,
        norm,
        law,
        text,
      })),
      remedies: remedies.map(({ text, outcome: to, persons }) => ({ text, to, persons })),
    })
    t.same(bare(got), bare(told), `${client} ${answers.purpose}: ${told.outcome}`)
  }
})

t.test(
  'about a real person: recorded as the API records it, before it is shown; the number stands nowhere',
  async (t) => {
    const before = (await ofType('advice')).length
    const who = await g.enter('schulden-1')
    await walk(who)
    const { bsn } = sample.family(0).adult
    const seen = await send(who, '/delen/persoon', {
      who: bsn,
      why: 'Voor het plan van aanpak.',
      tried: 'Zelf gevraagd.',
      informed: sample.today,
    })
    t.equal(seen.status, 200)
    t.match(seen.html, /Dat u dit vroeg, is vastgelegd/)
    t.notMatch(seen.html, bsn)
    t.notMatch(seen.url, bsn)
    const after = await ofType('advice')
    t.equal(after.length, before + 1)
    const { operation, actor } = after.at(-1)!.record
    t.equal(operation, 'advice.create')
    t.equal((actor as { professional: { id: string } }).professional.id, 'schulden-1')
    const wrong = await send(who, '/delen/persoon', { who: '999990018', why: 'x' })
    t.equal(wrong.status, 422)
    t.match(wrong.html, /Vul een goed burgerservicenummer in/)
    t.equal((await ofType('advice')).length, before + 1)
  },
)

t.test('who may not use the number is told to use his own reference', async (t) => {
  const who = await g.enter('mentor-3')
  await walk(who, {
    1: { direction: 'ask', other: 'kind:youth-care-provider' },
    2: { purpose: 'coordinated-approach' },
    3: { categories: 'involvement' },
    4: { age: '12', authority: 'joint', word: 'nobody-asked' },
  })
  const seen = await send(who, '/delen/persoon', { who: sample.family(0).youth.bsn, why: 'Voor het plan.' })
  t.equal(seen.status, 422)
  t.match(seen.html, /Vul uw eigen kenmerk in/)
})
