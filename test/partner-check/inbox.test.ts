import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { serveDesk } from '../../src/commands/partner-check-desk.ts'
import { tablesFolder } from '../../src/commands/partner-check-words.ts'
import { momentOf } from '../../src/http/moment.ts'
import { checkInbox } from '../../src/partner-check/inbox-check.ts'
import { desk } from '../../src/partner-check/inbox-desk.ts'
import { type InboxCheck, inboxList } from '../../src/partner-check/inbox-list.ts'
import { reportOf, textOf } from '../../src/partner-check/report.ts'
import { anyPolicy, loadPolicies } from '../../src/policy/policies.ts'
import { startInboxWorker } from '../../src/sample/inbox-worker.ts'
import { newId } from '../../src/store/ids.ts'
import { known } from '../helpers/broken-partner.ts'
import { brokenWorker, type WorkerFault, workerFaults } from '../helpers/broken-worker.ts'

t.setTimeout(300_000)

const { tables } = anyPolicy(loadPolicies(tablesFolder))

/** A trial of some seconds with whoever is started at the desk. */
const checked = async (t: Test, start: (baseUrl: string, token: string) => void, dueMs = 8000) => {
  const clock = () => Date.now()
  const played = desk({ tables, clock, retryAfter: 1 })
  const served = await serveDesk(played, '9901', 0)
  t.teardown(() => served.close())
  start(served.baseUrl, served.token)
  const asked = {
    ...{ person: { bsn: known.bsn }, unknown: { bsn: '999990032' }, declines: { bsn: known.declines } },
    ...{ fields: tables.vocabulary.categories, categories: ['involvement'], purpose: 'coordinated-approach' },
    ...{ localDate: momentOf(new Date()).localDate, newId: () => newId('9901') },
  }
  const times = { forMs: 10_000, dueMs, afterMs: 1200, retryAfter: 1 }
  const findings = await checkInbox({ asked, clock, wait, ...times }, played)
  const report = reportOf('inbox', served.baseUrl, inboxList, findings)
  const of = (outcome: string) => report.findings.filter((each) => each.outcome === outcome).map(({ check }) => check)
  const seen = (check: InboxCheck) => report.findings.find((each) => each.check === check)?.seen.en ?? ''
  return { of, seen, text: textOf(report, 'en') + textOf(report, 'nl') }
}

t.test("the sample's worker passes", async (t) => {
  const { of, text } = await checked(t, (baseUrl, token) => {
    const worker = startInboxWorker({
      ...{ baseUrl, token: async () => token, professional: 'professional-1', everyMs: 500 },
      weigh: async ({ person, categories }) => {
        const bsn = 'bsn' in person ? person.bsn : ''
        if (bsn !== known.bsn) return { reason: 'Niet bekend, of niet in het belang van de persoon.' }
        const items = categories
          .filter(({ category }) => category === 'involvement')
          .map(({ category }) => ({
            ...{ category, recordedAt: '2026-05-01T09:00:00Z', lastChangedAt: '2026-10-01T09:00:00Z' },
            ...{ retainUntil: '2046-10-01', origin: 'observed' as const, values: [{ organisation: 'Voorbeeld' }] },
          }))
        return { items }
      },
    })
    t.teardown(() => worker.stop())
  })
  t.same(of('failed'), [], text)
  t.same(of('not-tried'), [], text)
})

/** What each fault is named by, and a word of what was seen. */
const named: Readonly<Record<WorkerFault, readonly [readonly InboxCheck[], RegExp]>> = {
  'never-comes': [['lists'], /0 times/],
  'shows-no-token': [['token', 'claims'], /without a right token/],
  hammers: [['manners'], /times within half a second/],
  'does-not-wait': [['manners', 'busy'], /ms after a 429/],
  'reads-the-first-page': [['paging'], /left/],
  'claims-nothing': [['claims'], /not claimed/],
  'reads-after-answering': [['reads', 'answers', 'unknown-category'], /not read/],
  'holds-nothing': [['answers', 'unknown-category'], /0 item/],
  'writes-wrong-dates': [['shape'], /items\.0\.lastChangedAt: expected a moment/],
  'writes-wrong-values': [['shape'], /items\.0\.values\.0\.since: expected date/],
  'adds-to-the-shape': [['shape'], /items\.0\.…/],
  'answers-about-another': [['right-person'], /about somebody else/],
  'sends-unasked-fields': [['nothing-more'], /too many/],
  'refuses-unknown-categories': [['unknown-category'], /a refusal/],
  'knows-everybody': [['unknown-person'], /1 item/],
  'declines-without-reason': [['declined'], /without a reason/],
  'names-the-person-declining': [['declined'], /names a number/],
  'is-late': [['deadline'], /late \(after/],
  'gives-up-when-busy': [['busy'], /left/],
  'stops-when-cut-off': [['lost-answer', 'paging'], /more tries/],
  'stops-at-a-404': [['gone', 'paging'], /more tries/],
  'answers-for-colleagues': [['colleague'], /times answered/],
  'answers-twice': [['once'], /once more/],
}

t.test('each fault of a worker is named', async (t) => {
  const found = new Map<WorkerFault, Awaited<ReturnType<typeof checked>>>()
  const todo = [...workerFaults]
  const next = async (): Promise<void> => {
    const fault = todo.shift()
    if (fault === undefined) return
    const start = (baseUrl: string, token: string) => brokenWorker(t, baseUrl, token, new Set([fault]))
    found.set(fault, await checked(t, start, fault === 'is-late' ? 1500 : undefined))
    return next()
  }
  await Promise.all(Array.from({ length: 6 }, next))
  for (const fault of workerFaults) {
    const { of, seen, text } = found.get(fault)!
    const [checks, words] = named[fault]
    t.same([...of('failed')].sort(), [...checks].sort(), fault)
    t.match(seen(checks[0] as InboxCheck), words, fault)
    for (const content of [
      known.bsn,
      known.declines,
      '999990032',
      'Voorbeeld',
      'riskScore',
      'last year',
      'internalNote',
    ])
      t.notOk(text.includes(content), `${fault}: no ${content} in the report`)
  }
})

t.test('a worker without a fault passes', async (t) => {
  const { of, text } = await checked(t, (baseUrl, token) => brokenWorker(t, baseUrl, token, new Set()))
  t.same([of('failed'), of('not-tried')], [[], []], text)
})
