import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import type { Browser, Page } from 'playwright-core'
import { objectOf, type JsonObject } from '../../src/http/json.ts'
import { operationsOf as documented } from '../../src/reference/document.ts'
import { referencePage } from '../../src/reference/page.ts'
import { emitSourceContract } from '../../src/wiring/source-contract.ts'
import { emitContract } from '../../src/http/contract.ts'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testIssuer } from '../helpers/tokens.ts'
import { hasEveryHeader } from './problem-check.ts'
import { realEdge } from './real-edge.ts'

t.setTimeout(300_000)

const schemasOf = (document: JsonObject): readonly string[] =>
  Object.keys(objectOf(objectOf(document['components'])['schemas']))

const contractsOf = async (app: Parameters<typeof emitContract>[0]) =>
  [
    ['/docs', emitContract(app)],
    ['/docs/source', await emitSourceContract()],
  ] as const

t.test('the reference has every operation and schema, and its links lead somewhere', async (t) => {
  const app = await realEdge(t, await testIssuer(t))
  for (const [path, document] of await contractsOf(app)) {
    const answer = await app.inject({ url: path, headers: { accept: 'text/html' } })
    t.equal(answer.statusCode, 200, path)
    t.match(answer.headers['content-type'], 'text/html')
    hasEveryHeader(t, answer, path)
    const ids = [...answer.body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    t.equal(new Set(ids).size, ids.length, 'every id once')
    const wanted = [
      ...documented(document).map(({ id }) => `operation-${id}`),
      ...schemasOf(document).map((name) => `schema-${name}`),
    ]
    t.same(
      wanted.filter((id) => !ids.includes(id)),
      [],
      'each has a place',
    )
    const targets = [...answer.body.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    t.ok(targets.length > wanted.length)
    t.same(
      targets.filter((id) => !ids.includes(id)),
      [],
      'no link leads nowhere',
    )
    t.notMatch(
      answer.body,
      /<script|<style|<img|\sstyle=|\son[a-z]+=|https?:\/\/(?!deelpoort)[a-z.]+\/[^<"]*"/,
      'nothing but text',
    )
    const policy = String(answer.headers['content-security-policy'])
    t.match(policy, /default-src 'none'; style-src 'self'; .*frame-ancestors 'none'/)
    t.notMatch(policy, /unsafe|script-src|\*|data:/)
  }
  t.match((await app.inject({ url: '/docs/reference.css' })).headers['content-type'], 'text/css')
  t.same((await app.inject({ url: '/docs/source.openapi.json' })).json(), await emitSourceContract())
  t.equal((await app.inject({ url: '/docs/' })).statusCode, 404, 'no trailing slash')
})

t.test('whatever a contract says is text on the page', async (t) => {
  const hostile = `"><script>alert(1)</script>'&`
  const here = { path: '/docs', name: hostile, json: hostile }
  const said = { description: hostile, summary: hostile, tags: [hostile], operationId: hostile }
  const schema = { description: hostile, properties: { [hostile]: { enum: [hostile], pattern: hostile } } }
  const document = {
    info: { title: hostile, version: hostile, description: `one \`${hostile}\`` },
    tags: [{ name: hostile, description: hostile }],
    paths: { '/x': { get: { ...said, responses: { 200: { description: hostile } } } } },
    components: { schemas: { [hostile]: { ...schema, examples: [hostile] } } },
  }
  const page = referencePage(document, here, [here])
  t.notMatch(page, /<script|alert\(1\)<|'&/)
  t.ok(page.split('&quot;&gt;&lt;script&gt;').length > 15)
})

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
