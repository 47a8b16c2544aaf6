import { sql } from 'kysely'
import t from 'tap'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { logIn, visit } from '../helpers/visit.ts'
import { withoutWriter } from '../exchange/without-writer.ts'
import { pathOf, paths } from './paths.ts'
import { liveIn } from './scene.ts'

t.setTimeout(900_000)
if (withoutBrowser !== false) {
  t.comment(withoutBrowser)
  t.end()
  process.exit(0)
}

const g = await testConsole(t)
await liveIn(g)
const browser = await startBrowser(t)
const count = async (type: string): Promise<number> =>
  (await sql<{ n: number }>`SELECT count(*)::int AS n FROM log_records WHERE type = ${type}`.execute(g.owner)).rows[0]!
    .n

/** Pages on which nobody's data stand, and everybody may see. */
const open = ['sharing', 'accessibility']
/** Pages about persons; the others show counts, tables, organisations, forms. */
const aboutPersons =
  /^(exchanges?|(an?|one) (exchange|entry|person|review|obligation)|person|reviews|obligations|recipients)\b(?!.*asked)/

t.test('who lacks the role of a page gets 403, and that is recorded', async (t) => {
  const { page } = await visit(t, browser, g)
  await logIn(g, page, 'behandelaar-1')
  for (const one of paths.filter(({ name }) => !open.some((word) => name.startsWith(word)))) {
    if (typeof one.path !== 'string') continue
    const before = await count('access-refused')
    const answer = await page.goto(`${g.pages}${one.path}`)
    t.equal(answer?.status(), 403, one.name)
    t.equal(await count('access-refused'), before + 1, `${one.name}: recorded`)
  }
})

t.test('with the log down no page about persons is shown; with it, its look is in the log', async (t) => {
  let seen = 0
  for (const account of [...new Set(paths.map(({ as }) => as))]) {
    const { page } = await visit(t, browser, g)
    await logIn(g, page, account)
    for (const one of paths.filter(({ as, name }) => as === account && aboutPersons.test(name))) {
      const path = await pathOf(one, g, page)
      const before = await count('log-viewed')
      t.equal((await page.goto(`${g.pages}${path}`))?.status(), 200, one.name)
      t.ok((await count('log-viewed')) > before, `${one.name}: a look`)
      await withoutWriter(g.owner, async () => {
        t.equal((await page.goto(`${g.pages}${path}`))?.status(), 503, `${one.name}, log down`)
      })
      seen += 1
    }
  }
  t.ok(seen >= 6, `${seen} pages`)
})
