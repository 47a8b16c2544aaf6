import { sql } from 'kysely'
import t from 'tap'
import { openLog } from '../../src/audit/log.ts'
import { prepare } from '../../src/audit/record.ts'
import { erasingStore } from '../../src/audit/retention/erasing-store.ts'
import { rowsEntry } from '../../src/audit/retention/run-entry.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import { momentOf } from '../../src/http/moment.ts'
import { plusDays } from '../../src/sample/local-date.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, asker } from '../helpers/entries.ts'
import { retentionRun } from '../helpers/forgetting.ts'

const { owner, app, retentionUrl, verifyUrl } = await testDatabase(t)
const eraser = openDatabase({ url: retentionUrl, name: 'deelpoort tests' })
const verifier = openDatabase({ url: verifyUrl, name: 'deelpoort tests' })
const log = openLog({ db: app })
t.teardown(() => Promise.all([eraser.destroy(), verifier.destroy(), log.close()]))
await addMunicipalities(owner, '9901')
const { localDate: today } = momentOf(new Date())
const old = plusDays(today, -40)
await sql`INSERT INTO participants (oin, kind, name) VALUES ('00000099000000003000', 'school', 'Test')`.execute(owner)

const person = async (id: string, since = old): Promise<string> => {
  await sql`INSERT INTO persons (municipality, person_id, bsn_lookup, key_version, bsn_encrypted, encryption_key, created_at)
    VALUES ('9901', ${id}, sha256(${id}::bytea), 'k', ${id}::bytea, 'k', ${since}::date)`.execute(owner)
  await sql`INSERT INTO person_aliases (municipality, organisation, person_id, alias)
    VALUES ('9901', ${asker}, ${id}, ${`9901-alias-${id}`})`.execute(owner)
  return id
}
const fact = (id: string, kind: string, until: string | null, more: { concerns?: string; handles?: object } = {}) =>
  sql`INSERT INTO person_facts (municipality, id, person_id, kind, from_on, until_on, source_type, concerns, handles, details,
      recorded_by, recorded_at)
    VALUES ('9901', ${`9901-${kind}-${id}`}, ${id}, ${kind}, ${old}, ${until}, 'test', ${more.concerns ?? null},
      ${JSON.stringify(more.handles ?? {})}, '{}', ${asker}, ${old}::date)`.execute(owner)
const aCase = async (id: string, about: string, closed: boolean): Promise<void> => {
  await sql`INSERT INTO cases (municipality, case_id, coordinator, reference, purposes, phase, opened_at)
    VALUES ('9901', ${id}, '00000099000000003000', 'r', '{debt-help}', 'plan', ${old}::date)`.execute(owner)
  await sql`INSERT INTO case_persons (municipality, case_id, person_id) VALUES ('9901', ${id}, ${about})`.execute(owner)
  if (closed)
    await sql`INSERT INTO case_closures (municipality, case_id, reason, closed_at)
      VALUES ('9901', ${id}, 'no-need', ${old}::date)`.execute(owner)
}
const consent = async (id: string, about: string, inCase: string, at: string, until: string | null): Promise<void> => {
  await sql`INSERT INTO consents (municipality, id, person_id, case_id, layer, kind, purposes, categories, sources, recipients,
      fields, valid_until, recorded_by, recorded_at)
    VALUES ('9901', ${id}, ${about}, ${inCase}, 'secrecy', 'consent', '{}', '{}', '{}', '{}', '{}', ${until}, ${asker},
      ${at}::date)`.execute(owner)
}
const withdrawal = (id: string, about: string, at: string) =>
  sql`INSERT INTO consent_withdrawals (municipality, id, person_id, said_by, scope, said_at, said_on, recorded_by, recorded_at)
    VALUES ('9901', ${id}, ${about}, ${about}, '"all"', ${at}::date, ${at}, ${asker}, ${at}::date)`.execute(owner)
const stop = async (id: string, about: string, lifted: boolean): Promise<void> => {
  await sql`INSERT INTO stops (municipality, id, kind, subject, reason, made_at, made_by_organisation, made_by)
    VALUES ('9901', ${id}, 'person', ${about}, 'safety', ${old}::date, ${asker}, 'a')`.execute(owner)
  for (const by of lifted ? ['a', 'b'] : ['a'])
    await sql`INSERT INTO stop_liftings (municipality, stop, person, lifted_at, lifted_by_organisation, lifted_by)
      VALUES ('9901', ${id}, ${by}, ${old}::date, ${asker}, ${by})`.execute(owner)
}
const left = async (table: string, column: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT ${sql.raw(column)} AS id FROM ${sql.raw(table)} WHERE municipality = '9901' ORDER BY 1`.execute(owner)
  return rows.map(({ id }) => id)
}

t.test('a person of whom nothing is kept goes, with what he was found by; who is needed stays', async (t) => {
  await person('9901-nothing')
  await sql`SELECT move_stand('9901', 'person', '9901-nothing')`.execute(owner)
  await person('9901-new', today)
  await person('9901-in-log')
  await log.append({ entries: [anEntry({ person: '9901-in-log', case: null, retainUntil: '2090-01-01' })], stands: [] })
  await fact(await person('9901-sealed'), 'sealed', null)
  await fact(await person('9901-restricted'), 'restriction', today)
  await fact(await person('9901-no-longer'), 'restriction', plusDays(today, -1))
  await person('9901-proxy')
  await person('9901-relative')
  await fact('9901-restricted', 'proxy', null, { concerns: '9901-proxy' })
  await fact('9901-sealed', 'objection', null, { handles: { '9901-relative': 'ah_x' } })
  await stop('9901-holds', await person('9901-stopped'), false)
  await stop('9901-lifted', await person('9901-free'), true)
  await aCase('9901-open', await person('9901-child'), false)
  await aCase('9901-closed', await person('9901-done'), true)
  await person('9901-parent')
  await person('9901-grown')
  await person('9901-parent-of-grown')
  for (const [child, holder] of [
    ['9901-child', '9901-parent'],
    ['9901-grown', '9901-parent-of-grown'],
  ])
    await sql`INSERT INTO authority_holders (municipality, handle, child_id, holder_id, capacity, created_at)
      VALUES ('9901', ${`ah_${'x'.repeat(20)}${child === '9901-child' ? '01' : '02'}`}, ${child}, ${holder}, 'parent', now())`.execute(
      owner,
    )
  t.match((await retentionRun(eraser, { dry: true }))[1], { rows: { persons: 6, cases: 1, facts: 2 } })
  t.equal((await left('persons', 'person_id')).length, 15, 'a dry run does nothing')
  t.match((await retentionRun(eraser, { perBatch: 1 }))[1], { rows: { persons: 7, cases: 1, facts: 2, consents: 0 } })
  const stay = ['child', 'in-log', 'new', 'parent', 'relative', 'restricted', 'sealed', 'stopped'].map(
    (name) => `9901-${name}`,
  )
  t.same(await left('persons', 'person_id'), stay)
  t.same(await left('person_aliases', 'person_id'), stay)
  t.same(await left('cases', 'case_id'), ['9901-open'])
  t.same(await left('person_facts', 'id'), [
    '9901-objection-9901-sealed',
    '9901-restriction-9901-restricted',
    '9901-sealed-9901-sealed',
  ])
  t.same(await left('stops', 'id'), ['9901-holds'])
  t.same(await left('stop_liftings', 'stop'), ['9901-holds'])
  t.notOk((await left('stands', 'id')).includes('9901-nothing'))
  t.match((await verifyLogs(verifier))[1], { broken: null, erased: 0 })
})

t.test('no consent outlives the word that stops it, and neither goes while the log speaks of it', async (t) => {
  await aCase('9901-words', await person('9901-speaker'), false)
  await consent('9901-c1', '9901-speaker', '9901-words', plusDays(today, -20), null)
  await consent('9901-c2', '9901-speaker', '9901-words', plusDays(today, -20), plusDays(today, 9))
  await withdrawal('9901-w1', '9901-speaker', plusDays(today, -10))
  t.match((await retentionRun(eraser))[1], { rows: { consents: 1 } }, 'one holds still, and what stops it stays')
  t.same([await left('consents', 'id'), await left('consent_withdrawals', 'id')], [['9901-c2'], ['9901-w1']])
  await sql`UPDATE consents SET valid_until = ${plusDays(today, -1)}`.execute(owner)
  const entry = anEntry({
    type: 'statement-recorded',
    person: '9901-speaker',
    case: '9901-words',
    retainUntil: '2090-01-01',
  })
  await log.append({ entries: [entry], stands: [] })
  t.match((await retentionRun(eraser))[1], { rows: {} }, 'its entry is kept')
  t.same([await left('consents', 'id'), await left('consent_withdrawals', 'id')], [['9901-c2'], ['9901-w1']])
})

t.test('what nobody is told any more goes too', async (t) => {
  for (const [id, at] of [
    ['018f6b0e-0000-7000-8000-000000000001', old],
    ['018f6b0e-0000-7000-8000-000000000002', today],
  ])
    await sql`INSERT INTO webhook_events (municipality, id, organisation, type, subject, refs, raised_at)
      VALUES ('9901', ${id}, '00000099000000003000', 'nl.deelpoort.test', 's', '{}', ${at}::date)`.execute(owner)
  t.match((await retentionRun(eraser))[1], { rows: { events: 1 } })
  t.same(await left('webhook_events', 'id'), ['018f6b0e-0000-7000-8000-000000000002'])
})

t.test('rows go with the run that counts them, or not at all', async (t) => {
  await person('9901-one')
  const store = erasingStore(eraser)
  const ending = { municipality: '9901', before: today }
  const of = { municipality: '9901', log: '', controllers: [asker] }
  const eraserOf = {
    actor: { organisation: '0000', professional: null, clientId: 'tests' },
    at: new Date().toISOString(),
    retainUntil: '2090-01-01',
  }
  const counts = await store.forget(ending, 10, null)
  t.match(counts, { persons: 1 })
  t.same(await store.forget(ending, 10, prepare(rowsEntry(of, today, { ...counts, persons: 2 }, eraserOf))), counts)
  const wrong = { ...rowsEntry(of, today, counts!, eraserOf), type: 'log-viewed' } as const
  await t.rejects(store.forget(ending, 10, prepare(wrong)), { code: '22023' })
  t.ok((await left('persons', 'person_id')).includes('9901-one'))
  const [first, second] = await Promise.all([retentionRun(eraser), retentionRun(eraser)])
  t.equal((first[1]!.rows['persons'] ?? 0) + (second[1]!.rows['persons'] ?? 0), 1, 'two runs at once')
  t.notOk((await left('persons', 'person_id')).includes('9901-one'))
  t.match((await verifyLogs(verifier))[1], { broken: null })
})

t.test('no table that is about a person, a case or an exchange is left out', async (t) => {
  const { rows } = await sql<{ name: string }>`
    SELECT DISTINCT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND a.attname IN ('person_id', 'child_id', 'case_id', 'request_id', 'exchange_id', 'consent_id', 'round_id', 'obligation_id',
        'speaker_id', 'said_by', 'professional_id')
    ORDER BY 1`.execute(owner)
  const { rows: bodies } = await sql<{ body: string }>`
    SELECT prosrc AS body FROM pg_proc WHERE proname IN ('delete_forgotten', 'erase_entries')`.execute(owner)
  const said = bodies.map(({ body }) => body).join('\n')
  t.same(
    rows.map(({ name }) => name).filter((name) => !new RegExp(`DELETE FROM ${name}\\b`).test(said)),
    // Who may judge what is named by the municipality, for as long as its mandate stands.
    ['review_mandates'],
  )
})
