import t from 'tap'
import type { Page } from 'playwright-core'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { type Hands, keyboard, mouse } from '../helpers/hands.ts'
import { visit } from '../helpers/visit.ts'
import { mandate, oneParent } from '../exchange/review-scene.ts'
import { agreed, ask, good } from '../exchange/scene.ts'
import { entries } from '../exchange/log-reading.ts'

t.setTimeout(900_000)
if (withoutBrowser !== false) {
  t.comment(withoutBrowser)
  t.end()
  process.exit(0)
}

const g = await testConsole(t)
await mandate(g, 'officer-1', ['REVIEW_ONE_PARENT'])
const browser = await startBrowser(t)

/** What happens before the officer looks: one exchange gave something, another waits for a person. */
const before = async (family: number, child: 'child' | 'parentWithoutBsn') => {
  const { youth } = g.sample.family(family)
  const { body } = await agreed(g, youth)
  const shared = await good(ask(g.as('local-team'), body))
  const waits = await (await oneParent(g, g.sample.town[child])).ask()
  return { youth, shared: shared.id, waits: waits.id }
}

/** The whole story, with these hands: the FG finds, understands and proves; the privacy officer judges and tells the resident. */
const tell = async (
  page: Page,
  { press, choose, write }: Hands,
  { youth, shared }: Awaited<ReturnType<typeof before>>,
) => {
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  const menu = (name: string) => page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true })
  await page.goto(`${g.pages}/login`)
  await press(page.getByRole('button', { name: 'fg-1', exact: true }))
  await heading('Overzicht')

  await press(menu('Uitwisselingen'))
  await heading('Uitwisselingen')
  await press(page.locator(`main a[href*="${shared}"]`).first())
  await page.getByText('Nakijken in deze browser').waitFor()
  const understood = await page.locator('main').innerText()

  await press(page.getByRole('button', { name: 'Kijk alle regels na' }))
  const proof = page.locator('[data-proof] [data-result][data-outcome]')
  await proof.waitFor()
  const outcome = await proof.getAttribute('data-outcome')

  await press(page.getByRole('button', { name: 'Uitloggen' }))
  await press(page.getByRole('link', { name: 'Inloggen' }))
  await press(page.getByRole('button', { name: 'officer-1', exact: true }))
  await press(menu('Beoordelingen'))
  await heading('Beoordelingen')
  await press(page.locator('main a[href^="/console/reviews/9901-"]').first())
  await page.locator('textarea[name=judgement]').waitFor()
  const questions = page.locator('fieldset', { has: page.getByRole('radio') })
  for (let at = 0; at < (await questions.count()); at += 1) await choose(questions.nth(at).getByRole('radio').first())
  await write(page.locator('textarea[name=judgement]'), 'De gemeente zocht hem en vond geen adres.')
  await press(page.locator('main form button[type=submit]').last())
  await page.locator('[role=status]').first().waitFor()

  await press(menu('Persoon'))
  await write(page.getByLabel('Burgerservicenummer of kenmerk'), youth.bsn)
  await choose(page.getByLabel('De persoon vraagt inzage'))
  await press(page.getByRole('button', { name: 'Dossier openen' }))
  await heading(/^Persoon/)
  await press(page.getByRole('link', { name: 'Overzicht maken' }))
  await press(page.getByRole('button', { name: 'Overzicht bekijken' }))
  await heading('Wie vroeg en kreeg uw gegevens')
  return { understood, outcome, report: await page.locator('main').innerText() }
}

for (const [name, family, child] of [
  ['by mouse', 2, 'child'],
  ['by keyboard alone', 3, 'parentWithoutBsn'],
] as const)
  t.test(`officers find, understand, prove, judge and tell the resident, ${name}`, async (t) => {
    const scene = await before(family, child)
    const verdicts = async () => (await entries(g.owner)).filter(({ type }) => type === 'verdict-recorded').length
    const given = await verdicts()
    const { page, complaints } = await visit(t, browser, g, { viewport: { width: 1280, height: 900 } })
    const unseen: string[] = []
    const told = await tell(page, name === 'by mouse' ? mouse() : keyboard(page, unseen), scene)
    t.equal(told.outcome, 'ok', 'the browser proves it')
    t.match(told.understood, /Wmo|Jw|AVG|BW/, 'with the law')
    t.match(told.understood, /Jeugdhulp De Voorbeeldboom/)
    t.match(told.report, /Lokaal team Voorbeeldgemeente/)
    t.notMatch(page.url(), scene.youth.bsn)
    t.same(unseen, [], 'one sees where one is')
    t.same(complaints, [])
    t.equal(await verdicts(), given + 1, 'the verdict stands in the log')
  })
