import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { parseVkey } from '../../src/tlog/note-key.ts'
import { verifyEvidence } from '../../src/tlog/verify-evidence.ts'
import { entries } from '../exchange/log-reading.ts'
import { anEntry } from '../helpers/entries.ts'
import { until } from '../exchange/waiting.ts'
import { testConsole } from '../helpers/console.ts'
import { someExchanges, tampered } from './exchange-scene.ts'

const g = await testConsole(t)
const { owner } = g
const { delivered, refused } = await someExchanges(g)
const fg = await g.enter('fg-1')
const privacy = await g.enter('privacy-1')
const at = (id: string, more = '') => `/console/exchanges/${id}${more}`
const looksNow = async () => (await entries(owner)).filter(({ type }) => type === 'log-viewed')

/** The text of a page, as somebody reads it. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

t.test('the way of an exchange that brought data, step by step', async (t) => {
  const before = (await looksNow()).length
  const { status, html } = await fg.get(at(delivered))
  t.equal(status, 200)
  const text = textOf(html)
  for (const step of ['Gevraagd', 'Toestemming', 'Besloten', 'Vastgelegd', 'De bron gevraagd', 'Gegeven'])
    t.match(text, new RegExp(`${step} Gedaan`), step)
  for (const said of [
    'Lokaal team Voorbeeldgemeente vroeg gegevens aan Jeugdhulp De Voorbeeldboom',
    'Alle 2 regels kloppen met het logboek',
    '14 jaar, gevonden in de BRP',
    'De persoon zelf zei ja op',
    'hier telde het besluit op',
    'Iedereen die ja moest zeggen, heeft ja gezegd',
    'Jeugdwet 7.3.11 lid 1',
    'CONSENT_SCOPE',
    'Met de regels van nu is het besluit hetzelfde',
    'Plichten daarna',
  ])
    t.match(text, said)
  const { bsn, name } = g.sample.family(0).youth
  t.notMatch(html, bsn)
  t.notMatch(html, name.given, 'no name of anybody')

  const looks = (await looksNow()).slice(before)
  const shown = (await entries(owner, delivered)).map(({ id }) => id)
  t.equal(looks.length, 1, 'one look, of one person')
  t.match(looks[0], { person: /^9901-/, record: { operation: 'console.exchange.read' } })
  t.same(looks[0]!.record.details, { entries: shown, search: { exchangeId: delivered } })

  t.match(textOf((await privacy.get(at(delivered))).html), /fg-1 keek naar deze regels/, 'who saw it after')
})

t.test('where the way stopped, and why; in English too', async (t) => {
  const text = textOf((await privacy.get(at(refused))).html)
  t.match(text, 'Besloten Hier stopte de weg')
  t.match(text, 'De bron gevraagd Niet gebeurd')
  t.match(text, /Op .* is gezegd dat delen moet stoppen/)
  const english = textOf((await privacy.get(at(refused), { 'accept-language': 'en' })).html)
  t.match(english, 'Decided Here the way ended')
  t.match(english, 'Who saw this afterwards')
})

t.test('another controller’s exchange is not there, nor one that never was, nor what is no id', async (t) => {
  const log = openLog({ db: g.app })
  const exchangeId = '9901-01a21b41-24fb-77ae-a2f8-450f2e072b80'
  const { id } = await log
    .append({ entries: [anEntry({ exchangeId, policy: null })], stands: [] })
    .then(async () => (await entries(owner, exchangeId))[0]!)
  await log.close()
  const before = (await looksNow()).length
  for (const path of [
    at(exchangeId),
    at(exchangeId, '/proofs'),
    `/console/entries/${id}`,
    `/console/entries/${id}/proof`,
  ])
    t.equal((await fg.get(path)).status, 404, path)
  for (const none of ['9901-01a21b41-24fb-77ae-a2f8-450f2e072b81', '9902-01a21b41-24fb-77ae-a2f8-450f2e072b80', 'x'])
    t.equal((await fg.get(at(none))).status, 404, none)
  t.equal((await looksNow()).length, before, 'nothing was shown, and no look recorded')
})

t.test('who has another role is refused, and that is in the log', async (t) => {
  for (const account of ['beoordelaar-1', 'beheerder-1', 'mentor-3', 'officer-at-school']) {
    const visitor = await g.enter(account)
    for (const path of [at(delivered), at(delivered, '/proofs'), '/console/proof/checkpoint'])
      t.equal((await visitor.get(path)).status, 403, `${account} ${path}`)
  }
  const refusals = async () =>
    (
      await sql<{ n: number }>`SELECT count(*)::int AS n FROM log_records WHERE type = 'access-refused'
        AND convert_from(record, 'UTF8') LIKE '%console.exchange.read%'`.execute(owner)
    ).rows[0]!.n
  await until(async () => (await refusals()) > 0, 'the refusals to be recorded')
})

interface Proofs {
  readonly entries: readonly {
    readonly id: string
    readonly evidence: string
    readonly opening: { readonly record: string; readonly salt: string } | null
  }[]
}

t.test('evidence for both, and what opens an entry for the FG alone', async (t) => {
  const keys = [/data-keys="([^"]+)"/.exec((await fg.get(at(delivered))).html)![1]!].map(parseVkey)
  const before = (await looksNow()).length
  const proofs = JSON.parse((await fg.get(at(delivered, '/proofs'))).html) as Proofs
  t.equal((await looksNow()).length, before + 1, 'one look for all of it')
  t.equal(proofs.entries.length, 2)
  for (const { evidence, opening } of proofs.entries) {
    const record = { bytes: Buffer.from(opening!.record), salt: Buffer.from(opening!.salt, 'hex') }
    t.ok(verifyEvidence(evidence, { keys, record }).size > 0)
  }
  const withoutOpening = JSON.parse((await privacy.get(at(delivered, '/proofs'))).html) as Proofs
  t.same(
    withoutOpening.entries.map(({ opening }) => opening),
    [null, null],
  )
  const { id } = proofs.entries[0]!
  const saved = await privacy.get(`/console/entries/${id}/proof`)
  t.match(saved.headers.get('content-disposition'), `${id}.tlog-proof`)
  t.ok(verifyEvidence(saved.html, { keys }))
  t.equal((await privacy.get(`/console/entries/${id}/record`)).status, 403)
  t.same(JSON.parse((await fg.get(`/console/entries/${id}/record`)).html), proofs.entries[0]!.opening)
})

t.test('the state of the log can be kept, and how it grew is given; neither says anything of anybody', async (t) => {
  const before = (await looksNow()).length
  const state = await privacy.get('/console/proof/checkpoint')
  const size = Number(state.html.split('\n')[1])
  t.match(state.headers.get('content-disposition'), /\.checkpoint\.txt/)
  const grown = await privacy.get(`/console/proof/growth?from=2&to=${size}`)
  t.ok((JSON.parse(grown.html) as { proof: string[] }).proof.length > 0)
  t.equal((await privacy.get(`/console/proof/growth?from=2&to=${size + 1000}`)).status, 404)
  t.equal((await privacy.get('/console/proof/growth?from=x')).status, 400)
  t.equal((await looksNow()).length, before)
})

t.test('a row that was changed is named in plain words, with what to do; and the page still comes', async (t) => {
  const [decision] = await entries(owner, delivered)
  const ways = [
    JSON.stringify({ ...decision!.record, outcome: 'deny', actor: { organisation: '<script>alert(1)</script>' } }),
    '<script>alert(1)</script>',
    '{"actor":7,"details":[],"reasons":{"a":1},"categories":[null,{"category":["x"]}],"at":"<b>","policy":"p"}',
  ]
  for (const record of ways) {
    const { status, html } = await tampered(
      owner,
      (records) =>
        sql`UPDATE ${sql.table(records)} SET record = ${Buffer.from(record)} WHERE id = ${decision!.id}`.execute(owner),
      () => fg.get(at(delivered)),
    )
    t.equal(status, 200)
    const text = textOf(html)
    t.match(text, 'Eén regel klopt niet meer')
    t.match(
      text,
      new RegExp(`Regel ${decision!.index} \\(.*De tekst van deze regel is veranderd nadat hij is vastgelegd`),
    )
    t.match(text, 'Wat u nu doet')
    t.match(text, 'AVG 33')
    t.notMatch(html, '<script>alert')
  }
  t.match(textOf((await fg.get(at(delivered))).html), 'Alle 2 regels kloppen', 'put back, all is well')
})

t.test('facts that were changed are named too, and deciding again comes to something else', async (t) => {
  const [decision] = await entries(owner, delivered)
  const { rows } = await sql<{ facts: Buffer }>`SELECT facts FROM log_records WHERE id = ${decision!.id}`.execute(owner)
  const facts = JSON.stringify({ ...(JSON.parse(rows[0]!.facts.toString()) as object), consents: [] })
  const { html } = await tampered(
    owner,
    (records) =>
      sql`UPDATE ${sql.table(records)} SET facts = ${Buffer.from(facts)} WHERE id = ${decision!.id}`.execute(owner),
    () => fg.get(at(delivered)),
  )
  t.match(textOf(html), 'De feiten bij deze regel zijn veranderd nadat is besloten')
  t.match(textOf(html), 'met de regels van toen komt er iets anders uit dan er is vastgelegd')
})

t.test('an entry of no exchange has a page of its own', async (t) => {
  const consent = (await entries(owner)).find(({ type }) => type === 'consent-recorded')!
  const { status, html } = await fg.get(`/console/entries/${consent.id}`)
  t.equal(status, 200)
  t.match(textOf(html), 'Een toestemming is vastgelegd.')
  t.match(textOf(html), organisations.localTeam.name)
  const proofs = JSON.parse((await fg.get(`/console/entries/${consent.id}/proofs`)).html) as Proofs
  t.match(proofs.entries, [{ id: consent.id, opening: { record: /consent-recorded/ } }])
})

t.test('of many looks the last are on the page, and all others on the next', async (t) => {
  const [decision] = await entries(owner, delivered)
  const log = openLog({ db: g.app })
  const looks = Array.from({ length: 51 }, (_, i) =>
    anEntry({
      ...{ type: 'log-viewed', controllers: [organisations.municipality.oin], facts: null, exchangeId: null },
      ...{ person: decision!.person, details: { entries: [decision!.id] } },
      actor: {
        ...{ organisation: organisations.municipality.oin, clientId: 'tests' },
        professional: { id: `kijker-${i % 2}`, function: null, relation: null },
      },
    }),
  )
  await log.append({ entries: looks, stands: [] })
  await log.close()
  const nextIn = (html: string) => /rel="next" href="([^"#]+)#seen"/.exec(html)?.[1]
  const { html } = await fg.get(at(delivered))
  t.match(textOf(html), /kijker-\d keek naar deze regels \(25 keer,/)
  t.match(textOf(html), 'Er is eerder vaker gekeken')
  t.match(nextIn(html), /^\/console\/exchanges\/[0-9a-f-]+\?seen=/)
  const earlier = await fg.get(nextIn(html)!)
  t.match(textOf(earlier.html), /privacy-1 keek naar deze regels/, 'who looked before')
  t.equal(nextIn(earlier.html), undefined)
  t.match(earlier.html, `href="${at(delivered)}#seen"`, 'and back to the last')
  for (const bad of ['x', '2026-13-01_1', "2026-11-01_1'--", '2026-11-01_99999999999999999999'])
    t.equal((await fg.get(at(delivered, `?seen=${encodeURIComponent(bad)}`))).status, 200, bad)
})
