import { sql } from 'kysely'
import t from 'tap'
import { quarterAfter, quarterOf } from '../../src/audit/figures/quarters.ts'
import { keepFigures } from '../../src/audit/figures/stuck-store.ts'
import type { Figure } from '../../src/audit/figures/small-cells.ts'
import { testConsole } from '../helpers/console.ts'
import { looksGood, logIn, visit } from '../helpers/visit.ts'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { csrfIn, textIn } from '../helpers/visitor.ts'
import { fillFigures } from './figures-scene.ts'

const g = await testConsole(t)
const last = quarterAfter(quarterOf(new Date().toISOString()), -1)
const lastYear = new Date().getFullYear() - 1
const told: readonly Figure[] = [
  { path: [], rest: false, count: 60 },
  { path: ['SECRECY'], rest: false, count: 45 },
  { path: ['SECRECY', 'youth-access'], rest: false, count: 30 },
  { path: ['SECRECY', 'youth-access', 'school'], rest: false, count: 30 },
  { path: ['SECRECY'], rest: true, count: 15 },
  { path: [], rest: true, count: 15 },
]

t.test('before any quarter is over the page says so', async (t) => {
  const seen = textIn((await (await g.enter('fg-1')).get('/console/stuck')).html)
  t.match(seen, /Er zijn nog geen getallen/)
  t.match(seen, /Er is nog geen heel jaar voorbij/)
})

t.test('a quarter is shown in plain words: what is told, what is told together, and what it means', async (t) => {
  await keepFigures(g.app, '9901', last, told)
  await keepFigures(g.app, '9901', quarterAfter(last, -1), [])
  for (const account of ['fg-1', 'privacy-1', 'beheerder-1']) {
    const who = await g.enter(account)
    const { html, status } = await who.get('/console/stuck')
    t.equal(status, 200, account)
    const seen = textIn(html)
    t.match(seen, /De bron moet dit geheim houden\. Er is nog geen toestemming\. 45/)
    t.match(seen, /Andere oorzaken samen 15/)
    t.match(seen, /Andere doelen samen/)
    t.match(seen, /minstens tien mensen/)
    t.notMatch(html, / style=|<script|<style/)
    const empty = textIn((await who.get(`/console/stuck?quarter=${quarterAfter(last, -1)}`)).html)
    t.match(empty, /bij minder dan tien mensen vast, of bij niemand/)
  }
  const odd = await (await g.enter('fg-1')).get('/console/stuck?quarter=%27%3Cb%3E&kind=school&person=1')
  t.match(textIn(odd.html), /Andere oorzaken samen 15/, 'filters are by quarter only')
  t.notMatch(odd.html, /<b>/)
  for (const account of ['beoordelaar-1', 'mentor-3', 'jeugdconsulent-1'])
    t.equal((await (await g.enter(account)).get('/console/stuck')).status, 403, account)
})

t.test('a year that is over can be taken along, with what it means, and the log says who took it', async (t) => {
  await keepFigures(g.app, '9901', `${lastYear}-Q4`, told)
  const who = await g.enter('privacy-1')
  const _csrf = csrfIn((await who.get('/console/stuck')).html)
  const ask = (fields: Record<string, string>) =>
    who.post('/console/stuck/export', { _csrf, year: String(lastYear), format: 'csv', ...fields })
  const csv = await ask({})
  t.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8')
  t.match(csv.headers.get('content-disposition'), `attachment; filename="waar-het-vastloopt-9901-${lastYear}.csv"`)
  const lines = csv.html.split('\r\n')
  t.equal(lines[0], 'quarter,level,cause,causeText,purpose,purposeText,kind,kindText,restOf,count')
  t.ok(
    lines.some(
      (line) => line.startsWith(`${lastYear}-Q4,kind,SECRECY,`) && line.endsWith(',school,de school,false,30'),
    ),
  )
  t.match(csv.html, /minstens tien mensen/)
  const json = JSON.parse((await ask({ format: 'json' })).html) as { figures: unknown[] }
  t.match(json, { municipality: '9901', year: lastYear, fewerThan: 10, roundedTo: 5 })
  t.match(json.figures[5], { level: 'cause', restOf: true, cause: null, count: 15 })
  const { rows } = await sql<{ record: { details: unknown; actor: unknown; person: unknown } }>`
    SELECT convert_from(record, 'UTF8')::json AS record FROM log_records WHERE type = 'export-made' ORDER BY log_index`.execute(
    g.owner,
  )
  t.match(
    rows.map(({ record }) => record),
    ['csv', 'json'].map((format) => ({
      details: { view: 'stuck', format, search: { year: lastYear } },
      actor: { professional: { id: 'privacy-1' } },
      person: null,
    })),
  )
  for (const fields of [{ year: String(lastYear + 1) }, { year: '1999' }, { format: 'xml' }, { extra: '1' }])
    t.equal((await ask(fields)).status, 400, JSON.stringify(fields))
  t.equal((await ask({ _csrf: 'of-another' })).status, 403)
  t.equal((await (await g.enter('beoordelaar-1')).post('/console/stuck/export', {})).status, 403)
})

t.test('both pages look good', { skip: withoutBrowser }, async (t) => {
  await fillFigures(g)
  const { page, complaints } = await visit(t, await startBrowser(t), g)
  await logIn(g, page, 'fg-1')
  for (const path of ['/console', '/console/stuck']) {
    await page.goto(`${g.pages}${path}`)
    await page.evaluate('document.querySelectorAll("details").forEach((each) => (each.open = true))')
    await looksGood(t, page, path)
    const folder = process.env['SHOTS']
    if (folder !== undefined)
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [320, 1280]) {
          await page.emulateMedia({ colorScheme })
          await page.goto(`${g.pages}${path}`)
          await page.setViewportSize({ width, height: 900 })
          await page.screenshot({
            path: `${folder}${path.replaceAll('/', '-')}-${colorScheme}-${width}.png`,
            fullPage: true,
          })
        }
  }
  t.same(complaints, [])
})
