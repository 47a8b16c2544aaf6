import { sql } from 'kysely'
import t from 'tap'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { freeTexts } from '../helpers/contract-texts.ts'
import { hostile, marker } from '../helpers/hostile.ts'
import { logIn, visit } from '../helpers/visit.ts'
import { cellsOf, giveOut, readPdf } from './hostile-files.ts'
import { pagesOfWords } from './hostile-paths.ts'
import { sayEverything } from './hostile-scene.ts'
import { callers } from './hostile-sources.ts'
import { askHostileIds } from './hostile-who.ts'
import { pathOf, paths } from './paths.ts'

t.setTimeout(600_000)
if (withoutBrowser !== false) {
  t.comment(withoutBrowser)
  t.end()
  process.exit(0)
}

const g = await testConsole(t, {}, callers)
const said = await sayEverything(t, g)
await sql`UPDATE participants SET name = ${hostile(200, 'name')}`.execute(g.owner)
await sql`UPDATE municipalities SET name = ${hostile(200, 'municipality')} WHERE code = '9901'`.execute(g.owner)
const browser = await startBrowser(t)

/** Texts that no call takes with hostile text in them, and why: each was sent, and refused. */
const refused: readonly (readonly [RegExp, string])[] = [
  [
    /\.(personId|authorityHolder|case|sheet|data_subject_id)$/,
    'an id of ours: what is not in the database is not there',
  ],
  [/(persons?(\[\])?|about|by|subject|concerns|child|mother)\.reference$/, 'how a caller calls somebody: looked up'],
  [/\.identity\./, 'who may not be named by a name there, or is another than was asked about'],
  [/\.categories\[\]\.fields\[\]$/, 'words of the vocabulary'],
]

t.test('every text of the contract was taken while hostile, or sent so and refused, as is told why', async (t) => {
  const left = freeTexts.filter((each) => !said.filled.has(each))
  t.ok(said.filled.size > 100, `${said.filled.size} taken, ${left.length} refused`)
  const statuses = new Map(said.sent.map(({ text, status }) => [text, status]))
  for (const each of left) {
    const status = statuses.get(each) ?? 0
    t.ok(refused.some(([which]) => which.test(each)) && status >= 400 && status < 500, `${each} ${status}`)
  }
  for (const [which, why] of refused)
    t.ok(
      left.some((each) => which.test(each)),
      why,
    )
  for (const { text, status } of await askHostileIds(g)) t.ok(status >= 400 && status < 500, `${text} ${status}`)
})

/** Which texts are seen on which pages; the last of their path is how they are called. */
const shown: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^exchanges$/, ['name', 'id']],
  [/^one exchange/, ['name', 'id', 'function']],
  [/^exchange /, ['name', 'id', 'function']],
  [/^entry /, ['name', 'id', 'function']],
  [/^(a person|obligations|sharing)$/, ['name']],
  [/^review /, ['name', 'why', 'alternativesTried', 'subjectMatter', 'judgement']],
  [/^participants, stops$/, ['name', 'id']],
  [/^participant /, ['name', 'reference', 'version', 'acceptedBy', 'baseUrl', 'jwksUrl', 'clientId']],
  [/^a task$/, ['id', 'function', 'why', 'noticeVersion']],
]

t.test(
  'what was said is text on every page; nothing runs, and the policy of the pages had nothing to stop',
  async (t) => {
    const seen = new Map<string, Set<string>>()
    const all = [...paths, ...(await pagesOfWords(g, said.waits))]
    for (const account of [...new Set(all.map(({ as }) => as))]) {
      const { page, complaints } = await visit(t, browser, g)
      await logIn(g, page, account)
      for (const one of all.filter(({ as }) => as === account)) {
        const path = await pathOf(one, g, page)
        const asked = `${path}${path.includes('?') ? '&' : '?'}${hostileQuery}`
        for (const address of paths.includes(one) ? [path, asked] : [path]) {
          const answer = await page.goto(`${g.pages}${address}`)
          if (address === path) t.equal(answer?.status(), 200, `${one.name} ${address}`)
          t.ok((answer?.status() ?? 500) < 500, one.name)
          const words = await page.locator('body').innerText()
          const fields = [...words.matchAll(new RegExp(`${marker}:(\\w+)`, 'g'))].map(([, field = '']) => field)
          if (address === path) seen.set(one.name, new Set([...(seen.get(one.name) ?? []), ...fields]))
          t.equal(
            await page.locator(`script:not([src]), img, svg[onload], b[on\\=a], [onload], [onerror]`).count(),
            0,
            one.name,
          )
        }
      }
      t.same(complaints, [], account)
    }
    for (const [which, fields] of shown) {
      const found = [...seen].flatMap(([name, each]) => (which.test(name) ? [...each] : []))
      for (const field of fields) t.ok(found.includes(field), `${String(which)} shows ${field}, as text`)
    }
  },
)

t.test('a source and who tells are heard word for word, as data', async (t) => {
  const [byHttp, byInbox, told] = said.data.map((each) => JSON.stringify(each))
  t.match(byHttp, /HOSTILE:value.*HOSTILE:value/, 'values and conditions of an answer by HTTP')
  t.match(byInbox, /HOSTILE:conditions/)
  t.match(byInbox, /HOSTILE:\*/, 'values of an answer from the inbox')
  for (const field of ['heardFrom', 'whyNot', 'conditions', '\\*', 'why']) t.match(told, new RegExp(`HOSTILE:${field}`))
  t.match(said.refusals, [/HOSTILE:value/, /HOSTILE:reason/])
})

t.test('what is given out runs nowhere: no formula, no action, no name of a file that was said', async (t) => {
  for (const { name, status, headers, bytes } of await giveOut(g)) {
    t.equal(status, 200, name)
    t.equal(headers.get('x-content-type-options'), 'nosniff', name)
    const file = headers.get('content-disposition')
    if (file !== null) t.match(file, /^attachment; filename="[\w.-]+"$/, name)
    const text = Buffer.from(bytes).toString('utf8')
    const type = headers.get('content-type') ?? ''
    if (type.includes('pdf')) {
      const { words, acts } = await readPdf(bytes)
      t.ok(words.includes(marker), `${name}: what was said`)
      t.same(acts, [], name)
    } else {
      // A line of the Logboek Dataverwerkingen has no words but ours.
      t.equal(text.includes(marker), !name.includes('"ldv"'), `${name}: what was said`)
      t.match(type, /csv|json/, name)
      if (type.includes('csv'))
        t.same(
          cellsOf(text).filter((cell) => /^\s*[=+\-@|%\t\r]/.test(cell)),
          [],
          name,
        )
      else for (const line of text.trimEnd().split('\n')) t.doesNotThrow(() => JSON.parse(line) as unknown, name)
    }
  }
  const me = await g.enter('fg-1')
  for (const file of ['proof', 'record']) {
    const none = await me.get(`/console/entries/${encodeURIComponent(hostile(80))}/${file}`)
    t.match({ status: none.status, file: none.headers.get('content-disposition') }, { status: 404, file: null })
  }
})

const hostileQuery = new URLSearchParams(
  [
    ...['q', 'from', 'until', 'case', 'purpose', 'organisation', 'professional', 'outcome', 'reason', 'category'],
    ...['cursor', 'filter', 'lane', 'quarter', 'year', 'done'],
  ].map((name) => [name, hostile()]),
).toString()
