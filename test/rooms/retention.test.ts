import { sql } from 'kysely'
import t from 'tap'
import { entryReader } from '../../src/audit/entry-store.ts'
import type { Entry } from '../../src/audit/entry.ts'
import { openLog } from '../../src/audit/log.ts'
import { prepare } from '../../src/audit/record.ts'
import { erasingStore } from '../../src/audit/retention/erasing-store.ts'
import { runEntry } from '../../src/audit/retention/run-entry.ts'
import type { LogFinding } from '../../src/audit/log-finding.ts'
import { verifyLogs } from '../../src/audit/verify.ts'
import { momentOf } from '../../src/http/moment.ts'
import { plusDays } from '../../src/sample/local-date.ts'
import type { Db } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/pool.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities, anEntry, asker } from '../helpers/entries.ts'
import { dumpOf, retentionRun, tables } from '../helpers/forgetting.ts'

const { localDate: today } = momentOf(new Date())
const yesterday = plusDays(today, -1)
const terms = tables.retention!.events

/** A database of its own with a log of 9901 and 9902, and its logins. */
const setting = async (t: Parameters<typeof testDatabase>[0]) => {
  const database = await testDatabase(t)
  await addMunicipalities(database.owner, '9901', '9902')
  const log = openLog({ db: database.app })
  const open = (url: string): Db => {
    const db = openDatabase({ url, name: 'deelpoort tests' })
    t.teardown(() => db.destroy())
    return db
  }
  t.teardown(() => log.close())
  const append = (more: Partial<Entry> = {}) =>
    log.append({ entries: [anEntry({ retainUntil: yesterday, ...more })], stands: [] })
  const verifier = open(database.verifyUrl)
  const finding = async (municipality = '9901'): Promise<LogFinding> =>
    (await verifyLogs(verifier)).find((each) => each.municipality === municipality)!
  return { ...database, log, open, append, finding, eraser: open(database.retentionUrl) }
}

const left = async (owner: Db, municipality = '9901'): Promise<string> => {
  const { rows } = await sql<{ at: string }>`
    SELECT log_index::text AS at FROM log_records WHERE municipality = ${municipality} ORDER BY log_index`.execute(
    owner,
  )
  return rows.map(({ at }) => at).join(' ')
}

t.test('after its term an entry is gone for good, before it is not, and the log is whole', async (t) => {
  const { owner, append, eraser, finding } = await setting(t)
  const planted = {
    name: 'Xanthippe',
    worker: 'medewerker-onmiskenbaar',
    person: '9901-iemand-onmiskenbaar',
    case: '9901-zaak-onmiskenbaar',
    exchange: '9901-vraag-onmiskenbaar',
    field: 'veld-onmiskenbaar',
  }
  await append({
    exchangeId: planted.exchange,
    person: planted.person,
    case: planted.case,
    actor: { ...anEntry().actor, professional: { id: planted.worker, function: null, relation: null } },
    categories: [{ category: 'youth-help', fields: [planted.field] }],
    facts: { person: { name: planted.name } },
  })
  await append({ retainUntil: today })
  await append({ retainUntil: plusDays(today, 1) })
  await append({ municipality: '9902' })
  await append({ municipality: '0000', exchangeId: null, person: null, type: 'access-refused' })
  const { rows } = await sql<{ record: Buffer; salt: Buffer; facts: Buffer; leaf_hash: Buffer }>`
    SELECT record, salt, facts, leaf_hash FROM log_records JOIN log_leaves USING (municipality, recorded_month, log_index)
    WHERE municipality = '9901' AND log_index = 0`.execute(owner)
  const [erased] = rows
  const needles = [...Object.values(planted), erased!.record, erased!.salt, erased!.facts]
  await sql`ANALYZE`.execute(owner)
  const before = await dumpOf(owner)
  for (const needle of needles) t.not(before(needle).length, 0, 'it would be found')

  const dry = await retentionRun(eraser, { dry: true })
  t.match(dry, [
    { municipality: '0000', erased: [{ type: 'access-refused', row: 'RET-other', count: 1 }] },
    {
      municipality: '9901',
      erased: [{ type: 'decision', row: 'RET-other', law: ['AVG 5 lid 1 e'], count: 1 }],
      kept: {},
    },
    { municipality: '9902', erased: [{ count: 1 }] },
  ])
  t.equal(await left(owner), '0 1 2', 'a dry run erases nothing')
  t.same(await retentionRun(eraser), dry, 'and the run does as it said')
  t.equal(await left(owner), '1 2 3')

  const after = await dumpOf(owner)
  for (const needle of needles) t.same(after(needle), [], 'nowhere in a dump')
  t.not(after(erased!.leaf_hash).length, 0, 'its leaf stays')
  for (const municipality of ['0000', '9901', '9902'])
    t.match(await finding(municipality), { broken: null, erased: 1, types: { 'retention-run': 1 } })
  const [{ record } = { record: {} }] = (
    await entryReader(eraser)
      .page({ municipality: '9901', controller: '0000' }, 1, null)
      .catch(() => ({ entries: [] }))
  ).entries
  t.same(record, {}, 'who erases reads nothing')
  const { entries } = await entryReader(owner).page({ municipality: '9901', controller: '0000' }, 1, null)
  t.match(entries[0]!.record, {
    type: 'retention-run',
    details: {
      before: today,
      lastEnded: yesterday,
      entries: '0',
      erased: [{ type: 'decision', row: 'RET-other', count: 1 }],
    },
  })
  t.match(await retentionRun(eraser), [{ erased: [] }, { erased: [] }, { erased: [] }], 'nothing more to do')
  t.equal(await left(owner), '1 2 3', 'a run that did nothing says nothing')
})

t.test('a decision goes before its release, and the log is whole all the same', async (t) => {
  const { owner, append, eraser, finding } = await setting(t)
  await append({ outcome: 'permit' })
  await append({ type: 'release', outcome: 'permit', retainUntil: '2090-01-01' })
  t.match(await finding(), { broken: null, open: 0 })
  await retentionRun(eraser)
  t.equal(await left(owner), '1 2')
  t.match(await finding(), { broken: null, erased: 1 })
  await append({ type: 'release', outcome: 'permit', person: '9901-other', retainUntil: '2090-01-01' })
  t.match(await finding(), { broken: { index: '3', what: 'release: closes no open decision' } }, 'it excuses one')
})

t.test('what a collector has not got yet stays', async (t) => {
  const { owner, append, eraser, finding } = await setting(t)
  for (let i = 0; i < 4; i++) await append()
  await sql`INSERT INTO log_exports (municipality, name) VALUES ('9901', 'quick'), ('9901', 'slow')`.execute(owner)
  t.match((await retentionRun(eraser))[1], { erased: [], kept: { export: 4 } })
  await sql`UPDATE log_exports SET sent_month = date_trunc('month', now())::date, sent_index = 3 WHERE name = 'quick'`.execute(
    owner,
  )
  await sql`UPDATE log_exports SET sent_month = date_trunc('month', now())::date, sent_index = 1 WHERE name = 'slow'`.execute(
    owner,
  )
  t.match((await retentionRun(eraser))[1], { erased: [{ count: 2 }], kept: { export: 2 } })
  t.equal(await left(owner), '2 3 4')
  t.match(await finding(), { broken: null, erased: 2 })
})

t.test('two runs at once do each entry once', async (t) => {
  const { owner, append, open, retentionUrl, finding } = await setting(t)
  await Promise.all(Array.from({ length: 40 }, () => append()))
  const runs = await Promise.all([1, 2, 3].map(() => retentionRun(open(retentionUrl), { perBatch: 3 })))
  const counts = runs.map((run) => run[1]!.erased.reduce((sum, { count }) => sum + count, 0))
  t.equal(
    counts.reduce((sum, each) => sum + each, 0),
    40,
  )
  t.match(await finding(), { broken: null, erased: 40 })
  t.notMatch(await left(owner), /^[0-9] /, 'only runs are left')
})

t.test('a run that is killed leaves a whole log, and the next one goes on', async (t) => {
  const { owner, append, open, retentionUrl, finding } = await setting(t)
  for (let i = 0; i < 9; i++) await append()
  const killed = open(retentionUrl)
  const store = erasingStore(killed)
  let batches = 0
  const dying: typeof store = {
    ...store,
    erase: async (...args) => {
      if (++batches < 2) return store.erase(...args)
      return killed.transaction().execute(async (trx) => {
        t.ok(await erasingStore(trx).erase(...args), 'erased, and not yet committed')
        await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE usename = 'deelpoort_retention' AND datname = current_database()`.execute(owner)
        return true
      })
    },
  }
  await t.rejects(retentionRun(killed, { store: dying, perBatch: 3 }))
  t.equal(await left(owner), '3 4 5 6 7 8 9')
  t.match(await finding(), { broken: null, erased: 3 })
  await retentionRun(open(retentionUrl), { perBatch: 3 })
  t.match(await finding(), { broken: null, erased: 9 })
})

t.test('what is missing otherwise is a fault, named as such', async (t) => {
  const { owner, append, eraser, finding } = await setting(t)
  for (let i = 0; i < 3; i++) await append()
  await append({ retainUntil: '2090-01-01' })
  await append({ retainUntil: '2090-01-01' })
  const { rows } = await sql`SELECT * FROM log_records WHERE log_index = 1 AND municipality = '9901'`.execute(owner)
  await retentionRun(eraser)
  t.match(await finding(), { broken: null, erased: 3 })
  const without = async (statement: () => Promise<unknown>): Promise<LogFinding['broken']> => {
    const { rows: all } = await sql<{ name: string }>`
      SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'log_records'::regclass`.execute(owner)
    for (const name of ['log_records', ...all.map((each) => each.name)])
      await sql.raw(`ALTER TABLE ${name} DISABLE TRIGGER USER`).execute(owner)
    await statement()
    return (await finding()).broken
  }
  t.match(
    await without(() =>
      sql`INSERT INTO log_records SELECT (json_populate_record(NULL::log_records, ${JSON.stringify(rows[0])})).*`
        .execute(owner)
        .catch(() =>
          owner
            .insertInto('log_records')
            .values(rows[0] as never)
            .execute(),
        ),
    ),
    { index: '1', what: 'record: still there, though entry 5 erased it' },
  )
  await sql`DELETE FROM log_records WHERE log_index = 1 AND municipality = '9901'`.execute(owner)
  t.match(await finding(), { broken: null })
  t.match(
    await without(() => sql`DELETE FROM log_records WHERE log_index = 3 AND municipality = '9901'`.execute(owner)),
    {
      index: '3',
      what: 'record: missing, and no retention run erased it',
    },
  )
  // Who owns the database can append a run of his own making: it is an entry for ever, and says when.
  const forged = (before: string, lastEnded: string) => {
    const entry = runEntry(
      { municipality: '9901', log: '', controllers: [asker] },
      { municipality: '9901', before, terms },
      [{ month: '', index: '3', type: 'release', term: 'RET-wmo', ended: lastEnded, kept: null }],
      {
        actor: { organisation: '0000', professional: null, clientId: 'tests' },
        at: new Date().toISOString(),
        retainUntil: '2090-01-01',
      },
    )
    return append(entry)
  }
  await forged('2090-01-02', '2090-01-01')
  t.match(await finding(), { broken: { index: '3', what: 'record: erased before its term had ended, by entry 6' } })
})

t.test('the login that erases can do that and nothing else', async (t) => {
  const { owner, append, eraser } = await setting(t)
  await append()
  await append({ retainUntil: today })
  const { rows: rights } = await sql<{ name: string }>`
    SELECT c.relname AS name FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
      AND has_table_privilege('deelpoort_retention', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
    UNION ALL
    SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND c.relname <> 'kysely_migration'
      AND has_column_privilege('deelpoort_retention', c.oid, a.attnum, 'SELECT, INSERT, UPDATE, REFERENCES')
    UNION ALL
    SELECT p.proname FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND has_function_privilege('deelpoort_retention', p.oid, 'EXECUTE')
    ORDER BY 1`.execute(owner)
  t.same(
    rights.map(({ name }) => name),
    [
      'current_municipality',
      'ended_entries',
      'erase_entries',
      'forget_rows',
      'index_terms',
      'kysely_migration',
      'logs_to_erase',
      'sample_anew',
    ],
  )
  const store = erasingStore(eraser)
  const ending = { municipality: '9901', before: today, terms }
  const eraserOf = {
    actor: { organisation: '0000', professional: null, clientId: 'tests' },
    at: new Date().toISOString(),
    retainUntil: '2090-01-01',
  }
  const [ended] = await store.ended(ending, null, 10)
  const log = { municipality: '9901', log: 'test-9901', controllers: [asker] }
  const said = (entry: Entry) => store.erase(ending, [ended!], prepare(entry))
  const entry = runEntry(log, ending, [ended!], eraserOf)
  const wrong = { code: '22023' }
  await t.rejects(said({ ...entry, type: 'log-viewed' }), wrong, 'a run is a run')
  for (const details of [
    { entries: '0-1' },
    { entries: '' },
    { before: yesterday },
    { lastEnded: today },
    { erased: [] },
  ])
    await t.rejects(said({ ...entry, details: { ...entry.details, ...details } }), wrong, JSON.stringify(details))
  const tomorrow = { ...ending, before: plusDays(today, 1) }
  await t.rejects(store.ended(tomorrow, null, 10), wrong, 'no day to come')
  await t.rejects(store.erase(tomorrow, [ended!], prepare(entry)), wrong)
  const running = { ...ended!, index: '1', ended: today }
  t.equal(
    await store.erase(ending, [running], prepare(runEntry(log, ending, [running], eraserOf))),
    false,
    'whose term runs',
  )
  t.equal(await left(owner), '0 1')
})

t.test('what is not done with is kept, and what nobody may erase', async (t) => {
  const { owner, append, eraser, finding } = await setting(t)
  const oin = '00000099000000003000'
  const ids = { person: '9901-a', other: '9901-b', open: '9901-open', closed: '9901-closed', long: '9901-long' }
  await sql`INSERT INTO participants (oin, kind, name) VALUES (${oin}, 'school', 'Test')`.execute(owner)
  await sql`INSERT INTO persons (municipality, person_id) VALUES ('9901', ${ids.person}), ('9901', ${ids.other})`.execute(
    owner,
  )
  for (const one of [ids.open, ids.closed, ids.long])
    await sql`INSERT INTO cases (municipality, case_id, coordinator, reference, purposes, phase, opened_at)
      VALUES ('9901', ${one}, ${oin}, 'r', '{debt-help}', 'plan', now())`.execute(owner)
  // Closed the day before yesterday and forty years ago.
  await sql`INSERT INTO case_closures (municipality, case_id, reason, closed_at) VALUES
    ('9901', ${ids.closed}, 'no-need', now() - interval '2 days'),
    ('9901', ${ids.long}, 'no-need', now() - interval '40 years')`.execute(owner)
  for (const [id, status, days] of [
    ['9901-running', 'needs-consent', 1],
    ['9901-lapsed', 'needs-consent', -1],
    ['9901-done', 'delivered', 1],
  ] as const)
    await sql`INSERT INTO data_requests (municipality, id, organisation, purpose, status, question, created_at, expires_at)
      VALUES ('9901', ${id}, ${asker}, 'debt-help', ${status}, '{}', now(), now() + ${days} * interval '1 day')`.execute(
      owner,
    )
  await sql`INSERT INTO reviews (municipality, id, request_id, person_id, purpose, lane, codes, asker, controllers, opened_at, due_at,
      closed_at, closed_as)
    VALUES ('9901', '9901-r1', '9901-lapsed', ${ids.person}, 'p', 'l', '{C}', ${asker}, '{}', now(), now(), NULL, NULL),
      ('9901', '9901-r2', '9901-done', ${ids.person}, 'p', 'l', '{C}', ${asker}, '{}', now(), now(), now(), 'refused')`.execute(
    owner,
  )
  await sql`INSERT INTO obligations (municipality, id, organisation, type, person_id, exchange_id, created_at) VALUES
    ('9901', '9901-o1', ${asker}, 'inform', ${ids.other}, '9901-owed', now()),
    ('9901', '9901-o2', ${asker}, 'inform', ${ids.other}, '9901-met', now())`.execute(owner)
  await sql`INSERT INTO obligation_events (municipality, id, obligation_id, kind, on_day, method, recorded_by, recorded_at)
    VALUES ('9901', '9901-e', '9901-o2', 'met', now(), 'talk', ${asker}, now())`.execute(owner)
  for (const [n, person, kind, until] of [
    [1, '9901-objecting', 'objection', today],
    [2, '9901-restricted', 'restriction', null],
    [3, '9901-free-again', 'restriction', yesterday],
    [4, '9901-sealed', 'sealed', null],
  ] as const) {
    await sql`INSERT INTO persons (municipality, person_id) VALUES ('9901', ${person})`.execute(owner)
    await sql`INSERT INTO person_facts (municipality, id, person_id, kind, from_on, until_on, source_type, details, recorded_by, recorded_at)
      VALUES ('9901', ${`9901-f${n}`}, ${person}, ${kind}, ${plusDays(today, -9)}, ${until}, 'test', '{}', ${asker}, now())`.execute(
      owner,
    )
  }
  const about = (more: Partial<Entry>): Partial<Entry> => ({ type: 'verdict-recorded', case: null, ...more })
  const kept: readonly (readonly [string, Partial<Entry>])[] = [
    ['case', about({ case: ids.open })],
    ['case', about({ case: ids.closed, at: new Date(Date.now() - 3 * 86_400_000).toISOString() })],
    ['request', about({ exchangeId: '9901-running' })],
    ['review', about({ exchangeId: '9901-lapsed', person: ids.person })],
    ['duty', about({ exchangeId: '9901-owed', person: ids.other })],
    ['restriction', about({ person: '9901-objecting' })],
    // No longest term goes before the word of a person.
    ['restriction', { type: 'decision', case: null, person: '9901-restricted' }],
    // As the file: a lane of Veilig Thuis has no longest term, an ordinary refusal has.
    ['case', { type: 'decision', case: ids.open, purpose: 'veilig-thuis-report' }],
  ]
  const gone: readonly Partial<Entry>[] = [
    about({}),
    about({ case: ids.long }),
    about({ exchangeId: '9901-lapsed', person: ids.other }),
    about({ exchangeId: '9901-done', person: ids.person }),
    about({ exchangeId: '9901-met', person: ids.other }),
    about({ person: '9901-free-again' }),
    about({ person: '9901-sealed' }),
    { type: 'decision', case: ids.open, at: '2024-01-01T12:00:00.000Z' },
  ]
  for (const [why, entry] of kept) await append({ exchangeId: `9901-of-${why}`, ...entry })
  for (const entry of gone) await append({ exchangeId: '9901-nothing', ...entry })
  const ended = await erasingStore(eraser).ended({ municipality: '9901', before: today, terms }, null, 100)
  t.same(
    ended.map((each) => each.kept),
    [...kept.map(([why]) => why), ...gone.map(() => null)],
  )
  t.match((await retentionRun(eraser, { perBatch: 3 }))[1], {
    erased: [
      { type: 'decision', count: 1 },
      { type: 'verdict-recorded', row: 'RET-case', count: 7 },
    ],
    kept: { case: 3, request: 1, review: 1, duty: 1, restriction: 2 },
  })
  t.match(await finding(), { broken: null, erased: gone.length })
})
