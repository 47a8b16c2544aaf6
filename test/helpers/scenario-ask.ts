import { key, type Schema } from '../../src/client/client.ts'
import { mayUseBsn } from '../../src/core/bsn.ts'
import type { Facts } from '../../src/core/facts.ts'
import { newId } from '../../src/store/ids.ts'
import { refOf } from './scenario-people.ts'
import type { ScenarioSetting } from './scenario-setting.ts'
import { askedAt, judged } from './scenario-judging.ts'
import { well, type Script } from './scenario-script.ts'
import { answered, laneAnswers } from './scenario-lanes.ts'
import { telling } from './scenario-telling.ts'
import { askerOf, referenceOf, setStage, type Stage } from './scenario-stage.ts'

/** What came of a question asked over HTTP. `status` and `data`: of a data request alone. */
export interface Played {
  readonly stage: Stage
  readonly id: string
  readonly kind: 'data-request' | 'advice' | 'notice'
  readonly status: string | null
  readonly decisions: readonly Schema<'Decision'>[]
  readonly data: Schema<'DataRequest'>['data']
  /** How many verdicts were given before it was asked again. */
  readonly verdicts?: number
  /** How many walks ended without its source's answer before this one. */
  readonly waits?: number
}

/** Plays a scenario: sets the scene, and asks at its moment what it asks; after verdicts it asks again. */
export const play = async (setting: ScenarioSetting, script: Script): Promise<Played> => {
  const { scenario, facts } = script
  const [one] = facts.values()
  const { purpose, direction, case: found } = one!
  const kind = direction === 'ask' ? (one!.recipient.kind ?? '') : (one!.source.kind ?? '')
  const { order } = one!.request
  const nobody = setting.policy.tables.purposes[purpose]?.anonymous === true
  const knowsNumber = (role: string | undefined) => {
    const about = order?.child == null && setting.policy.isMain(role) ? 'subject' : 'other'
    return mayUseBsn(setting.policy.tables, kind, purpose, about)
  }
  const knowsNumbers = scenario.given.persons.every(({ role }) => knowsNumber(role))
  const stage = await setStage(setting, script, !nobody && (!knowsNumbers || found.state !== 'absent'))
  const inCase = found.state === 'found' ? stage.caseId : found.state === 'absent' ? null : newId('9901')
  const persons = await Promise.all(
    (nobody ? [] : scenario.given.persons).map(async ({ name, role }): Promise<Schema<'AskedPerson'>> => {
      const as = role === undefined ? {} : { role }
      if (knowsNumbers) return { ...refOf(script.people, name), ...as }
      if (found.state === 'found') return { reference: referenceOf(script, name), ...as }
      return { personId: await aliasOf(setting, script, stage, name), ...as }
    }),
  )
  const unreachable = [...facts.values()].some(({ person }) => person.registration === 'unavailable')
  setting.at(askedAt(script))
  setting.sample.brp.behave(unreachable ? 'down' : 'normal')
  try {
    const asked = question(script, stage, persons, inCase)
    if (nobody && one!.request.anonymity?.structural.includes('persons')) asked.persons.push({ bsn: anybody })
    const api = setting.as(stage.asker)
    if (direction === 'give' && one!.ownAccord === true)
      return await telling(setting, api, stage, asked, script.oin(one!.recipient.oin ?? ''))
    if (direction === 'give') {
      const body = { ...asked, recipient: { oin: script.oin(one!.recipient.oin ?? '') } }
      const { id, decisions } = await well(api.POST('/advice', { body }), 'asking advice')
      return { stage, id, kind: 'advice', status: null, decisions, data: null }
    }
    const body = { ...asked, source: { oin: script.oin(one!.source.oin ?? ''), why: said.given } }
    if (nobody) {
      const { id, decisions } = await well(api.POST('/advice', { body }), 'asking advice')
      return { stage, id, kind: 'advice', status: null, decisions, data: null }
    }
    const answer = await well(api.POST('/data-requests', { body, params: { header: key() } }), 'asking')
    return await judged(setting, script, { stage, kind: 'data-request', ...answer })
  } finally {
    setting.sample.brp.behave('normal')
  }
}

/** How an asker without numbers comes by its own name for somebody: from advice in a case in which it has a reference. */
const aliasOf = async (setting: ScenarioSetting, script: Script, stage: Stage, name: string): Promise<string> => {
  setting.at(new Date(Date.parse(askedAt(script)) - 86_400_000).toISOString())
  const body = {
    case: stage.caseId!,
    persons: [{ reference: referenceOf(script, name) }],
    purpose: 'case-conference',
    categories: [{ category: 'involvement', why: said.given }],
    requestedBy: { id: stage.worker },
    recipient: { kind: 'school' },
  }
  const { decisions } = await well(setting.as(askerOf(script)).POST('/advice', { body }), 'asking for a name')
  return decisions[0]!.personId
}

const said = {
  given: 'De doelen van de hulp moeten bij het plan passen.',
  meaningless: 'nodig',
  general: 'nodig',
  missing: undefined,
} as const

/** A number of nobody in the scenarios. */
const anybody = '999990019'

/** Text that holds what the scenario says it holds. */
const subjectOf = ({ subjectMatter, anonymity }: Facts['request']): string | undefined => {
  const forms: Readonly<Record<string, string>> = { postcode: 'in 1234 AB', 'birth-date': 'geboren op 3-2-2019' }
  const named = (anonymity?.structural ?? []).flatMap((form) => forms[form] ?? [])
  return named.length === 0 ? said[subjectMatter] : [said.given, ...named].join(' ')
}

const question = (script: Script, stage: Stage, persons: Schema<'AskedPerson'>[], caseId: string | null) => {
  const [one] = script.facts.values()
  const { purpose, categories, professional, asserted, request, initiatedBy } = one!
  const hat = professional.actingAs
  const { informed, weighing } = request
  const subject = subjectOf(request)
  const tried = said[request.alternativesTried]
  return {
    ...(caseId === null ? { municipality: '9901' } : { case: caseId }),
    persons,
    purpose,
    categories: categories.map(({ category, fields, why }) => {
      const text = said[why]
      return { category, ...(fields && { fields: [...fields] }), ...(text && { why: text }) }
    }),
    requestedBy: {
      id: stage.worker,
      ...(professional.function && { function: professional.function }),
      ...(hat && {
        actingAs: {
          ...(hat.task && { task: hat.task }),
          ...(hat.law && { law: hat.law }),
          ...(hat.organisation && { organisation: script.oin(hat.organisation) }),
        },
      }),
    },
    ...((asserted.law ?? asserted.legalBasis) && {
      ground: {
        ...(asserted.law && { law: asserted.law }),
        ...(asserted.legalBasis && { legalBasis: asserted.legalBasis }),
      },
    }),
    initiatedBy,
    ...(subject && { subjectMatter: subject }),
    ...(tried && { alternativesTried: tried }),
    ...(informed && {
      informed:
        'on' in informed
          ? { on: informed.on }
          : { deferred: { until: informed.deferredUntil, reason: informed.reason } },
    }),
    ...(request.addressNeeded && { addressNeeded: { reason: said.given, for: 'visit' as const } }),
    ...(Object.keys(request.answers).length > 0 && {
      answers: Object.fromEntries(Object.entries(request.answers).map(([name, said]) => [name, said === 'yes'])),
    }),
    ...(weighing && {
      weighing: {
        steps: [...weighing.steps],
        acute: weighing.acute,
        ...(weighing.talkSkipped && { talkSkipped: weighing.talkSkipped as 'flight' }),
        ...(weighing.conflictTests && { conflictTests: answered(weighing.conflictTests) }),
      },
    }),
    ...laneAnswers(script),
  }
}
