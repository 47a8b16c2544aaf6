import { sql } from 'kysely'
import t from 'tap'
import type { Entry } from '../../src/audit/entry.ts'
import { openLog } from '../../src/audit/log.ts'
import { dayCounting } from '../../src/audit/figures/day-counts-store.ts'
import { healthUntil } from '../../src/console/participants/health-store.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { agreed, ask, good } from '../exchange/scene.ts'
import { testConsole } from '../helpers/console.ts'
import { anEntry } from '../helpers/entries.ts'
import { csrfIn, type Seen, textIn, type Visitor } from '../helpers/visitor.ts'

const g = await testConsole(t)
const { body } = await agreed(g, g.sample.family(0).youth)
await good(ask(g.as('local-team'), body))
const admin = await g.enter('beheerder-1')
const fg = await g.enter('fg-1')
const path = '/console/participants'
const { youthCareProvider, school } = organisations
const one = `${path}/${youthCareProvider.oin}`
t.jobs = 1

const textOf = ({ html }: Seen): string => textIn(html)
const sent = async (who: Visitor, at: string, fields: Readonly<Record<string, string>>): Promise<Seen> => {
  const { html } = await who.get(at)
  return who.post(at, { _csrf: csrfIn(html), sure: 'yes', ...fields })
}
const lastOf = async (type: string, municipality = '0000') =>
  (
    await sql<{ record: Record<string, unknown> }>`
      SELECT convert_from(record, 'UTF8')::jsonb AS record FROM log_records
      WHERE municipality = ${municipality} AND type = ${type} ORDER BY log_index DESC LIMIT 1`.execute(g.owner)
  ).rows[0]!.record

t.test('officers see who takes part; others do not, and only an administrator sees what can be done', async (t) => {
  for (const account of ['fg-1', 'privacy-1', 'beheerder-1']) {
    const me = await g.enter(account)
    const list = await me.get(path)
    t.match(list, { status: 200, html: /<h1[^>]*>Deelnemers/ })
    t.match(textOf(list), youthCareProvider.name)
    t.equal(list.html.includes(`${path}/join`), account === 'beheerder-1')
    const page = await me.get(one)
    t.equal(page.status, 200)
    t.match(textOf(page), /Overeenkomst .* Opzegtermijn 3 maanden/)
    t.equal(page.html.includes(`${one}/suspension`), account === 'beheerder-1')
  }
  for (const account of ['beoordelaar-1', 'mentor-3']) {
    const me = await g.enter(account)
    for (const at of [path, one, `${path}/stops`]) t.equal((await me.get(at)).status, 403, `${account} ${at}`)
  }
  for (const at of ['suspension', 'notice', 'access', 'stop', '../stops/new', '../join'])
    t.equal((await fg.get(new URL(`${one}/${at}`, g.pages).pathname)).status, 403, at)
  t.equal((await fg.get(`${path}/00000099000000000000`)).status, 404)
  t.equal((await fg.get(`${path}/nobody`)).status, 404)
})

t.test('what is kept of keys is shown by kind and age; no secret is on any page', async (t) => {
  await sql`UPDATE connectors SET changed_at = now() - interval '2 years', settings = '{}',
    credential = decode(repeat('ab', 60), 'hex'), credential_key = 'k' WHERE oin = ${youthCareProvider.oin}`.execute(
    g.owner,
  )
  const id = '9901-018f6b0e-0000-7000-8000-00000000000a'
  await sql`INSERT INTO webhook_subscriptions (municipality, id, organisation, url, types, secret, secret_key, created_at)
    VALUES ('9901', ${id}, ${youthCareProvider.oin}, 'https://ontvanger.example/geheim-pad', '{nl.deelpoort.test}',
      decode(repeat('cd', 60), 'hex'), 'k', now() - interval '3 days')`.execute(g.owner)
  const page = await fg.get(one)
  const text = textOf(page)
  t.match(text, /Inloggegeven bij de bron .* Vervang dit/)
  t.match(text, /Geheim van een webhook ontvanger\.example .* Nog niet nodig/)
  t.match(text, /Eis aan toegangscodes Zoals voor iedereen: Geen eis/)
  t.match(text, /ontvanger\.example Nog niets verstuurd/)
  t.notMatch(page.html, /abab|cdcd|geheim-pad/)

  const event = '018f6b0e-0000-7000-8000-00000000000b'
  await sql`INSERT INTO webhook_events (municipality, id, organisation, type, subject, refs, raised_at)
    VALUES ('9901', ${event}, ${youthCareProvider.oin}, 'nl.deelpoort.test', 's', '{}', now())`.execute(g.owner)
  const delivery = '9901-018f6b0e-0000-7000-8000-00000000000c'
  await sql`INSERT INTO webhook_deliveries (municipality, id, subscription_id, event_id, state, attempts, failures, next_at, created_at)
    VALUES ('9901', ${delivery}, ${id}, ${event}, 'waiting', 1, 1, now(), now())`.execute(g.owner)
  await sql`INSERT INTO webhook_attempts (municipality, delivery_id, number, at, outcome, status, milliseconds)
    VALUES ('9901', ${delivery}, 1, now() - interval '1 hour', 'timed-out', NULL, 10000)`.execute(g.owner)
  t.match(textOf(await fg.get(one)), /ontvanger\.example Komt niet aan sinds .* 1 0/)
  await sql`UPDATE webhook_subscriptions SET disabled_as = 'gone', disabled_at = now() WHERE id = ${id}`.execute(
    g.owner,
  )
  t.match(textOf(await fg.get(one)), /ontvanger\.example Uitgezet sinds/)
})

t.test('how a source does is counted from the entries that the officer may read', async (t) => {
  t.match(textOf(await fg.get(one)), /Hoe de bron het doet De bron is deze week niet gevraagd/)
  const counted = await g.enter('privacy-1')
  const log = openLog({ db: g.app })
  t.teardown(() => log.close())
  const append = (...more: Parameters<typeof anEntry>) => log.append({ entries: [anEntry(...more)], stands: [] })
  const failed: Partial<Entry> = {
    ...{ type: 'source-failed', source: youthCareProvider.oin, controllers: [organisations.municipality.oin] },
    ...{ facts: null, details: { cause: 'timeout', ending: { status: 'unavailable', sent: true } } },
  }
  await append({ ...failed, controllers: [school.oin] })
  await append({ ...failed, details: { cause: 'waits', ending: { status: 'awaiting-source', sent: true } } })
  t.match(textOf(await counted.get(one)), /De bron is deze week niet gevraagd/, 'of others, or no failure')
  await append(failed)
  t.match(textOf(await counted.get(one)), /Beantwoord 0 .*Mislukt 1 waarvan 1 in de laatste 24 uur/)
  t.match(textOf(await counted.get(path)), /Bronnen met fouten 1/)
  await append({ ...failed, type: 'release', outcome: 'permit', details: {} })
  await append({ ...failed, type: 'source-refused' })
  t.match(
    textOf(await counted.get(one)),
    /Beantwoord 1 waarvan 1 in de laatste 24 uur Mislukt 1 .*Geweigerd door de bron 1 Laatste antwoord/,
  )

  // Two days on it is of this week, and of today no more; after the week it is gone, and so are its counts.
  const later = (days: number) =>
    sql`UPDATE source_hours SET hour = hour - make_interval(days => ${days})`.execute(g.owner)
  await later(2)
  t.match(textOf(await counted.get(one)), /Mislukt 1 waarvan 0 in de laatste 24 uur/)
  await later(6)
  t.match(textOf(await counted.get(one)), /De bron is deze week niet gevraagd/)
  const counts = dayCounting(g.app)
  const today = new Date().toISOString().slice(0, 10)
  const rows = async () => (await sql`SELECT FROM source_hours`.execute(g.owner)).rows.length
  await counts.forget('9901', today)
  t.ok((await rows()) > 0)
  await later(2)
  await counts.forget('9901', today)
  t.equal(await rows(), 0)
})

t.test('where counting lags, the page says until when', async (t) => {
  await sql`UPDATE log_days_counted SET log_index = log_index - 1`.execute(g.owner)
  t.type(await healthUntil(g.owner, '9901'), Date)
  await dayCounting(g.app).count('9901')
  t.equal(await healthUntil(g.owner, '9901'), null)
})

t.test('a suspension is asked about first, made by the port of the API, and lifted', async (t) => {
  const at = `${one}/suspension`
  t.match(textOf(await admin.get(at)), /Wat er dan gebeurt: De organisatie vraagt niets en geeft niets meer/)
  t.match(await sent(admin, at, { sure: '', reason: 'breach' }), { status: 422, html: /Zet een vinkje/ })
  t.match(await sent(admin, at, {}), { status: 422, html: /Kies een reden/ })
  t.match(await sent(admin, at, { reason: 'notice' }), { status: 422, html: /Dit kon niet meer/ })
  t.notMatch(textOf(await fg.get(one)), /Staat stil/)
  const done = await sent(admin, at, { reason: 'breach' })
  t.match(
    textOf(done),
    /De organisatie is geschorst\. .* Staat stil .* Schorsing door de gemeente .* datalek .* Geldt nu/,
  )
  t.match(await lastOf('participant-changed'), {
    ...{ operation: 'participants.suspensions.create', actor: { professional: { id: 'beheerder-1' } } },
    details: { change: 'suspended', oin: youthCareProvider.oin, reason: 'breach' },
  })
  t.equal((await good(ask(g.as('local-team'), body))).status, 'denied', 'it binds at once')
  t.match(textOf(await fg.get(path)), /Staan stil 1/)
  t.match(await sent(admin, at, { reason: 'other' }), { status: 422, html: /Dit kon niet meer/ })
  const [, lifting = ''] = /href="([^"]+suspensions\/[^"]+\/lifting)"/.exec(done.html) ?? []
  t.equal((await fg.get(lifting)).status, 403)
  t.match(textOf(await sent(admin, lifting, {})), /De schorsing is opgeheven\. .* Doet mee/)
  t.match(await lastOf('participant-changed'), { details: { change: 'suspension-lifted' } })
})

t.test('a stop holds until two different people lifted it', async (t) => {
  t.match(await sent(admin, `${one}/stop`, { reason: 'safety' }), { status: 422, html: /Kies/ })
  const stopped = await sent(admin, `${one}/stop`, { what: 'source', reason: 'safety' })
  t.match(textOf(stopped), /De stop geldt nu\. .* geeft niets als bron/)
  t.match(await lastOf('administrator-action', '9901'), {
    ...{ operation: 'stops.create', details: { change: 'stopped', source: youthCareProvider.oin } },
  })
  const all = await fg.get(`${path}/stops`)
  t.match(textOf(all), /geeft niets als bron De veiligheid van iemand .* Geldt nu/)
  t.notOk(all.html.includes('/lifting'))
  const [, lifting = ''] = /href="([^"]+stops\/[^"]+\/lifting)"/.exec((await admin.get(`${path}/stops`)).html) ?? []
  t.match(textOf(await sent(admin, lifting, {})), /Uw woord is vastgelegd\. .* Eén van twee hief op/)
  t.match(await sent(admin, lifting, {}), { status: 422, html: /Dit kon niet meer/ }, 'not the same person twice')
})

t.test('a purpose and a professional can be stopped; of a person nobody is shown', async (t) => {
  const anew = `${path}/stops/new`
  t.match(await sent(admin, anew, { reason: 'misuse' }), { status: 422 })
  t.match(await sent(admin, anew, { what: 'professional', reason: 'misuse' }), { status: 422, html: /kenmerk van de/ })
  const fields = { what: 'professional', organisation: school.oin, professional: 'mentor-"><b>9' }
  const page = await sent(admin, anew, { ...fields, reason: 'misuse' })
  t.match(page.html, /mentor-&quot;>?(&gt;)?&lt;b>?(&gt;)?9|mentor-&quot;/)
  t.notMatch(page.html, '<b>9')
  t.notMatch((await fg.get(`${path}/stops`)).html, 'mentor-&quot;', 'his reference is for the administrator')
  const purpose = body.purpose
  t.match(textOf(await sent(admin, anew, { what: 'purpose', purpose, reason: 'other' })), /Doel: /)
  const person = '9901-018f6b0e-0000-7000-8000-0000000000aa'
  await sql`INSERT INTO stops (municipality, id, kind, subject, reason, made_at, made_by_organisation, made_by)
    VALUES ('9901', '9901-018f6b0e-0000-7000-8000-0000000000bb', 'person', ${person}, 'safety', now(), ${school.oin}, 'x')`.execute(
    g.owner,
  )
  const stops = await admin.get(`${path}/stops`)
  t.match(textOf(stops), /Alles over één persoon/)
  t.notMatch(stops.html, person)
})

t.test('more is demanded of tokens, and never less', async (t) => {
  t.match(await sent(admin, `${one}/access`, {}), { status: 422 })
  t.match(textOf(await sent(admin, `${one}/access`, { senderConstraint: 'mtls' })), /Gebonden met een certificaat/)
  t.match(await sent(admin, `${one}/access`, { senderConstraint: 'either' }), {
    status: 422,
    html: /strengere of andere/,
  })
})

t.test('an organisation joins by a form, with every fault named at its field', async (t) => {
  const at = `${path}/join`
  const wrong = await sent(admin, at, { oin: '1', kind: 'municipality-controller', acceptedBy: 'directeur' })
  t.equal(wrong.status, 422)
  for (const name of ['oin', 'name', 'kind', 'reference', 'acceptedOn']) t.match(wrong.html, `href="#f-${name}"`, name)
  const fields = {
    ...{ oin: '00000099000000777000', name: 'Wijkzorg <i>Zuid</i>', kind: 'wmo-provider', relations: 'recorded' },
    ...{ reference: 'DVO-2026', version: '2', acceptedBy: 'directeur', acceptedOn: '2026-11-01', noticeMonths: '6' },
    ...{ registers: 'SKJ, BIG', categories: 'wmo-support', from: '2026-11-02' },
  }
  const page = await sent(admin, at, fields)
  const text = textOf(page)
  t.match(text, /De organisatie doet mee\. .* DVO-2026, versie 2 .* door directeur .* 6 maanden .* SKJ, BIG/)
  t.notMatch(page.html, '<i>Zuid')
  t.match(await lastOf('participant-changed'), {
    ...{ operation: 'participants.create', details: { change: 'joined', oin: fields.oin, kind: 'wmo-provider' } },
  })
  t.match(await sent(admin, at, fields), { status: 422, html: /doet al mee/ })
})

t.test('notice is given, and cannot be given twice', async (t) => {
  const at = `${path}/00000099000000777000/notice`
  t.match(textOf(await sent(admin, at, {})), /De overeenkomst is opgezegd\. .* Vertrekt .* Opgezegd door de gemeente/)
  t.match(await lastOf('participant-changed'), { details: { change: 'notice-given' } })
  t.match(await sent(admin, at, {}), { status: 422, html: /Dit kon niet meer/ })
})

t.test('with the log down nothing changes', async (t) => {
  const writer = 'FUNCTION append_entries(text, integer[], text[], text[], text[], text[], json)'
  await sql.raw(`REVOKE EXECUTE ON ${writer} FROM deelpoort_app`).execute(g.owner)
  t.equal((await sent(admin, `${one}/suspension`, { reason: 'breach' })).status, 503)
  await sql.raw(`GRANT EXECUTE ON ${writer} TO deelpoort_app`).execute(g.owner)
  t.match(textOf(await fg.get(one)), /Stand Doet mee/)
})
