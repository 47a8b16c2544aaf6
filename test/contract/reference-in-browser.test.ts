import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import type { Browser, Page } from 'playwright-core'
import { operationsOf as documented } from '../../src/reference/document.ts'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testIssuer } from '../helpers/tokens.ts'
import { realEdge } from './real-edge.ts'
import { contractsOf, schemasOf } from './reference-contracts.ts'

t.setTimeout(300_000)

const opened = async (t: Test, browser: Browser, options: Parameters<Browser['newPage']>[0] = {}) => {
  const page = await browser.newPage(options)
  t.teardown(() => page.close())
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  await page.addInitScript(
    "globalThis.seen = []; addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective))",
  )
  const violations = async () => [...(await page.evaluate<string[]>('seen')), ...complaints]
  return { page, violations }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Wrong {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds wrong, as `rule (times): place`. */
const wrongOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const how = JSON.stringify({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
  const { violations } = await page.evaluate<{ violations: readonly Wrong[] }>(`axe.run(document, ${how})`)
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`)
}

t.test('in a browser', { skip: withoutBrowser }, async (t) => {
  const app = await realEdge(t, await testIssuer(t))
  await app.listen({ host: '127.0.0.1', port: 0 })
  const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await startBrowser(t)

  await t.test('every operation is shown, and the policy of the page is kept', async (t) => {
    for (const [path, document] of await contractsOf(app)) {
      const { page, violations } = await opened(t, browser)
      await page.goto(base + path)
      for (const { id, method, path: called } of documented(document)) {
        const place = page.locator(`#operation-${id}`)
        t.ok(await place.isVisible(), id)
        t.equal(await place.locator('.call').innerText(), `${method} ${called}`)
      }
      t.equal(await page.locator('[id^="schema-"]').count(), schemasOf(document).length)
      t.ok(
        (await page.evaluate("getComputedStyle(document.querySelector('.call')).backgroundColor")) !==
          'rgba(0, 0, 0, 0)',
        'styled',
      )
      t.same(await violations(), [], 'nothing was blocked or missing')
      await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<b style="color: red">x</b>')`)
      t.match((await violations())[0], 'style-src', 'a violation would be seen')
    }
  })

  await t.test('it can be read on a phone, in the dark, and by keyboard', async (t) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        const { page } = await opened(t, browser, { colorScheme, viewport: { width, height: 800 } })
        await page.goto(`${base}/docs/source`)
        t.same(await wrongOn(page), [], `axe, ${colorScheme}, ${width}`)
        t.ok(
          (await page.evaluate<number>('document.documentElement.scrollWidth')) <= width,
          `no sideways scrolling at ${width}`,
        )
      }
    }
    const { page } = await opened(t, browser)
    await page.goto(`${base}/docs/source`)
    await page.keyboard.press('Tab')
    t.equal(await page.evaluate('document.activeElement?.textContent'), 'Skip to the reference')
    await page.keyboard.press('Enter')
    t.equal(await page.evaluate('document.activeElement?.id'), 'main')
    await page.evaluate("document.documentElement.removeAttribute('lang')")
    t.match((await wrongOn(page))[0], 'html-has-lang', 'a fault would be found')
  })
})
