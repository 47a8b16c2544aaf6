import type { Decision, Reason } from './decision.ts'
import type { GateRow } from './gates.ts'
import { own } from './own.ts'
import type { Facts } from './facts.ts'
import { caller } from './sides.ts'
import type { Tables } from './tables.ts'

/** Who asks to be told. `designated`: holds a designation of the municipality today; `notedDanger`: recorded the danger. */
export interface Teller {
  readonly kind: string
  readonly scopes: readonly string[]
  readonly recordsConsent: boolean
  readonly designated?: boolean
  readonly notedDanger?: boolean
}

/** Which codes and duties this caller may hear (domain.md N, audience). */
export const audienceFor = (tables: Tables, decision: Decision, teller: Teller) => {
  const kind = own(tables.vocabulary.organisationKinds, teller.kind)
  const lane = isCaseFree(tables, decision)
  const officer =
    teller.kind === 'municipality-controller' &&
    teller.scopes.some((scope) => ['audit', 'privacy', 'review'].includes(scope))
  const groups: Readonly<Record<string, boolean>> = {
    all: true,
    recorder: teller.recordsConsent,
    municipality: kind?.municipal === true || teller.designated === true,
    lane,
    officer,
    'danger-recorder': teller.notedDanger === true,
  }
  const any = (audience: readonly string[]) => audience.some((name) => groups[name] === true)
  const code = (name: string) => any(own(tables.vocabulary.reasons, name)?.audience ?? [])
  return {
    officer,
    code,
    reason: ({ code: name, row }: Reason) => code(name) && any(narrowed(tables, row) ?? ['all']),
    obligation: (type: string) => any(own(tables.vocabulary.obligations, type)?.audience ?? []),
  }
}

/**
 * Whether this caller may record consent here: in the case, or where there is none yet as a kind that may (teams and
 * the municipality), with the scope for it.
 */
export const recordsConsent = (tables: Tables, facts: Facts, scopes: readonly string[]): boolean => {
  if (!scopes.includes('consent')) return false
  if (facts.case.state === 'found') return facts.case.callerRecordsConsent
  return (
    facts.case.state === 'absent' &&
    own(tables.vocabulary.organisationKinds, caller(facts).kind)?.recordsConsent === true
  )
}

/** A lane without a case: only who asks and the source know it. Its conditions serve such lanes alone. */
const isCaseFree = (tables: Tables, { rows }: Decision): boolean =>
  laneRows(tables).some((id) => rows.includes(id)) ||
  Object.values(tables.purposes).some(
    (purpose) =>
      purpose.case === 'none' &&
      (purpose.rows.some(({ id }) => rows.includes(id)) ||
        (purpose.closed !== null && rows.includes(purpose.closed.id))),
  )

const laneRows = ({ lanes }: Tables): readonly string[] =>
  lanes === undefined
    ? []
    : [lanes.order.none, lanes.order.hat, lanes.order['not-valid'], lanes.order.other].map(({ id }) => id)

const narrowed = ({ gates }: Tables, row: string): readonly string[] | null => {
  const all: readonly GateRow[] = [
    ...Object.values(gates.relation),
    ...Object.values(gates.lanes),
    ...Object.values(gates.safety),
    ...(gates.asking ? [gates.asking] : []),
  ]
  return all.find(({ id }) => id === row)?.audience ?? null
}
