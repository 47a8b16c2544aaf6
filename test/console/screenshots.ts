import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { logIn, visit } from '../helpers/visit.ts'
import { liveLong } from './lived.ts'
import { pathOf, paths } from './paths.ts'
import { walks } from './walks.ts'

/**
 * `npm run console:screenshots`: every page of the console in a browser, for people to look at: narrow and wide, light and dark,
 * in Dutch, also those one only comes to by doing something (walks.ts). `SCREENSHOTS` names the folder (screenshots/ where it does
 * not); `ONLY` is a pattern of names, where only some pages are looked at.
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
await liveLong(g)
const browser = await startBrowser(t)

const only = new RegExp(process.env['ONLY'] ?? '', 'i')
const looks = [
  ['wide', 'light', 1280],
  ['wide-dark', 'dark', 1280],
  ['narrow', 'light', 320],
] as const

/** Pictures of the page as it is now. */
const shoot = async (t: Test, page: Page, name: string): Promise<void> => {
  if (!only.test(name)) return
  await page.evaluate('scrollTo(0, 0)')
  for (const [look, colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    const file = join(folder, `${name.replace(/[^\w]+/g, '-')}.${look}.png`)
    t.ok(await page.screenshot({ path: file, fullPage: true }), file)
  }
}

t.test('every page has its pictures', async (t) => {
  for (const account of [...new Set(paths.map(({ as }) => as))]) {
    const { page } = await visit(t, browser, g)
    await logIn(g, page, account)
    for (const one of paths.filter(({ as, name }) => as === account && only.test(name))) {
      await page.goto(`${g.pages}${await pathOf(one, g, page)}`)
      await shoot(t, page, one.name)
    }
  }
})

t.test('and so do those that one comes to by doing something', async (t) => {
  for (const { as, walk } of walks) {
    const { page } = await visit(t, browser, g)
    page.setDefaultTimeout(15_000)
    if (as !== null) await logIn(g, page, as)
    await walk(page, (name) => shoot(t, page, name), g).catch((error: unknown) => {
      t.fail(`${as ?? 'nobody'}: ${String(error)}`)
    })
  }
})
