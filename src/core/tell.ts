import { audienceFor, type Teller } from './audience.ts'
import type { Decision, FieldSet, Missing, Outcome, Reason, Remedy, Withheld } from './decision.ts'
import { own, uniqueBy } from './own.ts'
import type { Tables } from './tables.ts'
import { firstSteps, isOutside, nobody, notNow, outsider, refused, type Told } from './told.ts'
import { leading, merged, shown } from './told-fields.ts'

export type { Teller } from './audience.ts'
export type { Told } from './told.ts'

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
  // What he may hear stands whatever else he may not: else its absence would tell that other thing.
  const heard = early.filter(hears.reason)
  const outside = heard.find(({ row }) => isOutside(tables, row))
  if (outside !== undefined) return outsider(tables, decision, outside)
  if (early.length > 0) return heard.length > 0 ? refused(tables, decision, heard, hears.obligation) : unheard()
  const carried = decision.permitted.length > 0 || decision.ground !== null
  const silent = carried
    ? decision.withheld.filter((item) => isSilent(tables, item.code) && !hears.code(item.code))
    : []
  const permits = decision.permitted.length > 0 || silent.length > 0
  if (!permits && !hears.reason(leading(decision))) return unheard()
  return partly(tables, decision, teller, hears, silent)
}

type Hears = ReturnType<typeof audienceFor>

/** Everything, for those who watch over it. */
const full = ({ confidential: _, consents: _consents, ...decision }: Decision): Told => decision

/** A mask of which others hear nothing: as if no address were on file. */
const isSilent = ({ vocabulary }: Tables, code: string) => own(vocabulary.reasons, code)?.toldAs === 'silent'

const partly = (
  tables: Tables,
  decision: Decision,
  teller: Teller,
  hears: Hears,
  silent: readonly Withheld[],
): Told => {
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
    obligations: decision.obligations.filter(
      ({ type, row }) => hears.obligation(type) && !isOfUnheard(tables, decision, hears, row),
    ),
    remedies: remediesTold(tables, decision, hears),
    rows: narrow ? [] : decision.rows.filter((row) => hearsRow(tables, decision, hears, row)),
  }
}

/** A duty that came with what this caller may not hear would tell of it. */
const isOfUnheard = (tables: Tables, { reasons }: Decision, hears: Hears, row: string): boolean =>
  reasons.some((reason) => reason.row === row && !isPermit(tables, reason.code) && !hears.reason(reason))

const isPermit = ({ vocabulary }: Tables, code: string) => own(vocabulary.reasons, code)?.outcome === 'permit'

/** A row tells as much as its reason, and one of a verdict that there was a review: it is told to who may hear of that. */
const hearsRow = ({ reviews }: Tables, { reasons }: Decision, hears: Hears, row: string): boolean => {
  const [code] = Object.entries(reviews?.lanes ?? {}).find(([, { id }]) => id === row) ?? []
  return (
    (code === undefined || hears.code(code)) && reasons.every((reason) => reason.row !== row || hears.reason(reason))
  )
}

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
  // The general word stands last: its place among others would tell of what it stands for.
  const general = told.filter(({ code }) => code === 'NOT_NOW')
  return uniqueBy([...carried, ...told.filter((reason) => !general.includes(reason)), ...general], ({ code }) => code)
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
