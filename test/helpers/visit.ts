import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Test } from 'tap'
import type { TestPages } from './pages.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** Somebody with a browser; what it complains of, and what it asks of others than us, comes out at the end. */
export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: string[]
}

/** Opens a browser window of its own on these pages. */
export const visit = async (
  t: Test,
  browser: Browser,
  g: Pick<TestPages, 'pages' | 'provider'>,
  options: BrowserContextOptions = {},
): Promise<Visit> => {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  t.teardown(() => context.close())
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (line) => {
    if (/Content Security Policy|Refused|violat/i.test(line.text())) complaints.push(line.text())
  })
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const at = request.url()
    if (!at.startsWith(g.pages) && !at.startsWith(g.provider.url)) complaints.push(`asks ${at}`)
  })
  return { context, page, complaints }
}

/** Logs in as an account of the sample or the tests. */
export const logIn = async ({ pages }: Pick<TestPages, 'pages'>, page: Page, account: string): Promise<void> => {
  await page.goto(`${pages}/login`)
  await page.getByRole('button', { name: account, exact: true }).click()
  await page.waitForURL(`${pages}/**`)
}

/** Looks at a page as it is, light and dark, narrow and wide: nothing that axe finds, nothing cut off. */
export const looksGood = async (t: Test, page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      // In a world of its own: the policy of the page does not let scripts in, and stays on.
      const found = (await page.evaluate(`${axe};axe.run(document, { runOnly: ${JSON.stringify(tags)} })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`)) as string[]
      t.same(found, [], `${name}, ${colorScheme}, ${width}`)
      const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
      t.ok(wide <= width, `${name}, ${width}: nothing is cut off (${wide})`)
    }
  }
}

/** From its next page on this browser is one that does not know Ed25519. */
export const withoutEd25519 = ({ context }: Visit) =>
  context.addInitScript(`{
    const importKey = crypto.subtle.importKey.bind(crypto.subtle)
    crypto.subtle.importKey = (format, key, algorithm, ...rest) =>
      algorithm === 'Ed25519' ? Promise.reject(new DOMException('', 'NotSupportedError')) : importKey(format, key, algorithm, ...rest)
  }`)
