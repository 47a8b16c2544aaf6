import { existsSync, readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import t from 'tap'
import { scenarioFacts } from '../src/policy/scenario-facts.ts'
import { loadScenarios } from '../src/policy/scenario-files.ts'
import { partiesOf } from '../src/policy/scenario-parties.ts'
import { resident } from '../src/sample/town.ts'
import { openDatabase } from '../src/store/pool.ts'
import { everythingReplays } from './helpers/replay.ts'
import { play } from './helpers/scenario-ask.ts'
import { castOf } from './helpers/scenario-cast.ts'
import * as leaks from './helpers/scenario-leaks.ts'
import { populationOf } from './helpers/scenario-people.ts'
import { scenarioSetting } from './helpers/scenario-setting.ts'
import { content } from './helpers/scenario-source.ts'
import { tellsNobody, wrongCalls } from './helpers/scenario-wrong.ts'

/** Much of what can happen: every kind of outcome, advice, withdrawals, facts, gezag, a sealed and an unknown person. */
const ids = 'S14 S13 S137 S23 S113 N-guardian-person N-siblings-12 S24 S28 S116 S44 S45 S49 S58 S61 S71 S77 S90 S92 S93'
const more = 'S105 N-unknown-to-register N-wmo-access-from-provider N-debt-more-than-needed S03 S33 S170 S139 S69 S166'
const chosen = loadScenarios('policies/scenarios').filter(({ id }) => `${ids} ${more}`.split(' ').includes(id))
const { cast, oins } = castOf(chosen)
const setting = await scenarioSetting(t, cast)
const { owner, ownerUrl, appUrl, logged } = setting

/** Its number begins with a nought, so that it can be written with eight digits too. */
const nought = '012345672'
const bsns: string[] = [nought]
const answers: string[] = []

t.test('much happens, and much goes wrong', async (t) => {
  let firstFree = 64
  for (const scenario of chosen) {
    const facts = scenarioFacts(scenario, (purpose) => setting.policy.tables.purposes[purpose]?.case ?? 'none')
    const people = populationOf(facts, firstFree)
    firstFree = people.next
    bsns.push(...[...people.residents.values()].map(({ bsn }) => bsn))
    await play(setting, { scenario, facts, people, oin: (one) => oins.get(scenario.id)?.get(one) ?? one })
  }
  setting.sample.brp.put({ ...resident(firstFree, 'Nul', 'Voorop', { kind: 'date', on: '1984-06-01' }), bsn: nought })
  const oinOf = (kind: string) => partiesOf(chosen[0]!.given).get(kind)!.oin!
  const wrong = await wrongCalls(setting, oinOf, bsns.slice(0, 3))
  for (const { status, text, what } of wrong) {
    answers.push(text)
    t.ok(status >= 200 && status < 600, `${what}: ${status}`)
  }
  const statuses = new Set(wrong.map(({ status }) => status))
  for (const status of [201, 400, 401, 404, 405, 415, 422, 500, 503]) t.ok(statuses.has(status), `among them ${status}`)
  t.ok(bsns.length > 40, `${bsns.length} numbers were used`)
})

t.test('no column of the database holds a number that was used, nor content of a source', async (t) => {
  const columns = await leaks.everyColumn(owner)
  t.ok(columns.length > 200, `${columns.length} columns`)
  t.same(await leaks.leakingColumns(owner, columns, bsns), [])
  const withContent = []
  for (const each of columns) if ((await leaks.columnText(owner, each)).includes(content)) withContent.push(each)
  t.same(withContent, [], 'content')
  const { rows } = await sql<{ n: string }>`SELECT count(*) AS n FROM persons WHERE bsn_encrypted IS NOT NULL`.execute(
    owner,
  )
  t.ok(Number(rows[0]?.n) > 40, 'they are all there, encrypted')
})

t.test('no line of the gateway’s log holds one, nor an answer that was a problem', async (t) => {
  t.match(logged(), /"answered"/)
  t.match(logged(), /"problem"/)
  t.same(leaks.numbersIn(logged(), bsns), [])
  t.notMatch(logged(), new RegExp(content))
  for (const text of answers) t.same(leaks.numbersIn(text, bsns), tellsNobody, text.slice(0, 80))
})

t.test('a number planted in any column is found', async (t) => {
  const planted: string[] = []
  const found: string[] = []
  const forms = leaks.formsOf(bsns[1]!)
  for (const [i, each] of (await leaks.everyColumn(owner)).entries()) {
    const form = forms[i % forms.length]!
    const name = sql.ref(each.column)
    const values: Readonly<Record<string, ReturnType<typeof sql>>> = {
      text: sql`coalesce(${name}, '') || ${form}`,
      jsonb: sql`to_jsonb(${form}::text)`,
      bytea: sql`coalesce(${name}, '') || convert_to(${form}, 'UTF8')`,
      'text[]': sql`array_append(${name}, ${form})`,
    }
    const value = values[each.type]
    if (value === undefined) continue
    const undone = new Error('undone')
    await owner
      .transaction()
      .execute(async (trx) => {
        await sql`SET LOCAL session_replication_role = replica`.execute(trx)
        const { numAffectedRows } = await sql`UPDATE ${sql.table(each.table)} SET ${name} = ${value}`.execute(trx)
        if (numAffectedRows === 0n) throw undone
        planted.push(`${each.table}.${each.column}`)
        found.push(...(await leaks.leakingColumns(trx, [each], bsns)))
        throw undone
      })
      // What a CHECK keeps out cannot leak there.
      .catch((error: unknown) => {
        const { code } = error as { code?: string }
        if (error !== undone && !/^(23|22)/.test(code ?? '')) throw error
      })
  }
  t.same(found, planted)
  t.ok(planted.length > 60, `planted in ${planted.length} columns`)
  for (const name of ['record', 'facts']) t.ok(planted.some((each) => /^log_records/.test(each) && each.endsWith(name)))
  for (const form of forms) t.same(leaks.numbersIn(`a log line with ${form} in it`, bsns), [bsns[1]], form)
})

t.test('the look at every database and at the log of the whole run finds numbers that nobody told it', async (t) => {
  const bsn = bsns[1]!
  const dotted = `${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`
  const written = [bsn, dotted, Buffer.from(bsn).toString('base64'), Buffer.from(bsn).toString('hex')]
  for (const text of written) t.equal(leaks.testNumbersIn(`LOG: at ${text}, so`).length, 1, text)
  for (const text of ['9999-12-31', '00000099000000001000', '0199990019ab', '1999900190'])
    t.same(leaks.testNumbersIn(text), [], text)
  const hex = (text: string) => `\\x${Buffer.from(text).toString('hex')}`
  t.same(leaks.testNumbersIn(hex(`{"bsn":"${bsn}"}`)), [bsn])
  t.same(leaks.testNumbersIn(hex(`{"digest":"4bf${bsn}c07"}`)), [], 'nine digits of a digest')
  t.same(await leaks.tablesWithTestNumbers(owner), [])
  await owner
    .transaction()
    .execute(async (trx) => {
      await sql`SET LOCAL session_replication_role = replica`.execute(trx)
      await sql`UPDATE log_records SET record = record || convert_to(${bsn}, 'UTF8')`.execute(trx)
      await sql`UPDATE participants SET name = ${dotted}`.execute(trx)
      const found = await leaks.tablesWithTestNumbers(trx)
      t.match(found.join(), /participants: \d+/)
      t.match(found.join(), /log_records_\w+: \d+/)
      throw new Error('undone')
    })
    .catch((error: Error) => t.equal(error.message, 'undone'))
})

t.test('PostgreSQL is not asked to log the parameters of what fails', async (t) => {
  const database = new URL(ownerUrl).pathname.slice(1)
  await sql`ALTER DATABASE ${sql.id(database)} SET log_parameter_max_length_on_error = -1`.execute(owner)
  const db = openDatabase({ url: appUrl, name: 'deelpoort tests' })
  t.teardown(() => db.destroy())
  const { rows } = await sql<{ value: string }>`
    SELECT current_setting('log_parameter_max_length_on_error') AS value`.execute(db)
  t.equal(rows[0]?.value, '0')
  for (const bsn of bsns.slice(0, 3)) await t.rejects(sql`SELECT 1 / (length(${bsn}::text) - 9)`.execute(db))
})

const file = process.env['TEST_POSTGRES_LOG'] ?? ''
const skip = existsSync(file) ? false : 'the server of DATABASE_URL keeps its log itself'

t.test('no line of PostgreSQL’s log holds one; a planted one is found', { skip }, async (t) => {
  const lines = () => readFileSync(file, 'utf8').split('\n')
  const faults = lines().filter((line) => /ERROR:.*division by zero/.test(line))
  t.ok(faults.length >= 3, 'the failing statements are in it')
  t.same(
    lines().filter((line) => leaks.numbersIn(line, bsns).length > 0),
    [],
  )
  // Every number of the test range that any test of this run used so far.
  t.same(
    lines().filter((line) => leaks.testNumbersIn(line).length > 0 && !line.includes('planted')),
    [],
  )
  const planted = `planted ${randomUUID()} ${bsns[1]!}`
  await sql`DO ${sql.lit(`BEGIN RAISE LOG '${planted}'; END`)}`.execute(owner)
  t.equal(lines().filter((line) => leaks.numbersIn(line, bsns).length > 0).length, 1, planted.slice(0, 16))
})

t.test('every decision made here replays from its record', (t) => everythingReplays(t, setting))
