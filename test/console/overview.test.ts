import { sql } from 'kysely'
import t from 'tap'
import { periods, shapesOf } from '../../src/console/overview/shapes.ts'
import { openLog } from '../../src/audit/log.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { testConsole } from '../helpers/console.ts'
import { anEntry } from '../helpers/entries.ts'
import { textIn } from '../helpers/visitor.ts'

const controller = organisations.municipality.oin
const g = await testConsole(t)
const log = openLog({ db: g.app })
t.teardown(() => log.close())
const entry = (more: Parameters<typeof anEntry>[0]) => anEntry({ controllers: [controller], facts: null, ...more })
const reason = (code: string) => [{ code, row: 'r1', law: [] }]
const append = async (...entries: ReturnType<typeof anEntry>[]) => void (await log.append({ entries, stands: [] }))

t.test('an officer sees how exchanges went, why not, and how the log stands', async (t) => {
  const fg = await g.enter('fg-1')
  t.match(textIn((await fg.get('/console')).html), /In deze tijd is er niets gevraagd/)
  await append(
    entry({ outcome: 'permit', reasons: reason('OK_CONSENT') }),
    entry({ outcome: 'permit', reasons: reason('OK_CONSENT'), purpose: 'debt-help' }),
    entry({ outcome: 'deny', reasons: reason('NOT_IN_CASE') }),
    entry({ outcome: 'needs-consent', reasons: reason('SECRECY') }),
    entry({ type: 'source-refused', outcome: 'permit' }),
    entry({ type: 'release', outcome: 'permit', purpose: 'acute-danger' }),
    entry({ controllers: [organisations.school.oin], reasons: reason('WORKNOTES') }),
  )
  const { html, status, headers } = await fg.get('/console')
  t.equal(status, 200)
  const seen = textIn(html)
  t.match(seen, /4 beslissingen\. In 2 daarvan mocht er iets gedeeld worden/, 'counted at once, by the page itself')
  t.match(seen, /U hoort niet bij deze zaak/)
  t.match(seen, /De professional van de bron heeft dit gewogen/)
  t.match(seen, /Gedeeld bij acuut gevaar in 13 weken 1/)
  t.notMatch(seen, /werkaantekeningen/, 'nothing of what others exchange')
  t.match(seen, /Laatste controle Geen Nog nooit gedaan/, 'plainly, where nobody ever verified')
  t.match(html, /<svg[^>]*role="img"[^>]*aria-labelledby/)
  t.match(html, /<details/, 'each picture has its table')
  t.notMatch(html, / style=|<script|<style/)
  t.match(headers.get('content-security-policy'), /default-src 'none'/)
  t.match(textIn((await fg.get('/console?by=month')).html), /in 12 maanden/)
  t.match(textIn((await fg.get('/console?language=en')).html), /4 decisions\. In 2 of them something could be shared/)
})

t.test('who may not read entries sees his reviews and the log, and no number of an exchange', async (t) => {
  const reviewer = textIn((await (await g.enter('beoordelaar-1')).get('/console')).html)
  t.match(reviewer, /Open beoordelingen/)
  const admin = textIn((await (await g.enter('beheerder-1')).get('/console')).html)
  t.notMatch(admin, /Open beoordelingen/)
  for (const seen of [reviewer, admin]) {
    t.match(seen, /Laatste zegel/)
    t.notMatch(seen, /beslissingen\.|acuut gevaar|Waarom niet/)
  }
  for (const account of ['mentor-3', 'jeugdconsulent-1']) {
    const who = await g.enter(account)
    t.equal((await who.get('/console')).status, 403, account)
  }
})

t.test('reviews that wait, and those that are late: all to an officer, those of his lanes to a reviewer', async (t) => {
  const review = (
    id: string,
    lane: string,
    due: string,
    more: { kind?: string; of?: string; lapses?: string } = {},
  ) => sql`
    INSERT INTO reviews (municipality, id, request_id, person_id, purpose, lane, codes, asker, controllers, opened_at, due_at, kind, lapses_at)
    VALUES ('9901', ${`9901-${id}`}, ${`9901-r-${id}`}, '9901-p', 'coordinated-approach', ${lane}, ARRAY[${lane}],
      ${organisations.localTeam.oin}, ARRAY[${more.of ?? controller}], now(), now() + ${due}::interval, ${more.kind ?? 'decision'},
      now() + ${more.lapses ?? null}::interval)`
  // No request lies under these.
  await g.owner.transaction().execute(async (trx) => {
    await sql`SET LOCAL session_replication_role = replica`.execute(trx)
    await review('a', 'REVIEW_NO_REQUEST', '1 day').execute(trx)
    await review('b', 'REVIEW_NO_REQUEST', '-1 day').execute(trx)
    await review('c', 'CONSENT_DOUBT', '-1 day').execute(trx)
    await review('d', 'after-review', '-1 day', { kind: 'after-check' }).execute(trx)
    await review('e', 'CONSENT_DOUBT', '-1 day', { of: organisations.school.oin }).execute(trx)
    await review('f', 'CONSENT_DOUBT', '-1 day', { lapses: '-1 hour' }).execute(trx)
    await sql`INSERT INTO review_mandates (municipality, organisation, professional_id, lane, role, valid_from, decision_reference)
      VALUES ('9901', ${controller}, 'beoordelaar-1', 'REVIEW_NO_REQUEST', 'attention-officer', '2026-01-01', 'B-1')`.execute(
      trx,
    )
  })
  const seen = async (account: string) => textIn((await (await g.enter(account)).get('/console')).html)
  t.match(await seen('fg-1'), /Open beoordelingen 4 Waarvan 3 te laat/)
  t.match(await seen('privacy-1'), /Bij 1 is nakijken te laat/)
  t.match(await seen('beoordelaar-1'), /Open beoordelingen 2 Waarvan 1 te laat/)
  t.match(await seen('beoordelaar-2'), /Open beoordelingen 0/, 'who has no mandate sees none')
})

t.test('what the last verification found, in plain words', async (t) => {
  const fg = await g.enter('fg-1')
  const seen = async () => textIn((await fg.get('/console')).html)
  const verified = (id: string, result: string | null, what: string | null = null) =>
    sql`
    INSERT INTO log_verifications (municipality, id, asked_by_organisation, size, ended_at, result, broken_what)
    VALUES ('9901', ${`9901-${id}`}, ${controller}, 7, ${result === null ? null : sql`clock_timestamp()`}, ${result}, ${what})`.execute(
      g.owner,
    )
  await verified('1', 'whole')
  t.match(await seen(), /Laatste controle Zojuist Alles klopt/)
  await verified('2', 'broken', 'changed-record')
  t.match(await seen(), /Laatste controle Zojuist Er klopt iets niet/)
  await verified('3', null)
  t.match(await seen(), /Is bezig/)
  await sql`UPDATE log_verifications SET seen_at = clock_timestamp() - interval '5 minutes' WHERE id = '9901-3'`.execute(
    g.owner,
  )
  const gone = await seen()
  t.match(
    gone,
    /Laatste controle Zojuist Afgebroken/,
    'its process is gone, and the overview says what the log’s page says',
  )
  t.notMatch(gone, /Is bezig/)
})

t.test('weeks begin on Monday, months on the first, also over the turn of a year', async (t) => {
  t.same(periods('week', '2027-01-03').slice(-2), ['2026-12-21', '2026-12-28'])
  t.same(periods('week', '2027-01-04').at(-1), '2027-01-04')
  t.same(periods('month', '2027-01-31').slice(-3), ['2026-11-01', '2026-12-01', '2027-01-01'])
  t.equal(periods('week', '2026-11-27').length, 13)
})

t.test('what lies before the first period is in no number', async (t) => {
  const count = { type: 'decision', purpose: 'p', outcome: 'deny', cause: 'C', count: 3 }
  const shapes = shapesOf(
    [
      { ...count, period: '2026-11-02' },
      { ...count, period: '2026-10-05' },
      { ...count, period: '2026-11-02', outcome: 'permit', cause: '', count: 2 },
    ],
    ['2026-11-02', '2026-11-09'],
  )
  t.same(shapes.byPurpose, [{ word: 'p', numbers: [5, 0], sum: 5 }])
  t.same(shapes.byCause, [{ word: 'C', numbers: [3, 0], sum: 3 }])
})
