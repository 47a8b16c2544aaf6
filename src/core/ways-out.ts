import type { CasePart, Change } from './change.ts'
import type { Decision, Reason } from './decision.ts'
import type { Facts } from './facts.ts'
import { own, unique } from './own.ts'
import { caller } from './sides.ts'
import type { Tables } from './tables.ts'

/** A change that could answer one reason, with the code it answers. */
export interface Way {
  readonly changes: readonly Change[]
  readonly answers: readonly string[]
}

/**
 * The ways out of what stops the whole exchange (domain.md 1.2 steps 1 to 5): of the first such reason, because no way
 * goes round it. Null: nothing stops the whole; empty: something does, and no change of the asker's mends it.
 */
export const waysOut = (tables: Tables, facts: Facts, decision: Decision): readonly Way[] | null => {
  const lane = decision.reasons.find((reason) => isOfLane(tables, facts, reason))
  if (lane !== undefined) return laneWays(tables, facts, lane.code)
  const first = decision.reasons.find((reason) => isWhole(tables, reason))
  if (first === undefined) return null
  const answers = [first.code]
  if (isOfCase(tables, first)) {
    const codes = decision.reasons.filter((reason) => isOfCase(tables, reason)).map(({ code }) => code)
    return [{ changes: [{ kind: 'join-case', lacks: lacking(facts) }], answers: unique(codes) }]
  }
  if (first.row === tables.gates.parties.mandate.id)
    return mandates(tables, facts).map((change) => ({ changes: [change], answers }))
  const missingFields = missingOf(decision)
  return missingFields.length === 0 ? [] : [{ changes: [{ kind: 'complete-request', missingFields }], answers }]
}

/** Parts of the request that lack. What cannot just be said (a hat, a step of collection) no change gives (applied.ts). */
const missingOf = ({ remedies }: Decision): readonly string[] =>
  remedies.flatMap(({ change }) => (change['missingFields'] ?? []) as readonly string[])

/** Steps 2 and 3: no row of this purpose between these two, this way, on the ground asserted. */
const isOfLane = (tables: Tables, facts: Facts, { row }: Reason): boolean =>
  Object.values(tables.gates.lanes).some(({ id }) => id === row) ||
  row === tables.gates.regime['not-in-force'].id ||
  row === tables.gates.relation.purpose.id ||
  own(tables.purposes, facts.purpose)?.closed?.id === row

const isOfCase = ({ gates: { relation } }: Tables, { row }: Reason): boolean =>
  Object.values(relation).some(({ id }) => id === row)

/** Steps 1 to 5 stop the whole, but for what they say of one field. */
const isWhole = (tables: Tables, reason: Reason): boolean => {
  if (isOfCase(tables, reason)) return true
  const { gates, vocabulary } = tables
  const known = own(vocabulary.reasons, reason.code)
  if (known === undefined || known.step > 5 || !['deny', 'review'].includes(known.outcome)) return false
  const fieldwise = [gates.blocks['low-flame'], ...Object.values(gates.fields)]
  return !fieldwise.some(({ id }) => reason.row === id || reason.row.startsWith(`${id}-`))
}

/** What the case lacks; nothing where another's word is what is lacking (a relative who must agree to be in it). */
const lacking = (facts: Facts): readonly CasePart[] => {
  const known = facts.case
  if (known.state !== 'found') return ['case']
  const [own, other] =
    facts.direction === 'ask'
      ? [known.recipientTakesPart, known.sourceTakesPart]
      : [known.sourceTakesPart, known.recipientTakesPart]
  return [
    ...(known.relation === 'none' || !own ? (['professional'] as const) : []),
    ...(other ? [] : (['other-party'] as const)),
    ...(known.personIsSubject ? [] : (['person'] as const)),
  ]
}

/** The designation that a row between these two asks of the recipient. */
const mandates = (tables: Tables, facts: Facts): readonly Change[] => {
  const rows = own(tables.purposes, facts.purpose)?.rows ?? []
  const asked = rows.flatMap(({ mandate, requesters }) =>
    mandate !== null && requesters.includes(facts.recipient.kind) && mandate.kinds.includes(facts.recipient.kind)
      ? [mandate]
      : [],
  )
  return asked
    .slice(0, 1)
    .flatMap(({ law, tasks: [task] }) => (task === undefined ? [] : [{ kind: 'record-mandate', law, task } as const]))
}

/** A ground was asserted: what holds without it is looked at first (advising.ts), and no lane of another. */
export const isAsserted = ({ asserted: { legalBasis, law } }: Facts): boolean => legalBasis !== null || law !== null

/** Another lane: only one that the tables offer from here, or that the case itself is for. */
const laneWays = (tables: Tables, facts: Facts, code: string): readonly Way[] => {
  const answers = [code]
  if (isAsserted(facts)) return []
  const offered = own(tables.purposes, facts.purpose)?.offers ?? []
  const ofCase = facts.case.state === 'found' ? facts.case.purposes : []
  const others = unique([...ofCase, ...offered]).filter(
    (purpose) => purpose !== facts.purpose && tables.opened.includes(purpose),
  )
  return [
    ...others.map((purpose): Way => ({ changes: [{ kind: 'other-purpose', purpose }], answers })),
    ...offered
      .filter((purpose) => tables.opened.includes(purpose))
      .flatMap((purpose) => ownLanes(tables, facts, purpose))
      .map((change): Way => ({ changes: [change], answers })),
  ]
}

/** To whom the caller may give of its own accord in an offered purpose. */
const ownLanes = (tables: Tables, facts: Facts, purpose: string): readonly Change[] => {
  const { kind } = caller(facts)
  const rows = own(tables.purposes, purpose)?.rows ?? []
  const to = rows
    .filter(({ directions, sources }) => directions.includes('give') && sources.includes(kind))
    .flatMap(({ requesters }) => requesters)
  return unique(to)
    .filter((recipient) => recipient !== kind)
    .slice(0, 2)
    .map((recipient) => ({ kind: 'other-lane', purpose, recipient, direction: 'give' }) as const)
}
