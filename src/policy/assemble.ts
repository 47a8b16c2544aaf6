import type { FieldsByCategory, Purpose, PurposeRow, Tables } from '../core/tables.ts'
import type { Vocabulary } from '../core/vocabulary.ts'
import type { PurposeTable } from './purpose-table.ts'
import type { RawTables } from './read-tables.ts'

/** The tables of one municipality: groups unfolded, `all` filled in, switches with their defaults. */
export const assemble = (raw: RawTables, code: string): Tables => {
  const municipality = raw.municipalities.find(([known]) => known === code)?.[1]
  if (municipality === undefined) throw new Error(`no tables for municipality ${code}`)
  const defaults = Object.entries(raw.regimes.switches).map(([name, { default: value }]) => [name, value] as const)
  return {
    v: 1,
    municipality: code,
    regime: municipality.switches['wams.enabled'] === true ? 'WAMS' : raw.regimes.regime,
    switches: { ...Object.fromEntries(defaults), ...municipality.switches },
    opened: municipality.opened,
    notInForce: raw.regimes.notInForce,
    vocabulary: { ...raw.vocabulary, reasons: placed(raw.vocabulary.reasons) },
    purposes: Object.fromEntries(raw.purposes.map(([, table]) => [table.purpose, purposeOf(raw, table)])),
    consent: raw.consent,
    gates: raw.gates,
    lanes: raw.lanes,
    reviews: reviewsOf(raw),
    rights: raw.rights,
    retention: raw.retention,
  }
}

const purposeOf = (raw: RawTables, table: PurposeTable): Purpose => {
  const known = raw.vocabulary.purposes[table.purpose]
  const { mandate, rows } = table
  const unfold = (words: readonly string[]) => [
    ...new Set(words.flatMap((word) => raw.vocabulary.groups[word] ?? [word])),
  ]
  return {
    description: table.description,
    case: table.case,
    subjects: table.subjects,
    relativesByAgreement: table.relativesByAgreement,
    access: table.access,
    anonymous: table.anonymous,
    endsWithHelp: table.endsWithHelp,
    withoutRegister: table.withoutRegister,
    passes: table.passes,
    offers: table.offers,
    closed: table.closed,
    elsewhere: table.elsewhere.map((one) => ({
      ...one,
      requesters: unfold(one.requesters),
      sources: unfold(one.sources),
    })),
    ages: table.ages,
    subjectRoles: subjectRoles(raw.vocabulary, table.subjectRoles),
    requesterParts: requesterParts(raw, table.purpose),
    consentMaxMonths: table.consentMaxMonths,
    code: known?.code ?? '',
    term: known?.term ?? '',
    categories: fields(raw.vocabulary, table.categories),
    rows: rows.map((row): PurposeRow => ({
      ...row,
      requesters: unfold(row.requesters),
      sources: unfold(row.sources),
      categories: row.categories === null ? null : fields(raw.vocabulary, row.categories),
      mandate,
      hats: row.hats === null ? null : { kinds: unfold(row.hats.kinds), tasks: row.hats.tasks },
    })),
  }
}

const reviewsOf = ({ reviews, vocabulary }: RawTables): NonNullable<Tables['reviews']> => {
  const lanes = Object.entries(reviews.lanes).map(([code, lane]) => {
    const minimum = lane.minimum === null ? null : fields(vocabulary, lane.minimum)
    return [code, { ...lane, minimum }] as const
  })
  return { ...reviews, lanes: Object.fromEntries(lanes) }
}

type Roles = NonNullable<Purpose['subjectRoles']>

const subjectRoles = (vocabulary: Pick<Vocabulary, 'categories'>, listed: PurposeTable['subjectRoles']): Roles | null =>
  listed &&
  Object.fromEntries(
    Object.entries(listed).map(([role, reach]) => [role, reach === 'all' ? null : fields(vocabulary, reach)]),
  )

const requesterParts = (
  { relations, vocabulary }: RawTables,
  purpose: string,
): Readonly<Record<string, FieldsByCategory>> =>
  Object.fromEntries(
    relations.parts
      .filter(({ purposes }) => purposes.includes(purpose))
      .flatMap(({ kinds, categories }) => kinds.map((kind) => [kind, fields(vocabulary, categories)] as const)),
  )

const fields = (
  { categories }: Pick<Vocabulary, 'categories'>,
  listed: Readonly<Record<string, 'all' | readonly string[]>>,
): FieldsByCategory =>
  Object.fromEntries(
    Object.entries(listed).map(([category, names]) => [
      category,
      names === 'all' ? Object.keys(categories[category]?.fields ?? {}) : names,
    ]),
  )

/** Stored JSON may lose the order of its keys, and that order says which reason leads. */
const placed = (reasons: RawTables['vocabulary']['reasons']): Vocabulary['reasons'] =>
  Object.fromEntries(Object.entries(reasons).map(([code, reason], place) => [code, { ...reason, place }]))
