import { sql } from 'kysely'
import type { Test } from 'tap'
import {
  agreed,
  ask,
  consent,
  good,
  localTeam,
  openCase,
  question,
  retry,
  youthCareProvider,
} from '../exchange/scene.ts'
import { json, item, oddSource } from '../exchange/odd-source.ts'
import type { Client as Caller } from '../../src/sample/clients.ts'
import type { TestConsole } from '../helpers/console.ts'
import { hostile } from '../helpers/hostile.ts'
import { throughInbox } from '../helpers/pages.ts'
import type { Say } from './hostile-call.ts'

const called = (id: string, oin: string): Caller => ({
  ...{ id, oin, scopes: ['exchange', 'source'] },
  professional: { id: hostile(80, 'id'), function: hostile(80, 'function') },
})
/** Professionals whose tokens name them in hostile text: one of the source, and one who reads notices. */
export const callers: readonly Caller[] = [called('weigher', youthCareProvider.oin), called('reader', localTeam.oin)]

const times = { recordedAt: '2026-05-01T09:00:00Z', lastChangedAt: '2026-10-01T09:00:00Z', retainUntil: '2046-10-01' }
const held = (of: Pick<Answer, 'category' | 'values'>): Answer => ({
  ...{ ...times, origin: 'observed', conditions: ['Alleen voor het plan.'] },
  ...of,
})
interface Answer {
  readonly category: string
  readonly values: readonly object[]
  readonly [more: string]: unknown
}
const answered = {
  items: [
    held({ category: 'youth-help', values: [{ goals: 'Weer naar school gaan.' }] }),
    held({ category: 'involvement', values: [{ organisation: 'Stichting De Boom', since: '2026-05-01' }] }),
  ],
}

/** A task of the newest request. */
const taskOf = async ({ owner }: TestConsole, request: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`SELECT id FROM source_tasks WHERE request_id = ${request}`.execute(owner)
  return rows[0]?.id ?? ''
}

/** What came back to the asker of it. */
export interface CameBack {
  /** By HTTP, from the inbox, and as a notice: data and conditions as they were said. */
  readonly data: readonly unknown[]
  /** Why a source refused: by HTTP, and through its inbox. */
  readonly refusals: readonly unknown[]
  /** A task that waits, for the partner's room. */
  readonly waits: string
}

/** A source answers and refuses by HTTP and through its inbox, in words nobody wants to run; one task waits. */
export const answerInWords = async (t: Test, g: TestConsole, say: Say): Promise<CameBack> => {
  const team = g.as('local-team')
  const { body } = await agreed(g, g.sample.family(7).youth)
  const source = await oddSource(t, g)
  const text = hostile(500, 'value')
  source.behave((response) => json(response, { items: [item({ conditions: [text], values: [{ goals: text }] })] }))
  const byHttp = await good(ask(team, body))
  source.behave((response) => json(response, { detail: text }, 403, 'application/problem+json'))
  const declined = await good(ask(team, body))

  await throughInbox(g)
  const asked = async () => (await good(ask(team, body))).id
  const [one, two, three] = [await asked(), await asked(), await asked()]
  const task = await taskOf(g, one)
  await say('weigher', `/source-tasks/${task}/claims`, {})
  await say('weigher', `/source-tasks/${task}/answers`, answered)
  const refused = await taskOf(g, two)
  await say('weigher', `/source-tasks/${refused}/claims`, {})
  await say('weigher', `/source-tasks/${refused}/refusals`, { reason: 'Dit is niet nodig.' })
  const [answer, refusal] = [await good(retry(team, one)), await good(retry(team, two))]
  const notice = await tellInWords(g, say)
  return {
    data: [byHttp.data, answer.data, notice],
    refusals: [declined, refusal].map(({ decisions }) => decisions[0]?.declined?.reason),
    waits: await taskOf(g, three),
  }
}

/** A notice from the source to the team, and what the team reads. */
const tellInWords = async (g: TestConsole, say: Say): Promise<unknown> => {
  const { youth } = g.sample.family(8)
  const caseId = await openCase(g, [youth])
  await say('weigher', `/cases/${caseId}/professionals`, { id: 'teller', role: 'member' })
  const { decisions } = await say('local-team', '/advice', question(caseId, [{ bsn: youth.bsn }]))
  const { personId, missing } = decisions[0]!
  await say('local-team', '/consents', consent(caseId, personId, missing))
  const later = new Date(Date.now() + 30 * 864e5).toISOString().slice(0, 10)
  const informed = { deferred: { until: later, reason: 'Volgende week.' } }
  const notice = {
    ...{ case: caseId, person: { bsn: youth.bsn }, purpose: 'coordinated-approach', kind: 'progress' },
    recipients: [{ oin: localTeam.oin, why: 'Het team bewaakt het plan.' }],
    ...{ subjectMatter: 'Hulp.', alternativesTried: 'Niets.', informed },
    ...{ addressNeeded: { reason: 'Brief.', for: 'letter' }, order: { reference: 'C-09-1' } },
    items: [
      {
        ...{ category: 'youth-help', why: 'Het plan moet passen.', on: '2026-11-01', origin: 'heard', ...times },
        ...{ heardFrom: 'zijn zus', nature: 'judgement', knownAs: 'treated', otherSide: { whyNot: 'Zij wil niet.' } },
        ...{ conditions: ['Niet delen.'], values: [{ progress: 'Komt elke week.' }] },
      },
    ],
  }
  await say('weigher', '/notices', { ...notice, ground: { law: 'De Jeugdwet' } })
  await say('weigher', '/notices', notice)
  const { items } = await say('reader', '/received-notices')
  return say('reader', `/received-notices/${items[0]!.id}/readings`, {})
}
