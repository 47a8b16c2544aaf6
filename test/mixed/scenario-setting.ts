import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Test } from 'tap'
import { key } from '../../src/client/client.ts'
import { openLog } from '../../src/audit/log.ts'
import { credentials } from '../../src/participants/credentials.ts'
import { register } from '../../src/participants/register.ts'
import { loadKeyRing } from '../../src/store/keys.ts'
import { readyChild } from '../exchange/child.ts'
import { operator } from '../helpers/register-room.ts'
import type { Played } from '../helpers/scenario-ask.ts'
import type { Cast } from '../helpers/scenario-cast.ts'
import { scenarioSetting, type ScenarioSetting } from '../helpers/scenario-setting.ts'
import { well, type Script } from '../helpers/scenario-script.ts'
import type { ScenarioSource } from '../helpers/scenario-source.ts'
import { seededNumbers } from '../helpers/seeded-numbers.ts'
import { startMixedParties } from './parties.ts'
import { type Way, ways } from './ways.ts'

/** The scenarios' setting with a second gateway process on its database and, by turns, a source of every kind. */
export interface MixedScenarioSetting extends ScenarioSetting {
  /** How many scenarios a source of each kind was set for. */
  readonly played: () => Readonly<Record<string, number>>
}

const mostWalks = 20

/** Starts it. Calls go to either process by turns; the clock of both is set at once. */
export const mixedScenarioSetting = async (t: Test, cast: readonly Cast[]): Promise<MixedScenarioSetting> => {
  const heard = new Map<string, number>()
  let source: ScenarioSource | null = null
  const parties = await startMixedParties(t, {
    answer: (body) => source?.answer(JSON.parse(body) as never),
    slowMs: 150,
    luck: seededNumbers(41),
    // The first times that a request comes to it: once by each process, whose breaker opens.
    isUnwell: (body) => {
      const { requestId } = JSON.parse(body) as { readonly requestId: string }
      const times = (heard.get(requestId) ?? 0) + 1
      heard.set(requestId, times)
      return times <= 2
    },
  })
  const weighers = cast.map(({ oin }) => ({
    ...{ id: `weigher-${oin}`, oin, scopes: ['source'] },
    professional: { id: 'weigher', function: 'behandelaar' },
  }))
  const breaker = { SOURCE_BREAKER_FAILURES: '1' }
  const one = await scenarioSetting(t, cast, { ...parties.settings, ...breaker }, weighers)
  source = one.source
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-clock-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const clock = join(folder, 'now')
  const at = (instant: string): void => {
    writeFileSync(clock, instant)
    one.at(instant)
  }
  at(new Date().toISOString())
  const other = await readyChild(t, one, { CLOCK_FILE: clock }, 'test/mixed/clocked-gateway.ts')
  let turn = 0
  const as: ScenarioSetting['as'] = (oin) => (turn++ % 2 === 0 ? one.as(oin) : other.as(oin))

  const log = openLog({ db: one.app })
  t.teardown(() => log.close())
  const box = credentials(loadKeyRing(one.env['CONNECTOR_KEY_FILE']!))
  const changes = register({ db: one.app, credentials: box, record: log.appendIn })
  const played: Record<string, number> = {}
  let way: Way = ways[0]

  /** Its professional reads and answers what waits. By the clock of the database a task of a scenario may be past its time. */
  const answerByHand = async (oin: string): Promise<void> => {
    await sql`UPDATE source_tasks SET expires_at = now() + interval '1 day' WHERE state = 'open'`.execute(one.owner)
    const { items } = await well(as(`weigher-${oin}`).GET('/source-tasks'), 'looking what waits')
    for (const { id } of items) {
      const path = { params: { path: { id } } }
      const { question } = await well(as(`weigher-${oin}`).GET('/source-tasks/{id}', path), 'reading what is asked')
      const body = one.source.answer(question as never) as never
      await well(as(`weigher-${oin}`).POST('/source-tasks/{id}/answers', { ...path, body }), 'answering by hand')
    }
  }

  const sourceOf = (script: Script): string => script.oin(script.facts.values().next().value?.source.oin ?? '')
  return {
    ...one,
    at,
    as,
    played: () => played,
    prepare: async (script) => {
      way = ways[Object.values(played).reduce((sum, n) => sum + n, 0) % ways.length]!
      played[way] = (played[way] ?? 0) + 1
      const oin = sourceOf(script)
      if (cast.some((each) => each.oin === oin))
        await changes.setConnector(operator(), '9901', oin, parties.connectors[way])
    },
    finish: async (script, asked) => {
      let [now, waits]: [Played, number] = [asked, 0]
      const isOpen = () => now.status === 'awaiting-source' || (now.status === 'failed' && way === 'failing')
      // What the register said when it was asked, it says when it is fetched.
      const unreachable = [...script.facts.values()].some(({ person }) => person.registration === 'unavailable')
      one.sample.brp.behave(unreachable ? 'down' : 'normal')
      while (now.kind === 'data-request' && isOpen()) {
        if (waits++ >= mostWalks) throw new Error(`${now.id} is ${now.status} after ${mostWalks} walks`)
        if (now.status === 'awaiting-source') await answerByHand(sourceOf(script))
        else await sleep(200)
        const path = { params: { path: { id: now.id }, header: key() } }
        const retry = as(now.stage.asker).POST('/data-requests/{id}/retries', path)
        now = { ...now, ...(await well(retry, 'fetching')), waits }
      }
      one.sample.brp.behave('normal')
      return now
    },
  }
}
