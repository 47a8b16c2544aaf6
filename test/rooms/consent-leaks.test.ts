import { sql } from 'kysely'
import t from 'tap'
import { consentSetting, parties } from '../helpers/consent-setting.ts'
import { anEntry } from '../helpers/entries.ts'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

t.test(
  'no BSN in a column but the encrypted one, in a log line, a record or an answer; a planted one is found',
  async (t) => {
    const { as, openCase, residents, owner, logged, entries } = await consentSetting(t)
    const { id: caseId } = await openCase([residents.youth, residents.child])
    const people = [residents.youth, residents.child, residents.mother]
    const texts: string[] = []
    const team = async (path: string, body: object) => {
      const answer = await as('team')('POST', path, body)
      texts.push(answer.text, JSON.stringify(answer.headers))
      return answer
    }
    const [subject, child, mother] = people.map(({ bsn }) => ({ bsn })) as [object, object, object]
    const word = { by: subject, capacity: 'self', outcome: 'given', saidAt: minutesAgo(9), method: 'written' }
    const scope = { purposes: ['case-conference'], categories: ['plan'], sources: ['school'], recipients: ['school'] }
    const consent = { case: caseId, subject, layer: 'secrecy', scope, statements: [word] }
    const made = await team('/consents', consent)
    t.equal(made.status, 201)
    await team(`/consents/${made.body.id}/statements`, { ...word, by: mother, capacity: 'parent' })
    await team('/consents', { ...consent, statements: [{ ...word, noticeVersion: 'about 999990019' }] })
    await team('/consents', { ...consent, [people[0]!.bsn]: 1 })
    await team('/consents', { ...consent, subject: { bsn: '999990010' } })
    await team('/consents/_search', { case: caseId, person: child })
    const fact = {
      person: child,
      kind: 'refusal-toward-parent',
      from: '2026-01-01',
      source: { type: 'professional' },
      municipality: '9901',
    }
    t.equal((await team('/person-facts', { ...fact, concerns: mother })).status, 201)
    t.equal(
      (
        await team('/withdrawals', {
          by: mother,
          about: child,
          scope: 'all',
          saidAt: minutesAgo(3),
          municipality: '9901',
        })
      ).status,
      201,
    )
    await as('team')('GET', `/consents/${people[0]!.bsn}`)
    await as('school')('POST', '/withdrawals', {
      by: child,
      about: child,
      scope: 'all',
      saidAt: minutesAgo(3),
      municipality: '9901',
    })

    const tables = await sql<{ name: string }>`
    SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r'`.execute(owner)
    const dump = async () => {
      const rows: string[] = []
      for (const { name } of tables.rows) {
        const found = await sql<{ row: string }>`SELECT t::text AS row FROM ${sql.table(name)} t`.execute(owner)
        rows.push(...found.rows.map(({ row }) => row))
      }
      return rows.join('\n')
    }
    const everything = [await dump(), logged(), JSON.stringify(await entries()), ...texts].join('\n')
    const forms = [...people.map(({ bsn }) => bsn), '999990019', '999990010'].flatMap((bsn) => [
      bsn,
      bsn.replace(/^0+/, ''),
      `${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`,
      Buffer.from(bsn).toString('base64'),
      Buffer.from(bsn).toString('hex'),
    ])
    t.ok(tables.rows.length > 15)
    t.ok(logged().includes('/v1/consents'))
    t.same(
      forms.filter((form) => everything.includes(form)),
      [],
    )
    await sql`UPDATE consents SET recorded_by = ${people[0]!.bsn}`.execute(owner)
    t.ok((await dump()).includes(people[0]!.bsn), 'the scan finds what is planted')
    await sql`UPDATE consents SET recorded_by = ${parties.team.oin}`.execute(owner)
  },
)

t.test(
  'of releases that race a withdrawal, those before it in the log are duties and those after are not',
  async (t) => {
    const { as, openCase, residents, owner, alias, log } = await consentSetting(t)
    const { id: caseId, persons } = await openCase([residents.youth])
    const youth = { personId: await alias('team', persons[0]!) }
    const release = (n: number) =>
      log.append({
        entries: [
          anEntry({
            type: 'release',
            person: persons[0]!,
            at: minutesAgo(1),
            recipient: parties.school.oin,
            exchangeId: `9901-x${String(n)}`,
            case: caseId,
          }),
        ],
        stands: [],
      })
    const stop = { by: youth, about: youth, scope: 'all', saidAt: minutesAgo(60) }
    let made = 0
    let stopped = false
    const worker = async () => {
      while (!stopped) await release(made++)
      await release(made++)
    }
    const stopping = async () => {
      while (made < 20) await new Promise((resolve) => setTimeout(resolve, 2))
      const answer = await as('team')('POST', '/withdrawals', stop)
      stopped = true
      return answer
    }
    const [answer] = await Promise.all([stopping(), worker(), worker(), worker(), worker()])
    t.equal(answer.status, 201)
    const rows = await owner.selectFrom('log_records').select(['type', 'exchange_id']).orderBy('log_index').execute()
    const at = rows.findIndex(({ type }) => type === 'withdrawal-recorded')
    const before = rows.slice(0, at).map((row) => row.exchange_id)
    const duties = await owner
      .selectFrom('obligations')
      .select('exchange_id')
      .where('type', '=', 'reassess-ground')
      .execute()
    t.same(duties.map((row) => row.exchange_id).sort(), before.sort())
    t.ok(before.length >= 20 && before.length < made, `${String(before.length)} of ${String(made)} came before`)
  },
)
