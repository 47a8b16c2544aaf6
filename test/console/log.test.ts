import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import t from 'tap'
import { verifyLogFile } from '../../src/tlog/log-file.ts'
import { parseVkey } from '../../src/tlog/note-key.ts'
import { agreed, ask, good } from '../exchange/scene.ts'
import { testConsole } from '../helpers/console.ts'
import { csrfIn, type Seen, textIn, type Visitor } from '../helpers/visitor.ts'

const g = await testConsole(t)
const { body } = await agreed(g, g.sample.family(0).youth)
await good(ask(g.as('local-team'), body))
const fg = await g.enter('fg-1')
const path = '/console/log'
t.jobs = 1

const textOf = ({ html }: Seen): string => textIn(html)
const verified = async (who: Visitor, fields: Readonly<Record<string, string>> = {}): Promise<Seen> => {
  const { html } = await who.get(path)
  const begun = await who.post(`${path}/verifications`, { _csrf: csrfIn(html), ...fields })
  if (begun.status !== 200) return begun
  for (;;) {
    const page = await who.get(path)
    if (!page.html.includes('<progress')) return page
    await sleep(50)
  }
}
const lastOfType = async (type: string) =>
  (
    await sql<{ record: Record<string, unknown> }>`
      SELECT convert_from(record, 'UTF8')::jsonb AS record FROM log_records
      WHERE municipality = '9901' AND type = ${type} ORDER BY log_index DESC LIMIT 1`.execute(g.owner)
  ).rows[0]!.record

t.test('officers see how the log stands; who has no role for it does not', async (t) => {
  for (const account of ['fg-1', 'privacy-1', 'beheerder-1']) {
    const page = await (await g.enter(account)).get(path)
    t.match(page, { status: 200, html: /<h1[^>]*>Logboek/ }, account)
    t.match(textOf(page), /nog niet gecontroleerd|Heel/)
    t.equal(page.html.includes('/console/log/auditor'), account === 'fg-1')
  }
  for (const account of ['beoordelaar-1', 'mentor-3']) {
    const me = await g.enter(account)
    t.equal((await me.get(path)).status, 403, account)
    t.equal((await me.get(`${path}/verification`)).status, 403)
  }
  t.equal((await (await g.enter('privacy-1')).get(`${path}/auditor`)).status, 403)
})

t.test('a verification is asked for, runs, and tells that the log is whole, on the page and in the log', async (t) => {
  const page = await verified(fg)
  t.match(textOf(page), /Heel Elke regel is zoals hij is vastgelegd\. Elke handtekening klopt\./)
  t.match(textOf(page), /Gevraagd door fg-1/)
  t.match(await lastOfType('log-viewed'), {
    ...{ operation: 'log.verify', person: null, actor: { professional: { id: 'fg-1' } } },
    details: { verification: { result: 'whole' } },
  })
  t.match(await (await g.enter('privacy-1')).get(path), { html: /Elke handtekening klopt/ }, 'a colleague sees it too')
  t.match(JSON.parse((await fg.get(`${path}/verification`)).html), { running: false })
})

t.test('in English too', async (t) => {
  const me = await g.enter('privacy-1')
  const page = await me.get(`${path}?language=en`)
  t.match(textOf(page), /Whole Each entry is as it was recorded/)
})

t.test('a row that was tampered with is named in plain words, with what to do', async (t) => {
  const { rows } = await sql<{ table: string; index: string; id: string }>`
    SELECT tableoid::regclass::text AS table, log_index AS index, id FROM log_records
    WHERE municipality = '9901' AND type = 'decision' LIMIT 1`.execute(g.owner)
  const { table, index, id } = rows[0]!
  const change = (set: string) =>
    sql
      .raw(
        `ALTER TABLE ${table} DISABLE TRIGGER USER; UPDATE ${table} SET record = ${set} WHERE id = '${id}';
      ALTER TABLE ${table} ENABLE TRIGGER USER`,
      )
      .execute(g.owner)
  await change(`record || ' '::bytea`)
  const page = await verified(fg)
  const text = textOf(page)
  t.match(text, `Regel ${index} klopt niet meer`)
  t.match(text, 'De inhoud van deze regel is veranderd nadat hij was vastgelegd.')
  t.match(text, id)
  t.match(text, /Wat u nu doet Verander niets\. .* 72 uur/)
  t.match(page.html, /role="alert"/)
  t.match(await lastOfType('log-viewed'), { details: { verification: { result: 'broken', broken: { index, id } } } })
  await change('substring(record FOR octet_length(record) - 1)')
  t.match(textOf(await verified(fg)), /Heel Elke regel/)
  t.match(textOf(await fg.get(path)), /Eerdere controles .* Niet heel/)
})

t.test('a checkpoint is kept as a file, and given along later, by whatever way its lines came back', async (t) => {
  const { html } = await fg.get(path)
  const [, href = ''] = /href="(\/console\/log\/checkpoints\/\d+)"/.exec(html) ?? []
  const file = await fg.get(href)
  t.match(file.headers.get('content-disposition'), /^attachment; filename="[a-z0-9-]+\.checkpoint"$/)
  t.match(file.headers.get('content-type'), /^text\/plain/)
  const page = await verified(fg, { checkpoint: `\n${file.html.replace(/\n/g, '\r\n')}` })
  t.match(textOf(page), /Heel .* Vergeleken met uw controlepunt van \d+ regels/)
  const wrong = await verified(fg, { checkpoint: '<script>alert(1)</script>' })
  t.equal(wrong.status, 422)
  t.match(textOf(wrong), /Dit is geen controlepunt van dit logboek/)
  t.notMatch(wrong.html, '<script>alert')
  t.equal((await fg.get(`${path}/checkpoints/999999`)).status, 404)
  t.equal((await fg.get(`${path}/checkpoints/nonsense`)).status, 404)
})

t.test(
  'the file for an auditor is checked with the keys of the page alone, and that it was taken is recorded',
  async (t) => {
    const page = await fg.get(`${path}/auditor`)
    t.equal(page.status, 200)
    const keys = [...page.html.matchAll(/<code[^>]*>([^<]+\+[0-9a-f]{8}\+[^<]+)<\/code>/g)].map(([, key = '']) =>
      parseVkey(key),
    )
    t.equal(keys.length, 1)
    const file = await fg.post(`${path}/file`, { _csrf: csrfIn(page.html) })
    t.match(file.headers.get('content-disposition'), /\.deelpoort-log"$/)
    const proven = await verifyLogFile(linesIn(file.html), keys)
    t.match(proven, { origin: /\/tlog\// })
    t.match(await lastOfType('export-made'), {
      ...{ operation: 'log.file', person: null, actor: { professional: { id: 'fg-1' } } },
      details: { view: 'leaves', size: proven.size },
    })
    t.notMatch(file.html, /99999/, 'nobody is in it')
    for (const account of ['privacy-1', 'beheerder-1']) {
      const me = await g.enter(account)
      const { html } = await me.get(path)
      t.equal((await me.post(`${path}/file`, { _csrf: csrfIn(html) })).status, 403, account)
    }
    await t.rejects(verifyLogFile(linesIn(file.html.replace(/[0-9a-f]{4}"/, '0000"')), keys), { name: 'Malformed' })
  },
)

t.test('witnesses, exports that stand still, runs and detached months have their place', async (t) => {
  await sql`INSERT INTO log_exports (municipality, name, sent_month, sent_index) VALUES ('9901', 'naar-collector', NULL, NULL)`.execute(
    g.owner,
  )
  await sql`INSERT INTO log_witnesses (municipality, witness, size, line, cosigned_at, asked_at)
    VALUES ('9901', 'getuige.example+01234567', 1, 'x', now() - interval '2 hours', now())`.execute(g.owner)
  const text = textOf(await fg.get(path))
  t.match(text, /naar-collector \d+/)
  t.match(text, /getuige\.example\+01234567 1 .* 120 minuten achter/)
  t.match(text, /Er is nog niets gewist/)
  t.match(text, /Het hele logboek staat in de database/)
})

t.test('with the log down nothing begins', async (t) => {
  await sql
    .raw(
      'REVOKE EXECUTE ON FUNCTION append_entries(text, integer[], text[], text[], text[], text[], json) FROM deelpoort_app',
    )
    .execute(g.owner)
  const { html } = await fg.get(path)
  t.equal((await fg.post(`${path}/verifications`, { _csrf: csrfIn(html) })).status, 503)
  t.equal((await fg.post(`${path}/file`, { _csrf: csrfIn(html) })).status, 503)
  await sql
    .raw(
      'GRANT EXECUTE ON FUNCTION append_entries(text, integer[], text[], text[], text[], text[], json) TO deelpoort_app',
    )
    .execute(g.owner)
  t.equal((await sql`SELECT FROM log_verifications WHERE ended_at IS NULL`.execute(g.owner)).rows.length, 0)
})

async function* linesIn(text: string): AsyncGenerator<string> {
  yield* text.replace(/\n$/, '').split('\n')
}
