import { writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import t from 'tap'
import { signerOf } from '../../src/tlog/note-key.ts'
import { signCheckpoint } from '../../src/tlog/checkpoint.ts'
import { entries } from '../exchange/log-reading.ts'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { logIn, looksGood, visit, withoutEd25519 } from '../helpers/visit.ts'
import { someExchanges, tampered } from './exchange-scene.ts'

t.test('the proof of an exchange, checked in a browser', { skip: withoutBrowser }, async (t) => {
  const g = await testConsole(t)
  const { owner, pages } = g
  const { delivered } = await someExchanges(g)
  const path = `${pages}/console/exchanges/${delivered}`
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-state-'))
  const browser = await startBrowser(t)

  /** Presses the button, with a kept state or key where one is given, and reads what came of it. */
  const check = async (page: Page, { kept, key }: { readonly kept?: string; readonly key?: string } = {}) => {
    await page.goto(path)
    if (kept !== undefined || key !== undefined) await page.locator('.proof-more > summary').click()
    if (kept !== undefined) {
      writeFileSync(join(folder, 'kept.txt'), kept)
      await page.locator('#f-kept').setInputFiles(join(folder, 'kept.txt'))
    }
    if (key !== undefined) await page.locator('#f-key').fill(key)
    await page.getByRole('button', { name: 'Kijk alle regels na' }).click()
    const result = page.locator('[data-outcome]')
    await result.waitFor()
    const rows = await page.locator('[data-entry] .proof-checks').allInnerTexts()
    return { outcome: await result.getAttribute('data-outcome'), said: await result.innerText(), rows: rows.join('\n') }
  }

  const fg = await visit(t, browser, g)
  await logIn(g, fg.page, 'fg-1')

  await t.test('untouched, all of it holds: record, place, signature', async (t) => {
    const { outcome, said, rows } = await check(fg.page)
    t.equal(outcome, 'ok', said)
    for (const sentence of [
      'De tekst van de regel past bij het zegel.',
      'Het zegel staat in het ondertekende logboek.',
      'De handtekening onder het logboek klopt.',
    ])
      t.equal(rows.split(sentence).length - 1, 2, sentence)
    await fg.page.locator('[data-entry] summary').first().click()
    t.match(await fg.page.locator('.proof-record').first().innerText(), '"type":"decision"', 'the record can be read')
  })

  const download = async (page: Page): Promise<string> => {
    await page.goto(path)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'De stand van nu bewaren' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  }

  await t.test(
    'a state that was kept: the log only grew since; another history, or a longer one, is seen',
    async (t) => {
      const kept = await download(fg.page)
      await fg.page.goto(path)
      const vkey = await fg.page.locator('.exchange-key').innerText()
      const good = await check(fg.page, { kept, key: vkey })
      t.equal(good.outcome, 'ok', good.said)
      t.match(good.said, 'alleen langer geworden')
      t.match(good.said, 'De handtekening onder uw bewaarde stand klopt.')

      const [origin = '', size = ''] = kept.split('\n')
      const forger = signerOf(origin, 'ed25519', Buffer.alloc(32, 7))
      const other = signCheckpoint(forger, { size: Number(size), root: Buffer.alloc(32, 1) })
      const forked = await check(fg.page, { kept: other })
      t.equal(forked.outcome, 'failed')
      t.match(forked.said, 'Er is iets veranderd of weggehaald')
      const longer = signCheckpoint(forger, { size: Number(size) + 100_000, root: Buffer.alloc(32, 1) })
      t.match((await check(fg.page, { kept: longer })).said, 'Het logboek is korter dan de stand die u bewaarde')
      t.match((await check(fg.page, { kept: 'geen stand' })).said, 'geen stand van een logboek')
      t.match((await check(fg.page, { key: 'geen sleutel' })).said, 'geen sleutel van een logboek')
      const wrongKey = await check(fg.page, { key: forger.vkey })
      t.equal(wrongKey.outcome, 'failed')
      t.match(wrongKey.rows, 'klopt niet met deze sleutel')
    },
  )

  await t.test('a row that was changed: the page says so, and the browser finds it by itself', async (t) => {
    const [decision] = await entries(owner, delivered)
    const record = Buffer.from(JSON.stringify({ ...decision!.record, outcome: 'deny' }))
    const found = await tampered(
      owner,
      (records) => sql`UPDATE ${sql.table(records)} SET record = ${record} WHERE id = ${decision!.id}`.execute(owner),
      async () => {
        const checked = await check(fg.page)
        await looksGood(t, fg.page, 'a tampered exchange')
        return { ...checked, alert: await fg.page.getByRole('alert').first().innerText() }
      },
    )
    t.match(found.alert, 'Eén regel klopt niet meer')
    t.match(found.alert, decision!.id)
    t.equal(found.outcome, 'failed')
    t.match(found.said, 'Het bewijs klopt niet')
    t.match(found.rows, 'De tekst van de regel past niet bij het zegel. De regel is veranderd.')
    t.match(found.rows, 'De tekst van de regel past bij het zegel.', 'the other entry still holds')
    const again = await check(fg.page)
    t.equal(again.outcome, 'ok', 'put back, all of it holds again')
  })

  await t.test('what cannot be checked is said, and not called right', async (t) => {
    const old = await visit(t, browser, g)
    await withoutEd25519(old)
    await logIn(g, old.page, 'fg-1')
    const unsigned = await check(old.page)
    t.equal(unsigned.outcome, 'partly')
    t.match(unsigned.rows, 'Deze browser kent Ed25519 niet')
    t.match(unsigned.rows, 'Het zegel staat in het ondertekende logboek.')

    const privacy = await visit(t, browser, g)
    await logIn(g, privacy.page, 'privacy-1')
    const withoutRecord = await check(privacy.page)
    t.equal(withoutRecord.outcome, 'partly')
    t.match(withoutRecord.rows, 'Alleen de FG mag de regel openen.')
    t.match(withoutRecord.rows, 'De handtekening onder het logboek klopt.')
    t.same([...old.complaints, ...privacy.complaints], [])
  })

  await t.test('it can be read by everybody, and works without scripts but for the proof', async (t) => {
    await check(fg.page)
    await looksGood(t, fg.page, 'one exchange, checked')
    t.same(fg.complaints, [])
    const plain = await visit(t, browser, g, { javaScriptEnabled: false })
    await logIn(g, plain.page, 'fg-1')
    await plain.page.goto(path)
    t.match(await plain.page.locator('noscript, .proof-card').allInnerTexts(), [/kan alleen met JavaScript/])
    t.equal(await plain.page.getByRole('button', { name: 'Kijk alle regels na' }).isVisible(), false)
    t.equal(await plain.page.getByRole('link', { name: /^Bewijs van regel/ }).count(), 2)
  })
})
