import t from 'tap'
import { agreed } from '../exchange/scene.ts'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { logIn, looksGood, visit } from '../helpers/visit.ts'

t.test('from the form to the report, in a browser', { skip: withoutBrowser }, async (t) => {
  const g = await testConsole(t)
  const { youth } = g.sample.family(1)
  const { personId } = await agreed(g, youth)
  for (const kind of ['restriction', 'view-heard']) {
    const source = { type: 'professional', reference: 'G-1' }
    const body = { person: { personId }, kind, from: '2026-06-01', source }
    await g.as('local-team').POST('/person-facts', { body: body as never })
  }
  const { page, complaints } = await visit(t, await startBrowser(t), g)
  await logIn(g, page, 'privacy-1')
  await page.goto(`${g.pages}/console/persons`)
  await page.getByRole('button', { name: 'Dossier openen' }).click()
  await looksGood(t, page, 'a form with faults')
  await page.getByLabel('Burgerservicenummer of kenmerk').fill(youth.bsn)
  await page.getByLabel('De persoon vraagt inzage').check()
  await page.getByRole('button', { name: 'Dossier openen' }).click()
  await page.getByRole('heading', { level: 1, name: /^Persoon/ }).waitFor()
  t.notMatch(page.url(), youth.bsn)
  await looksGood(t, page, 'a person')
  await page.getByRole('link', { name: 'Overzicht maken' }).click()
  await page.getByRole('button', { name: 'Overzicht bekijken' }).click()
  await page.getByRole('heading', { level: 1, name: 'Wie vroeg en kreeg uw gegevens' }).waitFor()
  await looksGood(t, page, 'a report')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PDF maken' }).click()
  t.equal((await download).suggestedFilename(), 'inzage.pdf')
  t.same(complaints, [])
})
