import type { Decision, FieldSet, Ground, Missing, Outcome, Reason, Withheld } from './decision.ts'
import { addDays } from './dates.ts'
import type { Facts } from './facts.ts'
import { found, type Finding } from './finding.ts'
import type { Candidate, UnitVerdict } from './judge.ts'
import type { Lane } from './lanes.ts'
import { obligationsOf } from './obligations.ts'
import { own, unique, uniqueBy } from './own.ts'
import { remediesOf } from './remedies.ts'
import { unmasked } from './safety.ts'
import type { Purpose, Tables } from './tables.ts'
import { bsnRow } from './bsn.ts'

/** What a candidate comes to, by the outcome rule of domain.md N and decisions.md 18. */
export const compose = (
  tables: Tables,
  facts: Facts,
  purpose: Purpose | undefined,
  candidate: Candidate,
  more: { readonly alternatives: readonly string[]; readonly instead: readonly Lane[] },
): Decision => {
  const permitted = permittedUnits(candidate)
  const outcome = outcomeOf(candidate)
  const reasons = reasonsOf(tables, facts, candidate, outcome)
  const withheld = withheldOf(candidate)
  const permits = permitted.length > 0
  return {
    person: facts.person.id,
    outcome,
    ground: groundOf(tables, candidate, more.alternatives),
    permitted: fieldSets(permitted),
    withheld,
    reasons: reasons.map(({ code, row, law, concerns }): Reason => ({ code, row, law, concerns })),
    missing: missingOf(candidate, outcome, reasons),
    obligations: obligationsOf(tables, facts, purpose, candidate.lane, reasons, permits),
    remedies: remediesOf(tables, purpose, reasons, more.instead),
    rows: rowsOf(tables, candidate, reasons, facts),
    confidential:
      permits && candidate.lane?.row.confidential
        ? { revealReviewAt: later(facts.moment.at, Number(tables.switches['reveal_review_days'])) }
        : null,
    consents: unique(permitted.flatMap(({ consents }) => consents)),
  }
}

/** Fields against which nothing stands. */
export const permittedUnits = ({ blocks, units }: Candidate): readonly UnitVerdict[] =>
  blocks.length > 0 ? [] : units.filter(({ lead }) => lead === null)

/** All, some or none; none: a block or a no forces deny, else review before needs-consent before deny. */
export const outcomeOf = (candidate: Candidate): Outcome => {
  const { blocks, units } = candidate
  const permitted = permittedUnits(candidate).length
  if (permitted > 0) return permitted === units.length ? 'permit' : 'permit-partial'
  const leads = units.flatMap(({ lead }) => lead ?? [])
  if (blocks.some(({ outcome }) => outcome === 'deny') || leads.some(isNo)) return 'deny'
  const any = (outcome: Finding['outcome']) => [...blocks, ...leads].some((finding) => finding.outcome === outcome)
  if (any('review')) return 'review'
  return any('needs-consent') ? 'needs-consent' : 'deny'
}

/** A recorded no, or nobody able to say yes: it forces deny (domain.md N, outcome rule 3 and 4). */
export const isNo = ({ code, outcome }: Finding): boolean =>
  outcome === 'deny' &&
  ['CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'PARENT_DISPUTE', 'NO_LEGAL_REPRESENTATIVE', 'REVIEW_WITHDRAWAL'].includes(
    code,
  )

const reasonsOf = (tables: Tables, facts: Facts, candidate: Candidate, outcome: Outcome): readonly Finding[] => {
  const { blocks, units, extras, lane } = candidate
  const permitted = permittedUnits(candidate)
  const leading = units.flatMap(({ lead, findings }) => (lead === null ? [] : sameStep(lead, findings)))
  const carried = carriedBy(tables, facts, lane, permitted)
  const order = Object.keys(tables.vocabulary.reasons)
  const rank = ({ code, outcome: own1 }: Finding) =>
    (own1 === outcome ? 0 : 1000) + order.indexOf(code) - (isLeading(tables, code) && permitted.length > 0 ? 10_000 : 0)
  const against = [...blocks, ...leading].toSorted((a, b) => rank(a) - rank(b))
  const masks = against.filter(({ code }) => permitted.length > 0 && isLeading(tables, code))
  const others = against.filter((finding) => !masks.includes(finding))
  const given = permitted.length > 0
  const all = given ? [...masks, ...carried, ...extras, ...others] : [...others, ...extras]
  return uniqueBy(all, ({ code, row, concerns }) => `${code} ${row} ${concerns ?? ''}`)
}

const isLeading = (tables: Tables, code: string) => own(tables.vocabulary.reasons, code)?.leads === true

/** A consent finding brings the others of its layers along; any other stands alone. */
const sameStep = (lead: Finding, findings: readonly Finding[]): readonly Finding[] =>
  lead.code === 'CONSENT_SCOPE' ||
  findings.some((other) => other !== lead && other.outcome === lead.outcome && lead.outcome !== 'deny')
    ? findings.filter(({ outcome }) => outcome === 'needs-consent' || outcome === 'review')
    : [
        lead,
        ...findings.filter(
          (other) => other !== lead && (isNo(lead) || isNo(other) || other.code === 'REPRESENTATIVE_INVALID'),
        ),
      ]

const carriedBy = (
  tables: Tables,
  facts: Facts,
  lane: Lane | null,
  permitted: readonly UnitVerdict[],
): readonly Finding[] => {
  if (lane === null || permitted.length === 0) return []
  const order = Object.keys(tables.vocabulary.reasons)
  const consents = permitted.flatMap(({ permits }) => permits)
  const [strongest] = consents.toSorted((a, b) => order.indexOf(b.code) - order.indexOf(a.code))
  const same = consents.filter(({ code }) => code === strongest?.code)
  const carried = strongest
    ? [{ ...strongest, law: unique([...lane.law, ...same.flatMap(({ law }) => law)]) }]
    : [found(tables, { id: lane.row.id, code: lane.row.permit, law: lane.law })]
  const deferred = facts.request.informed !== null && 'deferredUntil' in facts.request.informed
  return [
    ...carried,
    ...unmasked(
      tables,
      facts,
      lane.row,
      permitted.map(({ unit }) => unit),
    ),
    ...(deferred ? [found(tables, tables.gates.extras.deferred)] : []),
  ]
}

const groundOf = (tables: Tables, candidate: Candidate, alternatives: readonly string[]): Ground | null => {
  const { lane, blocks, units } = candidate
  const masked = units.some(({ findings }) => findings.every(({ code }) => code === 'SECRET_ADDRESS'))
  if (lane === null || blocks.length > 0 || !masked) return null
  const special = permittedUnits(candidate).some(({ unit }) => unit.about?.class === 'special')
  const { secrecyGround } = tables.vocabulary.modes[lane.row.mode]
  const consent = units.flatMap(({ permits }) => permits.flatMap(({ law }) => law))
  const regime = lane.row.mode === 'consent' ? unique(consent.filter((article) => isRegime(tables, article))) : []
  return {
    legalBasis: lane.legalBasis,
    secrecyGround,
    specialBasis: special ? lane.special : null,
    law: unique([...lane.law, ...regime]),
    row: lane.row.id,
    alternatives,
  }
}

const isRegime = ({ vocabulary }: Tables, article: string) =>
  Object.values(vocabulary.secrecyRegimes).some(({ law }) => law.includes(article))

const withheldOf = (candidate: Candidate): readonly Withheld[] => {
  const [block] = candidate.blocks
  const kept = candidate.units.flatMap(({ unit, lead }) => {
    const why = lead ?? block
    if (why === undefined) return []
    const outcome = why.outcome === 'permit' || why.outcome === 'extra' ? 'deny' : why.outcome
    const deny = candidate.blocks.some((finding) => finding.outcome === 'deny')
    return [{ unit, code: why.code, outcome: deny ? ('deny' as const) : outcome }]
  })
  const groups = unique(kept.map(({ unit, code, outcome }) => [unit.category, code, outcome].join(' ')))
  return groups.map((group): Withheld => {
    const [first, ...rest] = kept.filter(
      ({ unit, code, outcome }) => [unit.category, code, outcome].join(' ') === group,
    )
    if (first === undefined) throw new Error('a group of fields without fields')
    return {
      category: first.unit.category,
      fields: [first, ...rest].map(({ unit }) => unit.field),
      code: first.code,
      outcome: first.outcome,
    }
  })
}

const fieldSets = (units: readonly UnitVerdict[]): readonly FieldSet[] =>
  unique(units.map(({ unit }) => unit.category)).map((category) => ({
    category,
    fields: units.filter(({ unit }) => unit.category === category).map(({ unit }) => unit.field),
  }))

const missingOf = (candidate: Candidate, outcome: Outcome, reasons: readonly Finding[]): readonly Missing[] => {
  const open = outcome === 'needs-consent' || outcome === 'permit-partial'
  if (!open || reasons.some(({ code }) => code === 'ASKING_UNSAFE')) return []
  const asked = candidate.units.flatMap(({ lead, missing }) => (lead?.outcome === 'needs-consent' ? missing : []))
  return uniqueBy(asked, ({ who, layer, kind }) => `${who} ${layer} ${kind}`)
}

const rowsOf = (tables: Tables, candidate: Candidate, reasons: readonly Finding[], facts: Facts): readonly string[] => {
  const number = candidate.units.some(({ unit }) => unit.about?.class === 'number')
  return unique([
    ...(candidate.lane && candidate.blocks.length === 0 ? [candidate.lane.row.id] : []),
    ...reasons.map(({ row }) => row),
    ...candidate.units.flatMap(({ rows }) => rows),
    ...(number ? [bsnRow(tables, facts.recipient.kind)?.id ?? ''] : []),
  ])
    .filter((id) => id !== '')
    .toSorted()
}

const later = (at: string, days: number) => `${addDays(at.slice(0, 10), days)}${at.slice(10)}`
