import { organisations } from '../../src/sample/organisations.ts'
import { mandate, oneParent } from '../exchange/review-scene.ts'
import { agreed, byTeam } from '../exchange/scene.ts'
import type { TestConsole } from '../helpers/console.ts'
import type { Say } from './hostile-call.ts'
import { joining } from './hostile-joining.ts'

const day = (from: number) => new Date(Date.now() + from * 864e5).toISOString().slice(0, 10)
const all = (names: readonly string[]) => names.map((question) => ({ question, answer: 'yes' }))
const tests = ['consent', 'harm', 'conscience', 'subsidiarity', 'effectiveness', 'proportionality']

/** A review of this request, and the verdict on it. */
const judge = async (say: Say, request: string, answers: readonly object[]): Promise<void> => {
  const { items } = await say('reviewer', '/reviews')
  const review = items.find((one) => one.dataRequest === request)!
  const judgement = 'De gemeente zocht hem en vond geen adres.'
  await say('reviewer', `/reviews/${review.id}/verdicts`, { outcome: 'release', answers, judgement })
}

/** Verdicts: on one parent's word, and on a conflict of duties, whose first judgement the second reviewer finds. */
export const judgeInWords = async (g: TestConsole, say: Say): Promise<void> => {
  await mandate(g, 'toetser-1', ['REVIEW_ONE_PARENT', 'REVIEW_CONFLICT_OF_DUTIES'])
  await mandate(g, 'beoordelaar-1', ['REVIEW_CONFLICT_OF_DUTIES'], { role: 'behavioural-scientist' })
  const waits = await (await oneParent(g, g.sample.town.parentWithoutBsn)).ask()
  await judge(say, waits.id, all(['evidence-seen', 'other-parent-sought']))
  const why = 'Hij dreigt zijn vroegere partner vanavond iets aan te doen.'
  const weighed = ['consentSought', 'seriousHarm', 'conscience', 'noOtherWay', 'effective', 'proportionate']
  const conflictTests = Object.fromEntries(weighed.map((name) => [name, true]))
  const danger = await say('local-team', '/data-requests', {
    ...{ municipality: '9901', persons: [{ bsn: g.sample.family(9).adult.bsn }], purpose: 'acute-danger' },
    categories: ['identity', 'contact', 'safety'].map((category) => ({ category, why })),
    ...{ source: { oin: organisations.youthCareProvider.oin, why }, requestedBy: byTeam },
    ...{ subjectMatter: why, alternativesTried: why, weighing: { steps: [], acute: true, conflictTests } },
  })
  const consulted = { question: 'consulted-whom', answer: 'Een collega van het team.' }
  await judge(say, danger.id, [...all(tests.map((name) => `conflict-${name}`)), consulted])
}

/** What was met, a report, a stop, a partner that joins, an address to be told at. */
export const decideInWords = async (g: TestConsole, say: Say): Promise<void> => {
  const duties = await say('local-team', '/obligations?type=inform-person')
  const met = { on: day(0), method: 'talk', reference: 'BRIEF-1' }
  await say('local-team', `/obligations/${duties.items[0]!.id}/fulfilments`, met)
  const { adult } = g.sample.family(1)
  await agreed(g, adult)
  const names = { reason: 'Ik wil weten wie mijn gegevens zag.' }
  await say('privacy-officer', '/access-reports', { person: { bsn: adult.bsn }, municipality: '9901', names })

  for (const one of joining) await say('administrator', '/participants', one)
  const url = 'https://receiver.invalid/x'
  await say('local-team', '/webhook-subscriptions', {
    municipality: '9901',
    url,
    types: ['nl.berichten.bericht-wacht'],
  })

  const professional = { organisation: organisations.school.oin, id: 'weg-1' }
  await say('administrator', '/stops', { municipality: '9901', reason: 'breach', professional })
  await say('administrator', '/stops', { municipality: '9901', reason: 'breach', person: { bsn: adult.bsn } })
}

/** Everything that is looked for by what may be named in words. */
export const searchEverywhere = async (g: TestConsole, say: Say): Promise<void> => {
  const { adult } = g.sample.family(2)
  const { caseId } = await agreed(g, adult)
  const person = { bsn: adult.bsn }
  await say('privacy-officer', '/audit-events/_search', { municipality: '9901' })
  await say('privacy-officer', '/audit-events/_export', { municipality: '9901', view: 'adl', format: 'json-lines' })
  for (const path of ['/consents/_search', '/data-requests/_search', '/person-facts/_search'])
    await say('local-team', path, { case: caseId, person })
  await say('fg', '/ldv/processing-activities', { traceId: '0af7651916cd43dd8448eb211c80319c' })
  await say('local-team', '/cases/_search', { reference: 'ZAAK-1' })
}
