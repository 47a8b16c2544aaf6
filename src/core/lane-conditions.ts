import type { Anonymity, ConflictTests, Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { Claim, LaneCondition, LaneRules } from './lane-rules.ts'
import { gather, none } from './lists.ts'
import { orderFindings } from './orders.ts'
import type { PurposeRow, Tables } from './tables.ts'

/** What a request for acute danger claims. A declaration that nobody can call back claims nothing: a person looks first. */
export const claimOf = ({ request, professional }: Facts): Claim => {
  if (request.weighing?.conflictTests != null) return 'conflict'
  const said = request.declaration
  const vital = said != null && said.lifeThreatening && said.person === 'unable'
  return vital && said.callBack === 'listed' && professional.function !== null ? 'vital' : 'none'
}

/** Steps 1 and 3: what the law itself asks in this lane, and the request does not meet (domain.md C.3, F). */
export const conditionFindings = (tables: Tables, facts: Facts, row: PurposeRow): readonly Finding[] => {
  const rules = tables.lanes
  const named = row.conditions ?? none
  // Tables that name a condition and do not say what it is permit nothing.
  if (rules === undefined) return named.length === 0 ? none : [found(tables, tables.gates.lanes['no-rows'])]
  return gather(named, (condition) => conditions[condition](tables, facts, rules))
}

type Check = (tables: Tables, facts: Facts, rules: LaneRules) => readonly Finding[]

const conditions: Readonly<Record<LaneCondition, Check>> = {
  order: orderFindings,
  collection: (tables, { request }, { collection }) => {
    const said = request.collectionSteps
    if (said?.reaction === 'refused') return [found(tables, collection.refused)]
    const lacking = steps.filter((step) => said?.[step] !== true).map((step) => `collectionSteps.${step}`)
    return lacking.length === 0 ? [] : [found(tables, collection.step, { fields: lacking })]
  },
  'able-no': (tables, { request }, { vital }) =>
    request.declaration?.person === 'able' && request.declaration.saysNo ? [found(tables, vital['able-no'])] : [],
  conflict: (tables, { request }, { conflict }) => {
    const said = request.weighing?.conflictTests ?? null
    const open = tests.filter((test) => said?.[test] == null).map((test) => `weighing.conflictTests.${test}`)
    if (open.length > 0) return [found(tables, conflict.unanswered, { fields: open })]
    return tests.some((test) => said?.[test] === false) ? [found(tables, conflict.failed)] : []
  },
  anonymous: (tables, { request }, { anonymous }) => {
    const said = request.anonymity ?? null
    if ((said?.structural.length ?? 0) > 0) return [found(tables, anonymous.identifiable)]
    const open = questions.filter((question) => said?.[question] !== true).map((question) => `anonymity.${question}`)
    return open.length > 0 ? [found(tables, anonymous.unconfirmed, { fields: open })] : []
  },
}

const steps = ['personalContact', 'debtHelpPointed', 'writtenReminder', 'contactOffered'] as const
const tests: readonly (keyof ConflictTests)[] = [
  'consentSought',
  'seriousHarm',
  'conscience',
  'noOtherWay',
  'effective',
  'proportionate',
]
const questions: readonly Exclude<keyof Anonymity, 'structural'>[] = ['noName', 'noRareCombination', 'notRecognisable']
