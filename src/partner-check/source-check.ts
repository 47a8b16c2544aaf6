import { failed, type Finding, judged, notTried, type Said } from './finding.ts'
import type { Observation, Observer } from './observing.ts'
import { cameOf, errorFindings, sameAnswer, type SeenErrors } from './source-errors.ts'
import { endOf, firstFindings } from './source-first.ts'
import type { SourceCheck } from './source-list.ts'
import { categoriesOf, questionOf, type SourceTrial, strangeCategory } from './source-question.ts'
import { type Put, strangers } from './source-strangers.ts'

type Findings = readonly Finding<SourceCheck>[]

const whenAnswered = [
  'nothing-more',
  'retention',
  'unknown-category',
  'unknown-person',
  'declined',
  'trace',
  'repeat',
  'malformed',
] as const satisfies readonly SourceCheck[]

/**
 * Asks a source everything that is expected of it, in the gateway's own way and through its own reading of an answer, and tells
 * what came of each check. About people who are made up; what it said is in no finding.
 */
export const checkSource = async (trial: SourceTrial, { observe }: Observer): Promise<Findings> => {
  const put: Put = (otherwise = {}) => observe(questionOf(trial, otherwise))
  const requestId = trial.newId()
  const base = await put({ requestId })
  const found: Finding<SourceCheck>[] = [...firstFindings(trial, base)]
  const end = endOf(base)
  const isThere = end === null || !['answers', 'secure', 'time'].includes(end)
  const errors: SeenErrors = {}

  const first = { nl: 'eerst moet een goede vraag een antwoord krijgen', en: 'a right question must be answered first' }
  if (base.result.kind === 'items') found.push(...(await answered(trial, base, requestId, put, observe, errors)))
  else found.push(...whenAnswered.map((check) => notTried<SourceCheck>(check, first)))
  found.push(...(await strangers(trial, isThere, put, errors)))
  const people = [trial.person, trial.unknown, ...(trial.declines === null ? [] : [trial.declines])]
  return [...found, ...errorFindings(errors, people)]
}

/** What can be asked of a source that answers. */
const answered = async (
  trial: SourceTrial,
  base: Observation,
  requestId: string,
  put: Put,
  observe: Observer['observe'],
  errors: SeenErrors,
): Promise<Findings> => {
  const repeated = await put({ requestId })
  const odd = { category: strangeCategory, fields: ['anything'], why: null }
  const strange = await put({ categories: [...categoriesOf(trial), odd] })
  const traced = await put({ trace: oddTrace })
  const unknown = (errors['unknown-person'] = await put({ person: trial.unknown }))
  const malformed = (errors.malformed = await observe(questionOf(trial), { requestId: trial.newId() }))
  return [
    ...(await measured(trial, base, put)),
    judged('unknown-category', strange.result.kind === 'items', cameOf(strange)),
    judged('unknown-person', unknown.result.kind === 'unknown-person', cameOf(unknown)),
    await declining(trial, put),
    judged('trace', traced.result.kind === 'items', cameOf(traced)),
    judged('repeat', sameAnswer(base, repeated), sameAnswer(base, repeated) ? cameOf(repeated) : unlike(repeated)),
    judged('malformed', malformed.status === 400, cameOf(malformed)),
  ]
}

const unlike = (seen: Observation): Said =>
  seen.result.kind === 'items' ? { nl: 'een ander antwoord', en: 'another answer' } : cameOf(seen)

/** Within W3C Trace Context: not sampled, a long `tracestate`. */
const oddTrace = {
  traceparent: `00-${'a1'.repeat(16)}-${'b2'.repeat(8)}-00`,
  tracestate: `gateway=${'x'.repeat(200)},other@vendor=${'y'.repeat(200)}`,
}

/** Whether more comes than was asked: with all fields, and with one. */
const measured = async (trial: SourceTrial, base: Observation, put: Put): Promise<Findings> => {
  if (base.result.kind !== 'items') return []
  const [held] = base.result.items.flatMap(({ values }) => values.flatMap((value) => Object.keys(value)))
  const { pastRetention } = base.result.dropped
  const term = judged<SourceCheck>('retention', pastRetention === 0, {
    nl: `${pastRetention} gegeven(s) na de termijn`,
    en: `${pastRetention} item(s) past their term`,
  })
  if (held === undefined) return [term, notTried('nothing-more', { nl: 'er kwam geen veld', en: 'no field came' })]
  const one = await put({ categories: categoriesOf(trial, (field) => field === held) })
  if (one.result.kind !== 'items')
    return [
      term,
      failed('nothing-more', { nl: `met één veld: ${cameOf(one).nl}`, en: `with one field: ${cameOf(one).en}` }),
    ]
  const { items, dropped } = one.result
  const unasked = new Set(items.flatMap(({ values }) => values.flatMap((value) => Object.keys(value))))
  unasked.delete(held)
  const strange = Math.max(dropped.unknownFields, base.result.dropped.unknownFields)
  const others = Math.max(dropped.unaskedItems, base.result.dropped.unaskedItems)
  const names = [...unasked].join(', ')
  return [
    term,
    judged('nothing-more', unasked.size + strange + others === 0, {
      nl: `niet gevraagd: ${unasked.size} veld(en)${names && ` (${names})`}, ${strange} onbekend, ${others} gegeven(s)`,
      en: `not asked: ${unasked.size} field(s)${names && ` (${names})`}, ${strange} unknown, ${others} item(s)`,
    }),
  ]
}

const declining = async ({ declines }: SourceTrial, put: Put): Promise<Finding<SourceCheck>> => {
  if (declines === null)
    return notTried('declined', {
      nl: 'noem iemand over wie u niet deelt (--declines)',
      en: 'name somebody about whom you do not share (--declines)',
    })
  const seen = await put({ person: declines })
  const reason = seen.result.kind === 'declined' ? seen.result.reason : null
  const echoes = Object.values(declines).some((name) => typeof name === 'string' && (reason ?? '').includes(name))
  if (echoes) return failed('declined', { nl: 'de reden noemt de persoon', en: 'the reason names the person' })
  const bare = { nl: 'een weigering zonder reden', en: 'a refusal without a reason' }
  return judged('declined', reason !== null, seen.result.kind === 'declined' && reason === null ? bare : cameOf(seen))
}
