import type { Missing } from './decision.ts'
import type { ConsentRecord, Facts, Moment, Party, PersonFacts, Withdrawal } from './facts.ts'
import { layerState, layerVerdict } from './layer.ts'
import { own, uniqueBy } from './own.ts'
import type { Matter } from './scope.ts'
import { regimeOf } from './sides.ts'
import type { Tables } from './tables.ts'
import { unasked } from './unasked.ts'

/** How one consent stands at a moment (api.md): computed by the same rules as a decision, never stored. */
export interface Standing {
  readonly state: 'complete' | 'incomplete' | 'refused' | 'withdrawn' | 'expired' | 'lapsed' | 'invalid'
  /** Who can still say yes; empty where asking is unsafe or nothing would help. */
  readonly missing: readonly Missing[]
}

/** The state of one consent over all it covers: the weakest part tells. `sources` are the parties its scope names. */
export const standing = (
  tables: Tables,
  consent: ConsentRecord,
  person: PersonFacts,
  withdrawals: readonly Withdrawal[],
  moment: Moment,
  sources: readonly Party[],
): Standing => {
  try {
    return stand(tables, consent, person, withdrawals, moment, sources)
  } catch {
    return { state: 'invalid', missing: [] }
  }
}

const stand: typeof standing = (tables, consent, person, withdrawals, moment, sources) => {
  if (consent.layer === 'help') return help(consent, withdrawals, moment)
  const layer = { layer: consent.layer, kind: consent.kind }
  const parties = sources.length > 0 ? sources : consent.scope.sources.map(unknownParty)
  const verdicts = parties.flatMap((source) =>
    consent.scope.categories.map((category) => {
      const field =
        consent.scope.fields[category]?.[0] ?? Object.keys(own(tables.vocabulary.categories, category)?.fields ?? {})[0]
      const about = own(own(tables.vocabulary.categories, category)?.fields ?? {}, field ?? '') ?? null
      const facts = factsOf(consent, person, withdrawals, moment, source)
      const unit = { category, field: field ?? '*', about, never: null, place: 0 }
      const matter: Matter = { purpose: facts.purpose, source, recipient: facts.recipient, unit }
      return layerVerdict(tables, facts, layerState(tables, facts, layer, regimeOf(tables, facts), matter), [])
    }),
  )
  const codes = verdicts.flatMap(({ findings }) => findings.map(({ code }) => code))
  const state = order.find(([, names]) => codes.some((code) => names.includes(code)))?.[0]
  const open = state ?? (verdicts.length === 0 || codes.length > 0 ? 'incomplete' : 'complete')
  const canBeAsked = open === 'incomplete' || open === 'expired' || open === 'lapsed'
  if (!canBeAsked || codes.includes('ASKING_UNSAFE')) return { state: open, missing: [] }
  const missing = verdicts.flatMap((verdict) => verdict.missing)
  return { state: open, missing: uniqueBy(missing, ({ who, kind }) => `${who} ${kind}`) }
}

const order: readonly (readonly [Standing['state'], readonly string[]])[] = [
  ['invalid', ['CONSENT_INVALID']],
  ['withdrawn', ['CONSENT_WITHDRAWN', 'REVIEW_WITHDRAWAL']],
  ['refused', ['CONSENT_REFUSED', 'PARENT_DISPUTE', 'NO_LEGAL_REPRESENTATIVE', 'REVIEW_MATURE_MINOR']],
  ['expired', ['CONSENT_EXPIRED']],
  ['lapsed', ['CONSENT_REPRESENTATIVE_LAPSED']],
]

const help = (consent: ConsentRecord, withdrawals: readonly Withdrawal[], { at, localDate }: Moment): Standing => {
  const stopped = withdrawals.some((w) => w.consent === consent.id && w.recordedAt <= at)
  const said = consent.statements.filter(({ recordedAt }) => recordedAt <= at).at(-1)?.outcome
  if (stopped) return { state: 'withdrawn', missing: [] }
  if (said === 'refused') return { state: 'refused', missing: [] }
  if (consent.validUntil !== null && consent.validUntil < localDate) return { state: 'expired', missing: [] }
  return { state: said === 'given' ? 'complete' : 'incomplete', missing: [] }
}

const unknownParty = (name: string): Party =>
  /^[0-9]{20}$/.test(name)
    ? { oin: name, kind: 'unknown', active: true, mandates: [] }
    : { oin: null, kind: name, active: true, mandates: [] }

/** The facts of an exchange that this consent would carry, for the first recipient it names. */
const factsOf = (
  consent: ConsentRecord,
  person: PersonFacts,
  withdrawals: readonly Withdrawal[],
  moment: Moment,
  source: Party,
): Facts => {
  const { recipients, purposes } = consent.scope
  const recipient = unknownParty(recipients[0] ?? 'unknown')
  const exchange = { moment, direction: 'ask', source, recipient, purpose: purposes[0] ?? '' } as const
  return { ...unasked(exchange), person, consents: [consent], withdrawals }
}
