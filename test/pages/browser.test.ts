import { sql } from 'kysely'
import t, { type Test } from 'tap'
import type { Page } from 'playwright-core'
import { agreed, ask, good, retry } from '../exchange/scene.ts'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testPages } from '../helpers/pages.ts'
import { logIn as logInWith, looksGood, visit as visitWith } from '../helpers/visit.ts'

t.setTimeout(600_000)
if (withoutBrowser !== false) {
  t.comment(withoutBrowser)
  t.end()
  process.exit(0)
}

const hostile = `"><script>document.title='broken'</script><img src=x onerror=alert(1)>'&{{7*7}}`
const g = await testPages(t)
const team = g.as('local-team')
await sql`UPDATE participants SET name = ${hostile} WHERE oin = '00000099000000002000'`.execute(g.owner)
const scene = await agreed(g, g.sample.family(0).youth)
const body = {
  ...scene.body,
  categories: scene.body.categories.map((each) => ({ ...each, why: hostile })),
  source: { ...scene.body.source, why: hostile },
}
const waits = async (question: typeof body = body) => {
  const asked = await good(ask(team, question))
  const { rows } = await sql<{ id: string }>`SELECT id FROM source_tasks WHERE request_id = ${asked.id}`.execute(
    g.owner,
  )
  return { request: asked.id, mark: rows[0]!.id.slice(-6) }
}

const browser = await startBrowser(t)
const visit = (t: Test, options: Parameters<typeof browser.newContext>[0] = {}) => visitWith(t, browser, g, options)
const logIn = (page: Page, account = 'behandelaar-1') => logInWith(g, page, account)

t.test('every page is for everybody, in both languages', async (t) => {
  const { mark } = await waits()
  const { page, complaints } = await visit(t)
  for (const language of ['nl', 'en'] as const) {
    const nl = language === 'nl'
    await page.goto(`${g.pages}/?language=${language}`)
    if (nl) await looksGood(t, page, 'start')
    await logIn(page)
    t.equal(await page.getAttribute('html', 'lang'), language)
    await looksGood(t, page, `tasks ${language}`)
    await page.getByRole('link', { name: mark }).click()
    await looksGood(t, page, `task ${language}`)
    t.equal(await page.locator('h1').count(), 1)
    const claim = page.getByRole('button', { name: nl ? 'Taak oppakken' : 'Take this task' })
    if ((await claim.count()) > 0) await claim.click()
    await page.getByRole('link', { name: nl ? 'Antwoord geven' : 'Answer' }).click()
    await looksGood(t, page, `answer ${language}`)
    await page
      .getByRole('button', { name: nl ? 'Antwoord versturen' : 'Send the answer' })
      .last()
      .click()
    await looksGood(t, page, `faults ${language}`)
    await page.goto(page.url().replace(/answer$/, 'refusal'))
    await looksGood(t, page, `refusal ${language}`)
    await page.goto(`${g.pages}/nowhere`)
    await looksGood(t, page, `missing ${language}`)
    await page.getByRole('button', { name: nl ? 'Uitloggen' : 'Log out' }).click()
    await looksGood(t, page, `logged out ${language}`)
  }
  t.same(complaints, [])
})

t.test(
  'from login to answer by keyboard alone, without scripts; whatever is said is text; the asker gets it',
  async (t) => {
    const { request, mark } = await waits()
    const { page, complaints } = await visit(t, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
    const focused = page.locator(':focus')
    /** Tabs to what has these words, and sees where it is all the way. */
    const tabTo = async (words: string | RegExp): Promise<void> => {
      for (let left = 80; left > 0; left -= 1) {
        await page.keyboard.press('Tab')
        if ((await focused.count()) === 0) continue
        const id = await focused.getAttribute('id')
        const label = id === null ? '' : await page.locator(`label[for="${id}"]`).allTextContents()
        const text = `${await focused.textContent()} ${String(label)} ${(await focused.getAttribute('name')) ?? ''}`
        if (typeof words === 'string' ? text.includes(words) : words.test(text)) return
      }
      throw new Error(`Tabbed in vain to ${String(words)}`)
    }
    const enter = async () => {
      await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
      await page.waitForLoadState()
    }
    const press = async (words: string | RegExp) => {
      await tabTo(words)
      await enter()
    }
    await page.goto(g.pages)
    await page.keyboard.press('Tab')
    t.match(await focused.textContent(), 'Ga naar de inhoud', 'first a way past the menu')
    await press('Inloggen')
    await press('behandelaar-1')
    await press(mark)
    t.match(await page.textContent('main'), hostile, 'shown as it was said')
    t.equal(await page.locator('main script, main img').count(), 0)
    await press('Taak oppakken')
    await press('Antwoord geven')
    await tabTo(/share\.involvement/)
    await page.keyboard.press('Space')
    await tabTo(/value\.involvement\.0\.organisation/)
    await page.keyboard.type(hostile)
    await tabTo(/origin\.involvement/)
    await page.keyboard.press('Space')
    await enter()
    t.match(await page.textContent('main'), 'Dit moet nog anders', 'Enter sends, and says all that is wrong')
    t.equal(await page.inputValue('[name="value.involvement.0.organisation"]'), hostile, 'nothing typed is lost')
    await tabTo('Vul dit in: Wanneer schreef u dit op')
    await page.keyboard.press('Enter')
    t.match(page.url(), /#f-recorded-involvement$/, 'a fault leads to its field')
    t.equal(await focused.getAttribute('name'), 'recorded.involvement', 'and puts one in it')
    await page.keyboard.type('05012026')
    await tabTo(/retain\.involvement/)
    await page.keyboard.type('10012046')
    await tabTo(/share\.youth-help/)
    await page.keyboard.press('ArrowDown')
    await press('Antwoord versturen')
    t.match(await page.textContent('main'), 'Uw antwoord is verstuurd')
    t.same(complaints, [])
    const { data } = await good(retry(team, request))
    t.equal(data?.[0]?.values[0]?.['organisation'], hostile)
    t.notMatch(g.logged(), 'document.title')
  },
)

t.test('where the focus is can be seen, and nothing hides it', async (t) => {
  const { page } = await visit(t, { viewport: { width: 320, height: 640 } })
  await logIn(page)
  for (let left = 6; left > 0; left -= 1) {
    await page.keyboard.press('Tab')
    const seen = (await page.evaluate(`(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
      const { top, bottom, width, height } = document.activeElement.getBoundingClientRect()
      return { tag: document.activeElement.tagName, outlineStyle, outlineWidth, inSight: bottom > 0 && top < innerHeight, width, height }
    })()`)) as {
      tag: string
      outlineStyle: string
      outlineWidth: string
      inSight: boolean
      width: number
      height: number
    }
    if (seen.tag === 'BODY') break
    t.match(seen, { outlineStyle: 'dashed', outlineWidth: '3px', inSight: true })
    t.ok(seen.width >= 24 && seen.height >= 24, `large enough: ${seen.width} by ${seen.height}`)
  }
})

t.test('on paper: what was asked, without what one clicks on', async (t) => {
  const { mark } = await waits()
  const { page } = await visit(t)
  await logIn(page)
  await page.getByRole('link', { name: mark }).click()
  await page.emulateMedia({ media: 'print' })
  t.equal(await page.locator('h1').isVisible(), true)
  for (const gone of ['header nav', '.actions', 'footer', '.utrecht-skip-link'])
    t.equal(await page.locator(gone).first().isVisible(), false, gone)
})
