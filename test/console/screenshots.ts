import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { logIn, visit } from '../helpers/visit.ts'
import { pathOf, paths } from './paths.ts'
import { liveIn } from './scene.ts'

/**
 * `npm run console:screenshots`: every page of the console in a browser, for people to look at: narrow and wide, light and dark,
 * in Dutch; `SCREENSHOTS` names the folder (screenshots/ where it does not).
 */
t.setTimeout(1_200_000)
if (withoutBrowser !== false) {
  t.comment(withoutBrowser)
  t.end()
  process.exit(0)
}

const folder = process.env['SCREENSHOTS'] ?? 'screenshots'
mkdirSync(folder, { recursive: true })
const g = await testConsole(t)
await liveIn(g)
const browser = await startBrowser(t)

t.test('every page has its pictures', async (t) => {
  for (const account of [...new Set(paths.map(({ as }) => as))]) {
    const { page } = await visit(t, browser, g)
    await logIn(g, page, account)
    for (const one of paths.filter(({ as }) => as === account)) {
      await page.goto(`${g.pages}${await pathOf(one, g, page)}`)
      for (const [look, colorScheme, width] of [
        ['wide', 'light', 1280],
        ['wide-dark', 'dark', 1280],
        ['narrow', 'light', 320],
      ] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        const file = join(folder, `${one.name.replace(/[^\w]+/g, '-')}.${look}.png`)
        t.ok(await page.screenshot({ path: file, fullPage: true }), file)
      }
    }
  }
})
