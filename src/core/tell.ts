import { audienceFor, type Teller } from './audience.ts'
import type { Decision, FieldSet, Ground, Missing, Obligation, Outcome, Reason, Remedy, Withheld } from './decision.ts'
import { own, unique, uniqueBy } from './own.ts'
import type { Tables } from './tables.ts'
import { leading, merged, shown } from './told-fields.ts'

export type { Teller } from './audience.ts'

/** A decision as one caller may hear it (decisions.md 22). The same shape as the record, and never more than it. */
export interface Told {
  readonly person: string
  readonly outcome: Outcome
  readonly ground: Ground | null
  readonly permitted: readonly FieldSet[]
  readonly withheld: readonly Withheld[]
  readonly reasons: readonly Reason[]
  readonly missing: readonly Missing[]
  readonly obligations: readonly Obligation[]
  readonly remedies: readonly Remedy[]
  readonly rows: readonly string[]
}

/**
 * What this caller is told. Outside a code's audience: permits by their kind, everything else `NOT_NOW` with outcome
 * deny and nothing of persons, counts, capacities or laws; a sealed person as one nobody knows. For equal facts beside
 * gezag, what a partner without right to gezag data is told is the same.
 */
export const tell = (tables: Tables, decision: Decision, teller: Teller): Told => {
  const hears = audienceFor(tables, decision, teller)
  if (hears.officer) return full(decision)
  if (decision.reasons.some(({ code }) => code === 'SEALED' || code === 'PERSON_NOT_FOUND')) return nobody(decision)
  const early = firstSteps(tables, decision)
  const unheard = () => notNow(decision, shown(tables, decision, hears.reason))
  if (early.length > 0)
    return early.every(hears.reason) ? refused(tables, decision, early, hears.obligation) : unheard()
  const masked =
    decision.ground !== null && decision.withheld.some((item) => isSilent(tables, item.code) && !hears.code(item.code))
  const permits = decision.permitted.length > 0 || masked
  if (!permits && !hears.reason(leading(decision))) return unheard()
  return partly(tables, decision, teller, hears)
}

type Hears = ReturnType<typeof audienceFor>

/** Everything, for those who watch over it. */
const full = ({ confidential: _, consents: _consents, ...decision }: Decision): Told => decision

const bare = (decision: Decision, code: string): Told => ({
  person: decision.person,
  outcome: 'deny',
  ...{ ground: null, permitted: [], missing: [], obligations: [], remedies: [], rows: [] },
  withheld: [],
  reasons: [{ code, row: '', law: [], concerns: null }],
})

/** A sealed person and one the BRP does not know: the same bytes. */
const nobody = (decision: Decision): Told => bare(decision, 'PERSON_NOT_FOUND')

/** What is withheld of the words all callers may hear, in the order asked; the rest is only not now. */
const notNow = (decision: Decision, withheld: readonly Withheld[]): Told => ({
  ...bare(decision, 'NOT_NOW'),
  withheld,
})

/** Refusals of steps 1 to 4 are about the asker and his question: they go first, and stand alone. */
const firstSteps = ({ vocabulary }: Tables, decision: Decision): readonly Reason[] =>
  decision.permitted.length > 0
    ? []
    : decision.reasons.filter(({ code, row }) => {
        const known = own(vocabulary.reasons, code)
        return known !== undefined && known.step <= 4 && known.outcome === 'deny' && !row.startsWith('FLD-')
      })

const refused = (
  tables: Tables,
  decision: Decision,
  reasons: readonly Reason[],
  obligation: (type: string) => boolean,
): Told => {
  const remedies = unique(reasons.flatMap(({ code }) => own(tables.vocabulary.reasons, code)?.remedies ?? []))
  return {
    ...bare(decision, 'NOT_NOW'),
    reasons: reasons.map((reason) => ({ ...reason, concerns: null })),
    obligations: decision.obligations.filter(({ type, row }) => obligation(type) && reasons.some((r) => r.row === row)),
    remedies: decision.remedies.filter(({ code }) => remedies.includes(code)),
    rows: unique(reasons.map(({ row }) => row)).toSorted(),
  }
}

/** A mask of which others hear nothing: as if no address were on file. */
const isSilent = ({ vocabulary }: Tables, code: string) => own(vocabulary.reasons, code)?.toldAs === 'silent'

const partly = (tables: Tables, decision: Decision, teller: Teller, hears: Hears): Told => {
  const silent = decision.withheld.filter((item) => isSilent(tables, item.code) && !hears.code(item.code))
  const withheld = shown(
    tables,
    { ...decision, withheld: decision.withheld.filter((item) => !silent.includes(item)) },
    hears.reason,
  )
  const permitted = merged(tables, [
    ...decision.permitted,
    ...silent.map(({ category, fields }) => ({ category, fields })),
  ])
  const reasons = reasonsTold(tables, decision, hears, permitted.length > 0)
  const narrow = !teller.recordsConsent
  return {
    person: decision.person,
    outcome: outcomeTold(decision, permitted, withheld),
    ground: decision.ground,
    permitted,
    withheld,
    reasons: reasons.map((reason) => (narrow && isPermit(tables, reason.code) ? plain(decision, reason) : reason)),
    missing: teller.recordsConsent ? decision.missing.map((item) => nameless(decision, item)) : [],
    obligations: decision.obligations.filter(({ type }) => hears.obligation(type)),
    remedies: remediesTold(tables, decision, hears),
    rows: narrow ? [] : decision.rows,
  }
}

const isPermit = ({ vocabulary }: Tables, code: string) => own(vocabulary.reasons, code)?.outcome === 'permit'

/** The permit without whose word it was: the articles of the ground alone. */
const plain = ({ ground }: Decision, { code }: Reason): Reason => ({
  ...{ code, row: ground?.row ?? '', concerns: null },
  law: ground?.law ?? [],
})

const outcomeTold = (decision: Decision, permitted: readonly FieldSet[], withheld: readonly Withheld[]): Outcome => {
  if (permitted.length === 0) return decision.outcome
  return withheld.length > 0 ? 'permit-partial' : 'permit'
}

const reasonsTold = (tables: Tables, decision: Decision, hears: Hears, permits: boolean): readonly Reason[] => {
  const told = decision.reasons.flatMap((reason): readonly Reason[] => {
    if (hears.reason(reason)) return [{ ...reason, concerns: null }]
    const as = own(tables.vocabulary.reasons, reason.code)?.toldAs ?? 'NOT_NOW'
    return as === 'silent' ? [] : [{ code: as, row: '', law: [], concerns: null }]
  })
  const carried = permits && !told.some(({ code }) => isPermit(tables, code)) ? permitted(tables, decision) : []
  return uniqueBy([...carried, ...told], ({ code }) => code)
}

/** Nothing said why it is permitted, because only masks stood on record: by its kind. */
const permitted = ({ vocabulary }: Tables, { ground }: Decision): readonly Reason[] => {
  const code = ground?.secrecyGround === vocabulary.modes.consent.secrecyGround ? 'OK_CONSENT' : 'OK_STATUTORY_POWER'
  return [{ code, row: ground?.row ?? '', law: ground?.law ?? [], concerns: null }]
}

const remediesTold = ({ vocabulary }: Tables, decision: Decision, hears: Hears): readonly Remedy[] => {
  const heard = decision.reasons
    .filter(hears.reason)
    .flatMap(({ code }) => own(vocabulary.reasons, code)?.remedies ?? [])
  return decision.remedies.filter(({ code }) => heard.includes(code))
}

/** Nobody's internal id leaves but the subject's: others go by their handle, an institution by its OIN. */
const nameless = ({ person }: Decision, item: Missing): Missing =>
  item.who === person || item.handle !== null || /^[0-9]{20}$/.test(item.who) ? item : { ...item, who: item.capacity }
