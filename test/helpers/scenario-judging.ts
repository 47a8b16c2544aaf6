import { key, type Schema } from '../../src/client/client.ts'
import { recordReviewMandate } from '../../src/commands/review-mandate.ts'
import { openLog } from '../../src/audit/log.ts'
import { operator } from './register-room.ts'
import { recordedId } from './recorded-id.ts'
import type { Played } from './scenario-ask.ts'
import { well, type Script } from './scenario-script.ts'
import { officer, reviewers, type ScenarioSetting } from './scenario-setting.ts'

/** Gives both reviewers a mandate for every lane of the tables, in a role that the lane takes. */
export const mandateReviewers = async ({ app, policy }: ScenarioSetting): Promise<void> => {
  const log = openLog({ db: app })
  const rules = policy.tables.reviews!
  const parts = { db: app, record: log.appendIn, rules: () => rules }
  for (const { professional } of reviewers)
    for (const [lane, { reviewers: roles }] of Object.entries(rules.lanes))
      await recordReviewMandate(parts, operator(), {
        ...{ municipality: '9901', organisation: officer, professional: professional.id, lane, role: roles[0]! },
        ...{ from: '2020-01-01', until: null, decisionReference: 'B-2026-1' },
      })
  await log.close()
}

/** When a scenario asks: where people judged, ten minutes before the first of them did; the retry comes at its moment. */
export const askedAt = ({ facts }: Script): string => {
  const judged = [...facts.values()].flatMap(({ verdicts = [] }) => verdicts.map(({ recordedAt }) => recordedAt))
  const [first] = judged.toSorted()
  return first === undefined
    ? facts.values().next().value!.moment.at
    : new Date(Date.parse(first) - 600_000).toISOString()
}

/** Gives the verdicts of a scenario in the reviews that its question opened, and then asks again at its moment. */
export const judged = async (setting: ScenarioSetting, script: Script, asked: Played): Promise<Played> => {
  let verdicts = 0
  for (const [name, { verdicts: given = [] }] of script.facts) {
    if (given.length === 0) continue
    const id = await setting.idOf(script.people.residents.get(name)!.bsn)
    for (const { codes, outcome, categories, recordedAt } of given) {
      setting.at(recordedAt)
      for (const { review, lane } of await openOf(setting, asked.id, id, codes)) {
        const body = verdictOf(setting, script, lane, outcome, categories)
        const eyes = outcome === 'release' && setting.policy.tables.reviews!.lanes[lane]!.fourEyes ? 2 : 1
        for (const client of reviewers.slice(0, eyes)) {
          const path = { params: { path: { id: review } }, body }
          await well(setting.as(client.id).POST('/reviews/{id}/verdicts', path), `a verdict on ${lane}`)
          verdicts += 1
        }
      }
    }
  }
  if (verdicts === 0) return asked
  for (const step of asked.stage.later) {
    setting.at(step.at)
    await step.take(asked.stage.caseId!)
  }
  setting.at(script.facts.values().next().value!.moment.at)
  const path = { params: { path: { id: asked.id }, header: key() } }
  const again = setting.as(asked.stage.asker).POST('/data-requests/{id}/retries', path)
  return { stage: asked.stage, kind: asked.kind, ...(await well(again, 'asking again')), verdicts }
}

/** The reviews of these codes that wait for this person; there must be one. */
const openOf = async ({ owner }: ScenarioSetting, request: string, person: string | null, codes: readonly string[]) => {
  const open = await owner
    .selectFrom('reviews')
    .select(['id as review', 'lane'])
    .where('municipality', '=', '9901')
    .where('request_id', '=', recordedId(request))
    .where('person_id', '=', person ?? '')
    .where('lane', 'in', codes)
    .where('closed_at', 'is', null)
    .execute()
  if (open.length === 0) throw new Error(`no review of ${codes.join(', ')} is open`)
  return open
}

/** Everything answered: yes where yes or no is asked. */
const verdictOf = (
  { policy }: ScenarioSetting,
  { facts }: Script,
  lane: string,
  outcome: 'release' | 'refuse',
  categories: Readonly<Record<string, readonly string[]>> | null,
): Schema<'NewVerdict'> => {
  const { lanes, questions } = policy.tables.reviews!
  const { purpose } = facts.values().next().value!
  const asked = [...lanes[lane]!.questions, ...(lanes[lane]!.alsoAsk[purpose] ?? [])]
  return {
    outcome,
    answers: asked.map((question) => ({
      question,
      answer: questions[question]!.kind === 'text' ? 'Dit is gewogen met een collega.' : 'yes',
    })),
    judgement: 'De stukken zijn gezien en met een collega besproken.',
    ...(categories && {
      categories: Object.entries(categories).map(([category, fields]) => ({ category, fields: [...fields] })),
    }),
  }
}
