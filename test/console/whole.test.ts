import t from 'tap'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { logIn, looksGood, visit } from '../helpers/visit.ts'
import { pathOf, paths } from './paths.ts'
import { liveIn } from './scene.ts'

t.setTimeout(1_200_000)
if (withoutBrowser !== false) {
  t.comment(withoutBrowser)
  t.end()
  process.exit(0)
}

const g = await testConsole(t)
await liveIn(g)
const browser = await startBrowser(t)

t.test('every page of the console is for everybody: both languages, light and dark, narrow and wide', async (t) => {
  for (const account of [...new Set(paths.map(({ as }) => as))]) {
    const { page, complaints } = await visit(t, browser, g)
    await logIn(g, page, account)
    for (const one of paths.filter(({ as }) => as === account)) {
      const path = await pathOf(one, g, page)
      for (const language of ['nl', 'en'] as const) {
        const answer = await page.goto(`${g.pages}${path}${path.includes('?') ? '&' : '?'}language=${language}`)
        t.equal(answer?.status(), 200, `${one.name} as ${account}`)
        t.equal(await page.getAttribute('html', 'lang'), language)
        t.equal(await page.locator('h1').count(), 1, `${one.name}: one heading`)
        await looksGood(t, page, `${one.name} ${language}`)
      }
    }
    t.same(complaints, [], account)
  }
})
