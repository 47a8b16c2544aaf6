import type { Tables } from '../core/tables.ts'

/** Every word a table uses is in the vocabulary; every category and field exists; every code is a reason code. */
export const wordFaults = (tables: Tables, groups: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const { vocabulary, purposes, consent, gates } = tables
  const faults: string[] = []
  const check = (where: string, list: object, words: readonly (string | null)[], what: string) => {
    for (const word of words)
      if (word !== null && !Object.hasOwn(list, word)) faults.push(`${where}: ${word} is no ${what} of the vocabulary`)
  }
  const kinds = vocabulary.organisationKinds
  const reasons = vocabulary.reasons
  for (const [group, members] of Object.entries(groups))
    check(`vocabulary.yaml groups.${group}`, kinds, members, 'kind')
  for (const [name, kind] of Object.entries(kinds)) {
    const where = `vocabulary.yaml organisationKinds.${name}`
    check(where, vocabulary.secrecyRegimes, [kind.secrecy.own, ...Object.values(kind.secrecy.byTask)], 'secrecy regime')
    check(where, vocabulary.legalBases, [kind.ownTask?.legalBasis ?? null], 'legal basis')
    check(where, vocabulary.specialBases, [kind.ownTask?.special ?? null], 'special basis')
    check(where, vocabulary.laws, Object.keys(kind.ownTask?.law ?? {}), 'law')
    if (!gates.bsn.some(({ id }) => id === kind.bsn)) faults.push(`${where}: ${kind.bsn} is no row of gates.yaml bsn`)
  }
  for (const [code, reason] of Object.entries(reasons)) {
    check(`reason ${code}`, vocabulary.obligations, reason.obligations, 'obligation')
    check(`reason ${code}`, vocabulary.remedies, reason.remedies, 'remedy')
    if (reason.toldAs !== 'silent') check(`reason ${code}`, reasons, [reason.toldAs], 'reason code')
    const told = reason.toldAs === 'silent' ? null : reasons[reason.toldAs]
    if (told && !told.audience.includes('all')) faults.push(`reason ${code}: is told as a code that is not for all`)
  }
  for (const [name, purpose] of Object.entries(purposes)) {
    const where = `purposes/${name}.yaml`
    checkFields(faults, where, tables, purpose.categories)
    check(where, vocabulary.purposes, purpose.offers, 'purpose')
    if (purpose.closed) check(where, reasons, [purpose.closed.code], 'reason code')
    for (const row of purpose.rows) {
      const at = `${where} row ${row.id}`
      check(
        at,
        kinds,
        [...row.requesters, ...row.sources, ...(row.hats?.kinds ?? []), ...(row.mandate?.kinds ?? [])],
        'kind',
      )
      check(at, reasons, [row.permit, row.when?.else ?? null, row.onRefusal, row.weighs ?? null], 'reason code')
      check(at, vocabulary.secrecyGrounds, [row.secrecyGround ?? null], 'secrecy ground')
      check(at, vocabulary.obligations, row.obligations, 'obligation')
      check(at, gates.demands, row.demands, 'demand')
      check(at, tables.switches, [row.when?.switch ?? null], 'switch')
      check(at, vocabulary.laws, [row.mandate?.law ?? null], 'law')
      if (row.legalBasis !== 'own-task' && !purpose.anonymous)
        check(at, vocabulary.legalBases, [row.legalBasis], 'legal basis')
      if (row.special !== 'own-task') check(at, vocabulary.specialBases, [row.special], 'special basis')
      if (row.categories) checkFields(faults, at, tables, row.categories)
    }
  }
  for (const { id, code, obligations } of codesIn({ consent, gates, lanes: tables.lanes })) {
    check(`row ${id}`, reasons, [code], 'reason code')
    check(`row ${id}`, vocabulary.obligations, obligations, 'obligation')
  }
  check('gates.yaml placeNever', kinds, gates.placeNever ?? [], 'kind')
  const facts = [...gates.unsafeFacts, ...consent.parents.noAsked.map(({ fact }) => fact)]
  check('gates.yaml and consent.yaml', vocabulary.personFacts, facts, 'fact about a person')
  const named = [...gates.lowFlameCategories, ...consent.moneyCategories, ...consent.lowImpactCategories]
  check(
    'gates.yaml and consent.yaml',
    vocabulary.categories,
    [...named, ...gates.specialNever.flatMap((row) => row.categories)],
    'category',
  )
  check(
    'gates.yaml',
    vocabulary.purposes,
    gates.bsn.flatMap(({ purposes: listed }) => listed ?? []),
    'purpose',
  )
  check(
    'gates.yaml',
    vocabulary.obligations,
    [gates.acuteObligation, ...Object.values(gates.relationObligations)],
    'obligation',
  )
  return faults
}

const checkFields = (
  faults: string[],
  where: string,
  { vocabulary }: Tables,
  categories: Readonly<Record<string, readonly string[]>>,
) => {
  for (const [category, fields] of Object.entries(categories)) {
    const known = vocabulary.categories[category]
    if (known === undefined) faults.push(`${where}: ${category} is no category of the vocabulary`)
    for (const field of fields)
      if (known && !Object.hasOwn(known.fields, field)) faults.push(`${where}: ${category}.${field} is no field`)
  }
}

interface Coded {
  readonly id: string
  readonly code: string
  readonly obligations: readonly string[]
}

const codesIn = (value: unknown): readonly Coded[] => {
  if (typeof value !== 'object' || value === null) return []
  const here = value as Partial<Coded>
  const own = typeof here.id === 'string' && typeof here.code === 'string'
  return [
    ...(own ? [{ id: String(here.id), code: String(here.code), obligations: here.obligations ?? [] }] : []),
    ...Object.values(value).flatMap(codesIn),
  ]
}
