import { questionOf, type Group } from './alike.ts'
import { compose } from './compose.ts'
import type { Decision } from './decision.ts'
import { deceasedRight } from './deceased.ts'
import type { Facts } from './facts.ts'
import { factsNow } from './facts-now.ts'
import { found, type Finding } from './finding.ts'
import { remembered, type Verdict } from './judge.ts'
import { judged } from './judged.ts'
import { nothing } from './lane-words.ts'
import { dueOn } from './obligations.ts'
import { own, unique, uniqueBy } from './own.ts'
import { harmFindings, requestFindings } from './right-checks.ts'
import { rightFieldFindings } from './right-fields.ts'
import { rightLane, type Carrying } from './right-lane.ts'
import { askerOf, type Asker } from './right-role.ts'
import type { Right, RightsRules } from './right-rules.ts'
import { rightWhoRow } from './right-who.ts'
import type { RightFacts } from './right.ts'
import { matterOf } from './scope.ts'
import type { Purpose, Tables } from './tables.ts'
import { unitsOf } from './units.ts'

/** Decides about a resident's right over one file (domain.md P24, G): who may, what is held back, what must follow. */
export const decideRight = (
  tables: Tables,
  rules: RightsRules,
  facts: Facts,
  asked: RightFacts,
  purpose: Purpose | undefined,
): Decision => {
  const question = questionOf(tables, facts, undefined, unitsOf(tables, facts, purpose))
  const right = own(rules.rights, asked.right)
  const [first] = question.groups
  if (right === undefined || first === undefined) {
    const blocks = [found(tables, rules.gates['unknown-right'], { fields: ['right'] })]
    const nothing = judged({ lane: null, blocks, extras: [], verdict: remembered(() => verdictOf([])) }, question)
    return compose(tables, facts, purpose, nothing, none)
  }
  const asker = askerOf(tables, rules, facts, asked, matterOf(facts, first.unit))
  const { carrying, findings } = mayFindings(tables, rules, facts, asked, right, asker)
  const blocks = [
    ...personFindings(tables, rules, facts, asker),
    ...requestFindings(tables, rules, facts, asked, right, asker),
    ...findings,
    ...harmFindings(tables, rules, facts, asked),
  ].map(noWordHelps)
  const lane = carrying && rightLane(right, asked, carrying, asker.role)
  if (lane === null && blocks.length === 0) throw new Error('a right that no row carries or refuses')
  const verdict = remembered(({ unit }: Group): Verdict => {
    const { role, findings: speaking } = askerOf(tables, rules, facts, asked, matterOf(facts, unit))
    return verdictOf([...speaking, ...rightFieldFindings(tables, rules, facts, asked, role, unit)].map(noWordHelps))
  })
  const decision = compose(tables, facts, purpose, judged({ lane, blocks, extras: [], verdict }, question), none)
  return decision.outcome === 'deny' ? decision : withDuties(tables, facts, decision, right, carrying?.id ?? '')
}

const none = { alternatives: [], instead: [] } as const

/** No consent layer here: where another lane would ask a word, there is no right (domain.md N, outcome rule 6). */
const noWordHelps = (finding: Finding): Finding =>
  finding.outcome === 'needs-consent' ? { ...finding, outcome: 'deny' } : finding

const verdictOf = (findings: readonly Finding[]): Verdict => ({
  ...{ lead: findings[0] ?? null, before: findings, after: [], lanes: [] },
  words: nothing,
})

/** Step 5 for the person himself: nobody the register knows, or a sealed file that its custodian alone opens. */
const personFindings = (tables: Tables, { gates }: RightsRules, facts: Facts, { role }: Asker): readonly Finding[] => {
  const { blocks } = tables.gates
  const sealed = factsNow(facts, 'sealed').length > 0
  const custodian = found(tables, gates.sealed, { outcome: 'review' })
  return [
    ...(facts.person.registration === 'not-found' ? [found(tables, blocks['unknown-person'])] : []),
    ...(sealed ? [role === 'self' ? custodian : found(tables, blocks.sealed)] : []),
  ]
}

/** Whether this asker may: after death by its own rules, else by the table of who (D.2). */
const mayFindings = (
  tables: Tables,
  rules: RightsRules,
  facts: Facts,
  asked: RightFacts,
  right: Right,
  asker: Asker,
): { readonly carrying: Carrying | null; readonly findings: readonly Finding[] } => {
  if (facts.person.death.state === 'deceased') {
    const { carries, findings } = deceasedRight(tables, rules.deceased, facts, asked, asker.holders)
    return { carrying: carries, findings }
  }
  const row = rightWhoRow(tables, rules, facts, asked, asker.role)
  if (row === 'uncertain') return { carrying: null, findings: [found(tables, rules.gates['birth-date'])] }
  const law = own(row.law, asked.law) ?? own(row.law, 'any') ?? []
  if (row.code === null) return { carrying: { id: row.id, law, obligations: row.obligations }, findings: [] }
  const articles = unique([...law, ...(own(right.law, asked.law) ?? [])])
  return { carrying: null, findings: [found(tables, { ...row, code: row.code, law: articles })] }
}

/** What must follow whoever asks, also where a person still weighs: an answer in time, and the same words for everybody. */
const withDuties = (tables: Tables, facts: Facts, decision: Decision, right: Right, row: string): Decision => {
  const due = right.obligations.map((type) => ({ type, row, before: dueOn(tables, facts, type) }))
  return { ...decision, obligations: uniqueBy([...decision.obligations, ...due], ({ type }) => type) }
}
