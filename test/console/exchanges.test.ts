import { sql } from 'kysely'
import t from 'tap'
import type { Entry } from '../../src/audit/entry.ts'
import { openLog } from '../../src/audit/log.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { bsnVault } from '../../src/persons/bsn-vault.ts'
import { personsStore } from '../../src/persons/persons-store.ts'
import { newId } from '../../src/store/ids.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { testConsole } from '../helpers/console.ts'
import { anEntry } from '../helpers/entries.ts'
import { csrfIn, type Seen, textIn, type Visitor } from '../helpers/visitor.ts'

/** Passes the 11-proef; of the range of tests. */
const bsn = '999990019'
const g = await testConsole(t)
const log = openLog({ db: g.app })
t.teardown(() => log.close())
t.jobs = 1

const controller = organisations.municipality.oin
const { school, debtHelp, youthCareProvider } = organisations
const path = '/console/exchanges'
const inCase = newId('9901')
const ids: Record<string, string> = {}
const step = (name: string, more: Partial<Entry> = {}): Entry => {
  ids[name] ??= newId('9901')
  return anEntry({
    ...{ exchangeId: ids[name], controllers: [controller], facts: null, case: null, person: newId('9901') },
    ...{ source: school.oin, recipient: debtHelp.oin },
    actor: {
      organisation: debtHelp.oin,
      professional: { id: 'consulent-8', function: 'debt-counsellor', relation: null },
      clientId: 'tests',
    },
    ...more,
  })
}
const append = async (...entries: readonly Entry[]) => void (await log.append({ entries, stands: [] }))
const idIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="\/console\/exchanges\/(9901-[0-9a-f-]+)"/g)].map(([, id]) => String(id))
const names = (html: string): readonly string[] =>
  idIn(html).map((id) => Object.keys(ids).find((name) => ids[name] === id) ?? id)
const looks = async () =>
  (
    await sql<{ record: Record<string, unknown> }>`
      SELECT convert_from(record, 'UTF8')::json AS record FROM log_records
      WHERE municipality = '9901' AND type IN ('log-viewed', 'export-made') ORDER BY log_index`.execute(g.owner)
  ).rows.map(({ record }) => record as { person: string | null; type: string; details: Record<string, unknown> })
const send = async (who: Visitor, url: string, fields: Readonly<Record<string, string>>): Promise<Seen> =>
  who.post(url, { _csrf: csrfIn((await who.get('/console/exchanges?purpose=debt-help')).html), ...fields })

const [person, other] = [newId('9901'), newId('9901')]
await append(
  step('shared', { outcome: 'permit', purpose: 'debt-help', case: inCase, person: other }),
  step('denied', {
    ...{ outcome: 'deny', source: youthCareProvider.oin, person },
    categories: [],
    reasons: [{ code: 'NOT_IN_CASE', row: 'r', law: [] }],
    details: { withheld: [{ category: 'health', fields: ['careNeed'], code: 'NOT_IN_CASE', outcome: 'deny' }] },
    actor: {
      organisation: organisations.localTeam.oin,
      professional: { id: 'wijkteam-3', function: null, relation: null },
      clientId: 'tests',
    },
  }),
  step('advised', { type: 'advice', outcome: 'needs-consent' }),
  step('theirs', { controllers: [school.oin] }),
)
await append(step('shared', { type: 'release', outcome: 'permit', purpose: 'debt-help', case: inCase, person: other }))

t.test('an officer sees each exchange once, in words, newest first, and no other controller’s', async (t) => {
  const fg = await g.enter('fg-1')
  const { html, status, headers } = await fg.get(path)
  t.equal(status, 200)
  t.same(names(html), ['advised', 'denied', 'shared'])
  const seen = textIn(html)
  t.match(seen, /Gedeeld/)
  t.match(seen, /Mag niet/)
  t.match(seen, /Advies: toestemming nodig/)
  t.match(seen, /U hoort niet bij deze zaak/)
  t.match(seen, new RegExp(school.name))
  t.match(seen, /consulent-8/)
  t.notMatch(html, / style=|<script|<style/)
  t.notMatch(html, new RegExp(person), 'no id of a person')
  t.match(headers.get('content-security-policy'), /default-src 'none'/)
  t.match(textIn((await fg.get(`${path}?language=en`)).html), /Advice: needs consent/)
  const recorded = (await looks()).filter(({ type }) => type === 'log-viewed')
  t.ok(
    recorded.some((look) => look.person === person),
    'the look is in the log for each person',
  )
})

t.test('each filter finds what it says, together too, and stands in the form again', async (t) => {
  const privacy = await g.enter('privacy-1')
  const today = new Date().toISOString().slice(0, 10)
  for (const [query, expected] of [
    ['purpose=debt-help', ['shared']],
    [`case=${inCase}`, ['shared']],
    [`organisation=${youthCareProvider.oin}`, ['denied']],
    ['professional=wijkteam-3', ['denied']],
    ['outcome=release', ['shared']],
    ['outcome=deny', ['denied']],
    ['outcome=advice-needs-consent', ['advised']],
    ['outcome=permit', []],
    ['reason=NOT_IN_CASE', ['denied']],
    ['category=health', ['denied']],
    ['category=health&purpose=debt-help', []],
    ['from=2020-01-01&until=2020-12-31', []],
    ['from=2020-01-01&until=2099-12-31', ['advised', 'denied', 'shared']],
    [`from=${today < '2026' ? today : '2026-01-01'}`, ['advised', 'denied', 'shared']],
  ] as const) {
    const { html, status } = await privacy.get(`${path}?${query}`)
    t.equal(status, 200, query)
    t.same(names(html), expected, query)
  }
  const { html } = await privacy.get(`${path}?purpose=debt-help&professional=consulent-8`)
  t.match(html, /name="professional"[^>]*value="consulent-8"|value="consulent-8"[^>]*name="professional"/)
  t.match(html, /value="debt-help" selected|selected value="debt-help"/)
  t.match(textIn(html), /U ziet nu alleen/)
})

t.test(
  'the form leads to an address with all of it, and a person is found by his number without a trace of it',
  async (t) => {
    const privacy = await g.enter('privacy-1')
    const plain = await send(privacy, path, { purpose: 'debt-help', professional: 'consulent-8', bsn: '', why: '' })
    t.match(new URL(plain.url).search, /^\?purpose=debt-help&professional=consulent-8$/)
    t.same(names(plain.html), ['shared'])

    const known = await knownPerson(bsn)
    await append(step('hers', { person: known, outcome: 'review' }))
    const seen = await send(privacy, path, { purpose: '', bsn: '999 990.019', why: 'complaint' })
    t.equal(seen.status, 200)
    t.same(names(seen.html), ['hers'])
    t.match(textIn(seen.html), /Over één persoon/)
    t.notMatch(seen.html, new RegExp(`${bsn}|999 990|${known}`))
    t.notMatch(decodeURIComponent(seen.url), new RegExp(`${bsn}|${known}`))
    const look = (await looks()).at(-1)
    t.equal(look?.person, known)
    t.match(look?.details, { search: { why: 'complaint' } })

    // Filters and the person go together, and the person comes off with one link.
    const both = await privacy.get(`${new URL(seen.url).pathname}${new URL(seen.url).search}&outcome=deny`)
    t.same(names(both.html), [])
    t.match(both.html, /href="\/console\/exchanges\?outcome=deny"/)

    const elsewhere = await (await g.enter('privacy-1')).get(seen.url)
    t.equal(elsewhere.status, 400, 'the link is good in this visit alone')
    t.match(textIn(elsewhere.html), /deze zoekvraag naar een persoon is voorbij/i)
    t.same(idIn(elsewhere.html), [])

    const nobody = await send(privacy, path, { bsn: '999994669', why: 'complaint' })
    t.equal(nobody.status, 200)
    t.same(idIn(nobody.html), [])
    const { rows } = await sql<{ count: string }>`SELECT count(*) FROM persons WHERE municipality = '9901'`.execute(
      g.owner,
    )
    t.equal(rows[0]!.count, '1', 'nobody is made of a number that is looked for')
  },
)

t.test(
  'a number that is ill-formed, without a reason or in another field goes nowhere, and the rest stays',
  async (t) => {
    const privacy = await g.enter('privacy-1')
    for (const [fields, word] of [
      [{ bsn: '123456789', why: 'complaint' }, /geen geldig BSN/],
      [{ bsn: '99999001x', why: 'complaint' }, /geen geldig BSN/],
      [{ bsn, why: '' }, /Kies waarom/],
      [{ bsn, why: 'curious' }, /Kies waarom/],
      [{ professional: bsn }, /Hier mag geen BSN staan/],
      [{ case: bsn }, /Hier mag geen BSN staan/],
      [{ purpose: bsn }, /Hier mag geen BSN staan/],
      [{ [`x${bsn}`]: '1' }, /Hierop kunt u niet zoeken/],
    ] as const) {
      const seen = await send(privacy, path, { outcome: 'deny', ...fields })
      t.equal(seen.status, 422, JSON.stringify(fields))
      t.match(textIn(seen.html), word)
      t.notMatch(seen.html + seen.url, /123456789|99999001/)
      t.match(seen.html, /value="deny" selected|selected value="deny"/, 'nothing is lost')
    }
    const all = await sql<{ all: string }>`
    SELECT string_agg(convert_from(record, 'UTF8'), ' ') AS all FROM log_records`.execute(g.owner)
    t.notMatch(all.rows[0]?.all, /123456789|99999001/)
  },
)

t.test('every ill filter is named, and nothing is looked for', async (t) => {
  const privacy = await g.enter('privacy-1')
  const before = (await looks()).length
  const query = [
    'from=2026-02-30&until=yesterday&purpose=nothing&organisation=00000099000000001234&outcome=fine&category=x',
    `reason=<b>&case=9902-018f6b0e-0000-7000-8000-000000000003&professional=${'a'.repeat(81)}&colour=red&person=abc`,
  ].join('&')
  const { html, status } = await privacy.get(`${path}?${query}`)
  t.equal(status, 400)
  const seen = textIn(html)
  for (const name of [
    'Vanaf',
    'Tot en met',
    'Doel',
    'Organisatie',
    'Uitkomst',
    'Soort gegevens',
    'Reden',
    'Zaak',
    'Medewerker',
    'colour',
  ])
    t.match(seen, new RegExp(`${name}: `), name)
  t.match(html, /value="yesterday"/)
  t.notMatch(html, /<b>/)
  const order = await privacy.get(`${path}?from=2026-02-02&until=2026-02-01`)
  t.match(textIn(order.html), /ligt voor de dag bij Vanaf/)
  t.match(textIn((await privacy.get(`${path}?purpose=debt-help&purpose=x`)).html), /meer dan eens/)
  for (const cursor of ['abc', 'a'.repeat(60), '%00', '!'])
    t.equal((await privacy.get(`${path}?cursor=${cursor}`)).status, 400, cursor)
  t.equal((await looks()).length, before)
})

t.test('hostile words are shown as words and break nothing', async (t) => {
  const privacy = await g.enter('privacy-1')
  const hostile = `"><script>alert(1)</script>' OR 1=1; --`
  await append(
    step('hostile', {
      purpose: hostile,
      reasons: [{ code: hostile, row: hostile, law: [] }],
      actor: {
        organisation: debtHelp.oin,
        professional: { id: hostile, function: hostile, relation: null },
        clientId: hostile,
      },
    }),
  )
  const { html, status } = await privacy.get(`${path}?professional=${encodeURIComponent(hostile)}`)
  t.equal(status, 200)
  t.same(names(html), ['hostile'])
  t.notMatch(html, /<script/)
  for (const word of ['%00', '%ED%A0%80', '%F0%9F%92%A9', '%27', '*', '%25'])
    t.notMatch(String((await privacy.get(`${path}?professional=${word}`)).status), /^5/, word)
})

t.test('what is given out is in the log before its first byte, by aliases, and only what was filtered', async (t) => {
  const fg = await g.enter('fg-1')
  const csv = await send(fg, `${path}/export`, { reason: 'NOT_IN_CASE', format: 'csv' })
  t.equal(csv.status, 200)
  t.match(csv.headers.get('content-disposition'), /^attachment; filename="exchanges-[0-9-]+\.csv"$/)
  const [head, ...rows] = csv.html.trim().split('\r\n')
  t.match(head, /^exchangeId,recordedAt,organisation/)
  t.equal(rows.length, 1)
  t.match(rows[0], ids['denied'])
  t.notMatch(csv.html, new RegExp(person), 'a person stands in it by an alias')
  const [made] = (await looks()).filter(({ type }) => type === 'export-made').slice(-1)
  t.match(made, { person: null, details: { view: 'exchanges', format: 'csv', search: { reason: 'NOT_IN_CASE' } } })

  const lines = await send(fg, `${path}/export`, { format: 'json-lines' })
  const read = lines.html
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  t.ok(read.length >= 3)
  t.notOk(read.some((line) => line['exchangeId'] === ids['theirs']))
  t.match(
    read.find((line) => line['exchangeId'] === ids['shared']),
    { outcomes: ['release'], professional: { id: 'consulent-8' } },
  )
  t.equal((await send(fg, `${path}/export`, { purpose: 'nothing', format: 'csv' })).status, 400)
})

t.test('a search is kept by its officer, without person or case, and removed by him alone', async (t) => {
  const [fg, privacy] = [await g.enter('fg-1'), await g.enter('privacy-1')]
  const kept = await send(fg, `${path}/filters`, { name: 'Schulden', purpose: 'debt-help', case: inCase })
  t.equal(kept.status, 200)
  t.equal(new URL(kept.url).search, '?purpose=debt-help')
  t.match(kept.html, /<a class="utrecht-link" href="\/console\/exchanges\?purpose=debt-help">Schulden/)
  t.notMatch((await privacy.get(path)).html, /Schulden<\/a>/, 'nobody else sees it')
  const { rows } = await sql<{ id: string; filter: unknown }>`SELECT id, filter FROM saved_filters`.execute(g.owner)
  t.same(rows[0]!.filter, { purpose: 'debt-help' })
  await send(privacy, `${path}/filters/remove`, { id: rows[0]!.id })
  t.match((await fg.get(path)).html, /Schulden<\/a>/, 'nor removes it')
  for (const [name, word] of [
    ['', /Geef een naam/],
    [`Over ${bsn}`, /geen BSN in de naam/],
    ['x'.repeat(61), /te lang/],
  ] as const) {
    const refused = await send(fg, `${path}/filters`, { name, purpose: 'debt-help' })
    t.equal(refused.status, 422)
    t.match(textIn(refused.html), word)
    t.notMatch(refused.html, new RegExp(bsn))
  }
  t.equal((await send(fg, `${path}/filters`, { name: 'x', purpose: 'nothing' })).status, 422)
  const hostile = '<img src=x onerror=alert(1)>'
  t.notMatch((await send(fg, `${path}/filters`, { name: hostile, outcome: 'deny' })).html, /<img/)
  for (let i = 0; i < 18; i++) await send(fg, `${path}/filters`, { name: `n${i}`, outcome: 'deny' })
  t.match(textIn((await send(fg, `${path}/filters`, { name: 'more', outcome: 'deny' })).html), /al twintig/)
  await send(fg, `${path}/filters/remove`, { id: rows[0]!.id })
  t.notMatch((await fg.get(path)).html, /Schulden<\/a>/)
})

t.test('pages follow each other without a gap, though exchanges are added meanwhile', async (t) => {
  const fg = await g.enter('fg-1')
  for (let i = 0; i < 60; i++) await append(step(`page${i}`, { purpose: 'youth-help-access', outcome: 'deny' }))
  const seen: string[] = []
  let next: string | null = `${path}?outcome=deny&professional=consulent-8`
  for (let n = 0; next !== null && n < 9; n++) {
    const { html, status }: Seen = await fg.get(next)
    t.equal(status, 200)
    seen.push(...names(html))
    next = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null
    await append(step(`later${n}`, { outcome: 'deny' }))
  }
  t.same(
    seen,
    Array.from({ length: 60 }, (_, i) => `page${59 - i}`),
  )
  t.equal((await (await g.enter('privacy-1')).get(`${path}?outcome=review&cursor=abcdefgh`)).status, 400)
})

t.test('who has another role does not come in', async (t) => {
  for (const account of ['beoordelaar-1', 'beheerder-1', 'mentor-3']) {
    const who = await g.enter(account)
    t.equal((await who.get(path)).status, 403, account)
  }
})

/** Somebody whom this gateway knows by his number, as an exchange would have made him. */
async function knownPerson(number: string): Promise<string> {
  const ring = (name: string) => loadKeyRing(g.env[`${name}_KEY_FILE`] ?? '')
  const vault = bsnVault({ lookup: ring('BSN_LOOKUP'), encryption: ring('BSN_ENCRYPTION') })
  return personsStore(g.app, vault).byBsn('9901', number)
}
