import { sql } from 'kysely'
import t, { type Test } from 'tap'
import type { Tables } from '../../src/core/tables.ts'
import { holdRequest, readyAnswered } from '../../src/exchange/ready-store.ts'
import { askingInbox } from '../../src/inbox/asking-inbox.ts'
import { messageBox } from '../../src/inbox/message-box.ts'
import { tasks } from '../../src/inbox/tasks.ts'
import { Problem } from '../../src/problems.ts'
import type { Source, SourceResult } from '../../src/sources/source.ts'
import { newId } from '../../src/store/ids.ts'
import { callBy, caller, freshKey, ringOf } from '../helpers/persons-room.ts'
import { joining, oins, operator, registerSetting } from '../helpers/register-room.ts'
import { type Behaviour, categories, type Stage, sourceContract } from './sources-contract.ts'
import { connectorTo } from './sources-stages.ts'

const { app, owner, log, changes } = await registerSetting(t)

await changes.addParticipant(operator(), joining(oins.provider, 'youth-care-provider'))

const box = messageBox(ringOf(freshKey('2026-1')))
const told: string[] = []
const tell = async (_trx: unknown, { kind }: { readonly kind: string }) => void told.push(kind)
const askInbox = askingInbox({ db: app, box, tell })
const everything = Object.entries(categories).map(([category, { fields }]) => ({
  category,
  fields: Object.keys(fields),
}))
const room = tasks({
  ...{ db: app, box, tell, hold: holdRequest, ready: readyAnswered },
  tablesOf: () => ({ vocabulary: { categories } }) as unknown as Tables,
  // Whether it may still be asked the exchange decides: test/exchange/source-tasks.test.ts.
  stillAsked: {
    now: async () => everything,
    recorded: async (_call, _task, entry) => {
      await log.append({ entries: [entry], stands: [] })
      return everything
    },
  },
  retain: () => '2046-11-22',
  // Its entry stands on a decision, which an exchange records before it asks: test/exchange/source-tasks.test.ts.
  recordRefusal: async () => undefined,
})

/** On the day of the question, by a professional of the source. */
const by = (operation: string) =>
  callBy(
    caller(oins.provider, { scopes: ['source'], professional: { id: 'weigher', function: null } }),
    operation,
    new Date('2026-11-22T12:00:00Z'),
  )

const waiting = async (): Promise<string> => {
  const request = newId('9901')
  await sql`INSERT INTO data_requests (municipality, id, organisation, purpose, status, question, created_at, expires_at)
    VALUES ('9901', ${request}, ${oins.team}, 'coordinated-approach', 'awaiting-source', '{}', now(), now() + interval '30 days')`.execute(
    owner,
  )
  return request
}

/** What the professional does with a task that waits. */
const respond = async (id: string, behaviour: Behaviour): Promise<unknown> => {
  const answer = (body: unknown) => room.answer(by('source-tasks.answer'), id, body)
  switch (behaviour.kind) {
    case 'shares':
      return answer({ items: behaviour.items, ...behaviour.more })
    case 'answers-about':
      return answer({ items: behaviour.items, person: { bsn: behaviour.bsn } })
    case 'declines':
      return room.refuse(by('source-tasks.refuse'), id, behaviour.reason.slice(0, 500))
    case 'talks-nonsense':
      return answer('{"items": [')
    case 'answers-too-much':
      return answer({ items: Array.from({ length: 501 }, () => ({})) })
    default:
      throw new Error(`${behaviour.kind} cannot happen to an inbox`)
  }
}

const stage = async (_t: Test): Promise<Stage> => {
  const sent: unknown[] = []
  let behaviour: Behaviour = { kind: 'shares', items: [] }
  const fetch: Source['fetch'] = async ({ body, connector }): Promise<SourceResult> => {
    const request = await waiting()
    const [at, expiresAt] = [0, 86_400_000].map((more) => new Date(Date.now() + more).toISOString()) as [string, string]
    const asked = { municipality: '9901', request, person: newId('9901'), source: connector.oin, body, at, expiresAt }
    const first = await askInbox(asked)
    if (first.kind !== 'later') throw new Error('A task waits first')
    const { items } = await room.page(by('source-tasks.list'), null, 100)
    const id = items.at(-1)!.id
    sent.push((await room.read(by('source-tasks.read'), id)).question)
    const refusal = await respond(id, behaviour).then(
      () => null,
      (error: unknown) => error,
    )
    const said = await askInbox(asked)
    if (refusal === null) {
      if (said.kind === 'later') throw new Error('What was answered waits')
      // Beside the contract of a source: whose answer it is.
      const { by: whose, ...plain } = { by: undefined, ...said }
      if (whose?.task !== id || whose.professional !== 'weigher') throw new Error('It does not say whose answer it is')
      return plain
    }
    if (!(refusal instanceof Problem) || refusal.code !== 'invalid-input' || said.kind !== 'later') throw refusal
    return { kind: 'failed', cause: 'wrong-shape' }
  }
  return {
    source: { fetch, close: async () => undefined },
    connector: connectorTo('https://inbox.invalid', { oin: oins.provider, inbox: true }),
    timeoutMs: 1000,
    behave: (next) => void (behaviour = next),
    sent: () => sent,
    private: null,
    lacks: ['unknown-person', 'fails', 'distrusts', 'resets', 'redirects', 'drips', 'never-answers'],
    oneCause: 'wrong-shape',
  }
}

t.test('The inbox: keeps the contract of a source, as far as it means something there', async (t) =>
  sourceContract(t, stage),
)

t.test('of each task its source was told, and of each answer its asker', async (t) => {
  t.ok(told.filter((kind) => kind === 'task-waits').length > 20)
  t.ok(told.filter((kind) => kind === 'source-answered').length > 5)
})
