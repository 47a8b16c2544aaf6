import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import t from 'tap'
import { parseVkey, signerOf, type VerifierKey } from '../../src/tlog/note-key.ts'
import { witness } from '../../src/witness/witness.ts'
import { witnessServer } from '../../src/witness/witness-server.ts'
import { witnessState } from '../../src/witness/witness-state.ts'
import { startBrowser, withoutBrowser } from '../helpers/browser.ts'
import { testConsole } from '../helpers/console.ts'
import { logIn, looksGood, visit, withoutEd25519 } from '../helpers/visit.ts'
import { someExchanges } from './exchange-scene.ts'

t.test('who else saw the log, checked in a browser', { skip: withoutBrowser }, async (t) => {
  /** Witnesses on sockets of their own; which logs they know is said when those are there. */
  const logs: VerifierKey[] = []
  const started = async (name: string) => {
    const key = signerOf(name, 'cosignature', randomBytes(32))
    const state = witnessState(mkdtempSync(join(tmpdir(), 'deelpoort-witness-')))
    const server = witnessServer(witness({ key, logs, state, now: Date.now }), () => undefined)
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    t.teardown(() => server.close())
    return { key, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }
  const [neighbour, court] = [await started('neighbour.example'), await started('court.example')]
  const named = [neighbour, court].map(({ url, key: { vkey } }) => ({ url, vkey }))
  const g = await testConsole(t, { LOG_WITNESSES: JSON.stringify(named), LOG_WITNESS_EVERY_SECONDS: '1' })
  const { owner, pages } = g
  const { delivered } = await someExchanges(g)
  const path = `${pages}/console/exchanges/${delivered}`
  const browser = await startBrowser(t)

  const check = async (page: Page, keys?: string) => {
    await page.goto(path)
    if (keys !== undefined) {
      await page.locator('.proof-more > summary').click()
      await page.locator('#f-witnesses').fill(keys)
    }
    await page.getByRole('button', { name: 'Kijk alle regels na' }).click()
    const result = page.locator('[data-outcome]')
    await result.waitFor()
    return { outcome: await result.getAttribute('data-outcome'), said: await result.innerText() }
  }
  const fg = await visit(t, browser, g)
  await logIn(g, fg.page, 'fg-1')

  await t.test('before any saw it: nobody is counted, and it is not called right', async (t) => {
    const { outcome, said } = await check(fg.page)
    t.equal(outcome, 'partly', said)
    t.match(said, /Geen getuige zag het logboek toen het \d+ regels had/)
    t.match(said, 'neighbour.example tekende deze stand niet mee')
  })

  await fg.page.goto(path)
  logs.push(parseVkey((await fg.page.locator('[data-proof]').getAttribute('data-keys'))!.split(' ')[0]!))
  const cosigned = async (witnesses: number): Promise<void> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const { rows } = await sql`SELECT 1 FROM log_witnesses
        WHERE municipality = '9901' AND line IS NOT NULL AND size > (SELECT max(log_index) FROM log_records
          WHERE municipality = '9901' AND exchange_id = ${delivered})`.execute(owner)
      if (rows.length >= witnesses) return
      await sleep(200)
    }
    throw new Error('no witness cosigned in time')
  }
  await cosigned(2)
  // What they said last stays as it is: they are not asked any more.
  await Promise.all([neighbour, court].map(({ server }) => new Promise((done) => server.close(done))))

  await t.test('how many saw it, who, and when', async (t) => {
    const { rows } = await sql<{ size: string; at: Date }>`
      SELECT size, cosigned_at AS at FROM log_witnesses WHERE municipality = '9901' ORDER BY size DESC`.execute(owner)
    const alike = rows[0]!.size === rows[1]!.size
    const { outcome, said } = await check(fg.page)
    t.equal(outcome, 'ok', said)
    t.match(said, alike ? '2 onafhankelijke getuigen zagen het logboek' : 'Eén onafhankelijke getuige zag het logboek')
    const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
      rows[0]!.at,
    )
    t.match(said, new RegExp(`(neighbour|court)\\.example zag deze stand op ${day} .*\\d{2}:\\d{2}:\\d{2}`))
    await looksGood(t, fg.page, 'an exchange that witnesses saw')
  })

  await t.test('by keys that the officer noted himself', async (t) => {
    const stranger = signerOf('stranger.example', 'cosignature', randomBytes(32))
    const alone = await check(fg.page, `${stranger.vkey}\n`)
    t.equal(alone.outcome, 'partly')
    t.match(alone.said, 'stranger.example tekende deze stand niet mee')
    t.match(
      alone.said,
      /Ook (neighbour|court)\.example tekende mee\. Die sleutel is hier niet bekend, en telt niet mee/,
    )
    const forged = signerOf('neighbour.example', 'cosignature', randomBytes(32))
    t.match((await check(fg.page, forged.vkey)).said, 'neighbour.example tekende deze stand niet mee')
    t.match(await check(fg.page, `${neighbour.key.vkey}\ngeen sleutel`), {
      outcome: 'failed',
      said: /geen sleutel van een getuige/,
    })
    const own = await check(fg.page, `${neighbour.key.vkey} ${court.key.vkey}`)
    t.equal(own.outcome, 'ok', own.said)
  })

  await t.test('a cosignature that is not right is named, and nothing is called right', async (t) => {
    const { rows } = await sql<{ witness: string; line: string }>`
      SELECT witness, line FROM log_witnesses WHERE municipality = '9901' ORDER BY size DESC, witness LIMIT 1`.execute(
      owner,
    )
    const [{ witness: whose, line }] = rows as [{ witness: string; line: string }]
    const [mark = '', name = '', base64 = ''] = line.trimEnd().split(' ')
    const bytes = Buffer.from(base64, 'base64')
    bytes[bytes.length - 1]! ^= 1
    const set = (text: string) =>
      sql`UPDATE log_witnesses SET line = ${text} WHERE municipality = '9901' AND witness = ${whose}`.execute(owner)
    await set(`${mark} ${name} ${bytes.toString('base64')}\n`)
    const { outcome, said } = await check(fg.page)
    t.equal(outcome, 'failed')
    t.match(said, 'Het bewijs klopt niet')
    t.match(said, `De handtekening van getuige ${name} klopt niet. Meld dit aan de beheerder.`)
    await looksGood(t, fg.page, 'an exchange with a cosignature that is not right')
    await set(line)
    t.equal((await check(fg.page)).outcome, 'ok', 'put back, it holds again')
  })

  await t.test('a browser without Ed25519 says that it did not check them', async (t) => {
    const old = await visit(t, browser, g)
    await withoutEd25519(old)
    await logIn(g, old.page, 'fg-1')
    const { outcome, said } = await check(old.page)
    t.equal(outcome, 'partly')
    t.match(said, 'De handtekeningen van getuigen zijn niet nagekeken. Deze browser kent Ed25519 niet.')
    t.notMatch(said, /getuigen? za/)
    t.same([...fg.complaints, ...old.complaints], [])
  })
})
