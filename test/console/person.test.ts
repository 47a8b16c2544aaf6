import { sql } from 'kysely'
import secureSession from '@fastify/secure-session'
import { fastify } from 'fastify'
import t from 'tap'
import { entries } from '../exchange/log-reading.ts'
import { agreed, good, openCase, question } from '../exchange/scene.ts'
import { withoutWriter } from '../exchange/without-writer.ts'
import { testConsole } from '../helpers/console.ts'
import { csrfIn, visitor, type Visitor } from '../helpers/visitor.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { deriveKey, loadKeyRing } from '../../src/store/keys.ts'
import { newId } from '../../src/store/ids.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'

const g = await testConsole(t)
const { youth, adult, mother, almostTwelve } = g.sample.family(1)
const team = g.as('local-team')
const { personId, consentId } = await agreed(g, youth)
await agreed(g, adult)

/** Sends the form, as it came. */
const find = async (me: Visitor, fields: Readonly<Record<string, string>>) => {
  const form = await me.get('/console/persons')
  return me.post('/console/persons', { _csrf: csrfIn(form.html), ...fields })
}
const because = { why: 'complaint', reference: 'z2026-00123' }
const opened = async (account: string, bsn: string) => {
  const me = await g.enter(account)
  const page = await find(me, { who: bsn, ...because })
  return { me, page, path: new URL(page.url).pathname }
}
const log = async () => await entries(g.owner)
const looks = async () => (await log()).filter(({ type }) => type === 'log-viewed')
const fact = (kind: string, more: object = {}) =>
  good(
    team.POST('/person-facts', {
      body: {
        ...{ person: { personId }, kind, from: '2026-06-01', source: { type: 'professional', reference: 'G-1' } },
        ...more,
      } as never,
    }),
  )

t.test('an officer opens a person with a reason: the look says why, and then he sees consent over time', async (t) => {
  const before = (await looks()).length
  const { page, path } = await opened('fg-1', youth.bsn)
  t.equal(page.status, 200)
  t.match(path, /^\/console\/persons\/9901-[0-9a-f-]{36}$/)
  for (const part of [
    ...[/Reden: Er is een klacht/, /Uw zaak: Z2026-00123/, /14 jaar/, /twee ouders of verzorgers samen/],
    ...[/Wie mag ja zeggen/, /Vanaf [^<]* \(16 jaar\)/, /een ouder met gezag/, /onze norm; de wet vraagt het niet/],
    ...[/<svg[^>]*role="img"/, /Ja gezegd: de persoon zelf/, /Gezag gezien in de BRP/, /Wordt 12 jaar/],
    ...[/Hoe elke toestemming er nu voor staat/, /Geldt/],
    ...[/Niets houdt delen nu tegen/, /De privacy officer maakt het overzicht/],
  ])
    t.match(page.html, part)
  t.notMatch(page.html, /<script|style="/)
  const made = (await looks()).slice(before)
  const person = (await log()).find(({ type }) => type === 'consent-recorded')!.person
  t.match(
    made.map(({ person: of, record }) => [of, record['operation'], record.details]),
    [
      [person, 'console.persons.open', { why: 'complaint', reference: 'Z2026-00123', search: { found: true } }],
      [person, 'console.persons.read', { why: 'complaint', reference: 'Z2026-00123' }],
    ],
  )
})

t.test('without a reason nothing is shown, nor recorded: the page asks why first, whoever it is', async (t) => {
  const { path } = await opened('privacy-1', youth.bsn)
  const me = await g.enter('fg-1')
  const before = (await log()).length
  const asked = await me.get(path)
  t.match(asked, { status: 200, url: `${g.pages}${path}/why`, html: /Waarom opent u dit dossier/ })
  t.notMatch(asked.html, /gezag|toestemming door de tijd/i)
  t.equal((await me.get('/console/persons/9901-018f6b0e-0000-7000-8000-000000000001')).status, 200, 'nobody too')
  t.equal((await log()).length, before)
  const again = await me.post('/console/persons', {
    ...{ _csrf: csrfIn(asked.html), who: path.split('/').at(-1)!, why: 'officer-check' },
  })
  t.match(again, { status: 200, html: /Controle door de FG/ }, 'by our own id, once the reason is there')
  await me.post(`${path}/close`, { _csrf: csrfIn(again.html) })
  t.match((await me.get(path)).url, /\/why$/, 'closed: asked again')
})

t.test('a reason counts for half an hour, for that person alone', async (t) => {
  const { me, path } = await opened('privacy-1', youth.bsn)
  const { path: other } = await opened('privacy-1', adult.bsn)
  t.match((await me.get(other)).url, /\/why$/, 'another person')
  const app = fastify()
  const key = deriveKey(loadKeyRing(g.env['CURSOR_KEY_FILE'] ?? '').current, 'pages-session', '0000')
  await app.register(secureSession, { key })
  await app.ready()
  const cookie = decodeURIComponent(me.cookies.get('127.0.0.1')!.get('deelpoort')!)
  const after = async (minutes: number) => {
    const session = app.decodeSecureSession(cookie)!
    const at = new Date(Date.now() - minutes * 60_000).toISOString()
    const [one] = session.get('openedPersons') ?? []
    session.set('openedPersons', [{ ...one!, at }])
    const late = visitor(g.pages)
    late.cookies.set('127.0.0.1', new Map([['deelpoort', encodeURIComponent(app.encodeSecureSession(session))]]))
    return new URL((await late.get(path)).url).pathname
  }
  t.equal(await after(29), path)
  t.equal(await after(31), `${path}/why`)
  await app.close()
})

t.test('an unknown number is a calm page, recorded too, and nothing is made of it', async (t) => {
  const count = async () => (await sql<{ n: string }>`SELECT count(*) AS n FROM persons`.execute(g.owner)).rows[0]!.n
  const before = await count()
  const { page } = await opened('privacy-1', g.sample.family(8).adult.bsn)
  t.match(page, { status: 404, html: /Hier is niemand bekend met dit nummer/ })
  t.equal(await count(), before, 'no row of somebody who is not here')
  t.match((await looks()).at(-1), {
    person: null,
    record: { operation: 'console.persons.open', details: { why: 'complaint', search: { found: false } } },
  })
})

t.test('what another organisation or municipality knows a person by is nobody here', async (t) => {
  const me = await g.enter('privacy-1')
  for (const who of [personId.replace(/^log-[0-9a-f]+/, '9901'), '0363-018f6b0e-0000-7000-8000-000000000001'])
    t.match(await find(me, { who, why: 'complaint' }), { status: 404, html: /Hier is niemand bekend/ })
})

t.test('roles that may not see it are refused, and that is recorded', async (t) => {
  for (const account of ['beoordelaar-1', 'beheerder-1', 'mentor-3', 'officer-at-school']) {
    const me = visitor(g.pages)
    await me.logIn(account)
    t.equal((await me.get('/console/persons')).status, 403, account)
  }
  const { me, path } = await opened('fg-1', youth.bsn)
  t.equal((await me.get(`${path}/report`)).status, 403, 'the FG makes no report')
  const { rows } = await sql<{ operation: string }>`
    SELECT convert_from(record, 'UTF8')::jsonb ->> 'operation' AS operation FROM log_records WHERE type = 'access-refused'`.execute(
    g.owner,
  )
  const refused = rows.map(({ operation }) => operation)
  for (const operation of ['console.persons.find', 'console.persons.report'])
    t.ok(refused.includes(operation), operation)
})

t.test('with the log down nothing is looked up nor shown', async (t) => {
  const { me, path } = await opened('privacy-1', youth.bsn)
  const form = await me.get('/console/persons')
  await withoutWriter(g.owner, async () => {
    const page = await me.get(path)
    t.equal(page.status, 503)
    t.notMatch(page.html, /gezag/i)
    const sent = await me.post('/console/persons', { _csrf: csrfIn(form.html), who: adult.bsn, why: 'complaint' })
    t.equal(sent.status, 503)
    t.equal((await me.get('/console/persons')).status, 200, 'the form shows nobody')
  })
  t.equal((await me.get(path)).status, 200)
})

t.test('what holds sharing back stands first; facts, stops and safety as an officer may know them', async (t) => {
  await fact('restriction')
  await fact('view-heard')
  const harm = { concerns: { personId: (await agreedMother()).personId } }
  await fact('suspected-harm', harm)
  const admin = g.as('administrator')
  await good(admin.POST('/stops', { body: { municipality: '9901', reason: 'safety', person: { bsn: youth.bsn } } }))
  const { page } = await opened('fg-1', youth.bsn)
  t.match(page.html, /Dit houdt delen nu tegen.*Beperking van de verwerking \(AVG 18\).*Stop van de gemeente/s)
  t.match(page.html, /De mening van het kind is gehoord/)
  t.match(page.html, /Veiligheid: eerst overleggen voor iemand vraagt/)
  t.notMatch(page.html, new RegExp(`${youth.name.family}|Anna|Peter`), 'no name is kept, so none is shown')
})

/** Somebody the team may name: it has a case of her own. */
const agreedMother = () => agreed(g, mother)

t.test('a child that turns 12 tomorrow: who is asked now, and who from then on', async (t) => {
  await agreed(g, almostTwelve)
  const { page } = await opened('fg-1', almostTwelve.bsn)
  t.match(page.html, /11 jaar/)
  t.match(page.html, /\(12 jaar\)/)
})

t.test(
  'a seal that the officer may know of is said and nothing else; one he may not makes the person nobody',
  async (t) => {
    const { personId: id } = await agreed(g, g.sample.family(2).adult)
    const { bsn } = g.sample.family(2).adult
    const sealing = { person: { personId: id }, kind: 'sealed', from: '2026-06-01' }
    await good(
      team.POST('/person-facts', { body: { ...sealing, source: { type: 'professional', reference: 'G-1' } } as never }),
    )
    const { page } = await opened('fg-1', bsn)
    t.match(page, { status: 200, html: /Dit dossier is afgeschermd/ })
    t.notMatch(page.html, /Toestemming door de tijd|Wie mag ja zeggen|Geboren/)

    const other = g.sample.family(3).adult
    await agreed(g, other)
    const seen = await opened('fg-1', other.bsn)
    t.equal(seen.page.status, 200)
    const person = (await looks()).at(-1)!.person!
    // Sealed by somebody of whose entries the municipality is no controller.
    await inMunicipality(g.owner, '9901', (trx) =>
      trx
        .insertInto('person_facts')
        .values({
          ...{ municipality: '9901', id: newId('9901'), person_id: person, kind: 'sealed', from_on: '2026-06-01' },
          ...{ until_on: null, source_type: 'professional', source_reference: null, concerns: null, handles: '{}' },
          ...{ details: '{}', recorded_by: organisations.veiligThuis.oin, recorded_at: new Date() },
        })
        .execute(),
    )
    const unknown = await opened('fg-1', g.sample.family(8).adult.bsn)
    const hidden = await opened('fg-1', other.bsn)
    const plain = (html: string) => html.replace(/name="_csrf" value="[^"]+"/g, '')
    t.equal(plain(hidden.page.html), plain(unknown.page.html), 'byte for byte as somebody who is not here')
    t.match((await looks()).at(-1), { person: null })
    t.match(await seen.me.get(seen.path), { status: 404, html: /Hier is niemand bekend/ }, 'who was open is gone too')
  },
)

t.test('hostile words come back harmless, and faults repeat no number', async (t) => {
  const me = await g.enter('privacy-1')
  const hostile = `"><img src=x onerror=alert(1)>{{7*7}}'; DROP TABLE persons;--`
  const page = await find(me, { who: hostile, why: hostile, reference: hostile })
  t.equal(page.status, 400)
  t.notMatch(page.html, /<img|onerror|DROP TABLE/)
  const wrong = await find(me, { who: youth.bsn, why: 'complaint', reference: 'Sam de Vries' })
  t.match(wrong, { status: 400, html: /Vul een zaaknummer in zonder naam/ })
  t.notMatch(wrong.html, youth.bsn)
  t.notMatch(wrong.html, /Vries/)
  for (const path of ['%22%3E%3Cb%3E', '..%2f..%2fx', `${'9'.repeat(9)}`])
    t.equal((await me.get(`/console/persons/${path}/why`)).status, 404, path)
  t.equal((await me.post('/console/persons', { who: youth.bsn, why: 'complaint' })).status, 403, 'without its token')
})

t.test('after a death nobody can say yes; with a secret address nobody is named, and no place', async (t) => {
  const { deceased, secretChild } = g.sample.town
  const caseId = await openCase(g, [deceased, secretChild])
  await good(team.POST('/advice', { body: question(caseId, [{ bsn: deceased.bsn }, { bsn: secretChild.bsn }]) }))
  const { page: dead } = await opened('fg-1', deceased.bsn)
  t.match(dead.html, /Deze persoon is overleden/)
  t.match(dead.html, /Na een overlijden kan niemand meer ja zeggen/)
  const { page: secret } = await opened('fg-1', secretChild.bsn)
  for (const part of [/Geheim adres/, /7 jaar/, /ASKING_UNSAFE/]) t.match(secret.html, part)
  const [, voices = ''] = /id="voices"(.*?)<\/section>/s.exec(secret.html) ?? []
  t.match(voices, /Nu is niemand aan te wijzen/)
  t.notMatch(voices, /ouder met gezag/)
  t.notMatch(secret.html, new RegExp(`${secretChild.address.street}|${secretChild.address.city}`))
})

t.test('in English', async (t) => {
  const me = await g.enter('fg-1')
  await me.get('/console/persons?language=en')
  const page = await find(me, { who: youth.bsn, why: 'officer-check' })
  t.match(page.html, /Who may say yes/)
  t.match(page.html, /lang="en"/)
  t.notMatch(page.html, /Toestemming|gezag/)
})

t.test('no number stands in a log line, an entry or an address', async (t) => {
  const { rows } = await sql<{
    record: string
  }>`SELECT convert_from(record, 'UTF8') AS record FROM log_records`.execute(g.owner)
  const all = [g.logged(), ...rows.map(({ record }) => record)].join('\n')
  for (const { bsn } of [youth, adult, g.sample.family(8).adult]) t.notOk(all.includes(bsn))
  t.ok(consentId)
})
