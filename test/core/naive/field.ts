import type { Row } from './lanes.ts'
import { mandated } from './blocks.ts'
import type { Objection, Sheet } from './sheet.ts'

/** One field that is asked, with what the vocabulary says of it. */
export interface AskedField {
  readonly category: string
  readonly field: string
}

export const about = (s: Sheet, { category, field }: AskedField) => {
  const known = Object.hasOwn(s.tables.vocabulary.categories, category)
    ? s.tables.vocabulary.categories[category]
    : undefined
  const what = known !== undefined && Object.hasOwn(known.fields, field) ? known.fields[field] : undefined
  return { never: known?.never ?? null, what }
}

/** Everything asked, each field once. */
export const fieldsAsked = (s: Sheet): AskedField[] => {
  const list: AskedField[] = []
  const allowed = Object.hasOwn(s.tables.purposes, s.facts.purpose)
    ? s.tables.purposes[s.facts.purpose]?.categories
    : undefined
  for (const { category, fields } of s.facts.categories) {
    let names = fields ?? []
    if (names.length === 0)
      names = allowed !== undefined && Object.hasOwn(allowed, category) ? (allowed[category] ?? []) : []
    if (names.length === 0) names = Object.keys(s.tables.vocabulary.categories[category]?.fields ?? {})
    if (names.length === 0) names = ['*']
    for (const field of names)
      if (!list.some((item) => item.category === category && item.field === field)) list.push({ category, field })
  }
  return list
}

/** Special, criminal, numbers: what the kind of data itself forbids this receiver; `row` null where no row matches. */
export const byKind = (s: Sheet, item: AskedField, row: Row | null): Objection[] => {
  const { gates, vocabulary } = s.tables
  const { what } = about(s, item)
  const to = s.facts.recipient.kind
  const list: Objection[] = []
  if (item.category === 'criminal' || what?.class === 'criminal') {
    const barred = gates.criminalNever.find((rule) => rule.kinds.includes(to))
    if (barred !== undefined) list.push(s.object(barred))
    else if (row !== null && criminalOpen(s, row) === null) list.push(s.object(gates.criminal.none))
  }
  let never: Objection | null = null
  for (const rule of gates.specialNever)
    if (rule.kinds.includes(to) && (what?.class === 'special' || rule.categories.includes(item.category)))
      never ??= s.object(rule)
  if (never !== null) list.push(never)
  else if (what?.class === 'special' && row !== null && specialOpen(s, row, item.category) === null)
    list.push(s.object(gates.special['no-exception']))
  if (what?.class === 'number') {
    const id = Object.hasOwn(vocabulary.organisationKinds, to) ? vocabulary.organisationKinds[to]?.bsn : undefined
    const rule = gates.bsn.find((known) => id !== undefined && known.id === id)
    const may =
      rule !== undefined &&
      (isMain(s) ? rule.subject : rule.other) &&
      (rule.purposes === null || rule.purposes.includes(s.facts.purpose))
    if (!may) list.push(s.object(gates.fields.bsn))
  }
  return list
}

/** The ground of the art. 10 table that is met in all that it names; null: none. */
export const criminalOpen = (s: Sheet, row: Row): string | null => {
  for (const ground of s.tables.gates.criminalGrounds) {
    if (ground.purposes !== null && !ground.purposes.includes(s.facts.purpose)) continue
    if (ground.legalBases !== null && !ground.legalBases.includes(row.basis)) continue
    if (ground.special !== null && (row.special === null || !ground.special.includes(row.special))) continue
    if (ground.besides !== null && !s.facts.categories.some((asked) => ground.besides!.includes(asked.category)))
      continue
    return ground.id
  }
  return null
}

/** The exception that opens this category to this receiver; null: none; without a name in earlier tables, which open all. */
export const specialOpen = (s: Sheet, row: Row, category: string): string | null => {
  const grounds = s.tables.gates.specialGrounds
  if (grounds === undefined) return row.special === null ? null : ''
  const rule = grounds.find((ground) => ground.basis === row.special)
  if (rule === undefined || (rule.categories !== null && !rule.categories.includes(category))) return null
  if (!rule.bound) return rule.id
  const secrecy = s.kind(s.facts.recipient.kind)?.secrecy.own
  return secrecy !== undefined && s.tables.vocabulary.secrecyRegimes[secrecy]?.bound === 'statutory' ? rule.id : null
}

/** What stands before everybody's words. */
export const before = (s: Sheet, item: AskedField, row: Row, mode: string): Objection[] => {
  const { gates, lanes, purposes } = s.tables
  const list: Objection[] = []
  for (const wall of lanes?.firewalls ?? [])
    if (wall.categories.includes(item.category) && wall.purposes.includes(s.facts.purpose)) list.push(s.object(wall))
  list.push(...byKind(s, item, row))
  const { case: known, source, recipient } = s.facts
  if (mode !== 'none' && known.state === 'found' && known.phase === 'low-flame') {
    const partner = (party: typeof source) => party.oin !== null && party.oin === known.lowFlamePartner
    const team = (party: typeof source) => gates.lowFlameTeams.includes(party.kind)
    const between = (partner(source) && team(recipient)) || (partner(recipient) && team(source))
    if (!between || !gates.lowFlameCategories.includes(item.category)) list.push(s.object(gates.blocks['low-flame']))
  }
  const { never, what } = about(s, item)
  const allowed = purposes[s.facts.purpose]?.categories ?? {}
  if (never !== null) list.push(s.object({ id: `${gates.fields.purpose.id}-${never}`, code: never }))
  else if (what === undefined) list.push(s.object(gates.fields.unknown))
  else if (!Object.hasOwn(allowed, item.category) || !allowed[item.category]?.includes(item.field))
    list.push(s.object(gates.fields.purpose))
  else if (what.others && row.row.mode === 'consent') list.push(s.object(gates.fields.others))
  return list
}

/** What stands after them: the source's power, its weighing, addresses and places. */
export const after = (s: Sheet, item: AskedField, { row }: Row): Objection[] => {
  const { gates } = s.tables
  const list = beyondReach(s, item)
  const { categories } = row
  const within =
    categories === null ||
    (Object.hasOwn(categories, item.category) && categories[item.category]?.includes(item.field) === true)
  if (!within) list.push(s.object(gates.fields.power))
  if (row.weighs) list.push(s.object({ id: row.id, code: row.weighs }))
  const { what } = about(s, item)
  if (what === undefined) return list
  const shelter = s.holding('shelter').length > 0
  const secret = s.facts.person.addressSecret
  if (what.class === 'address' && (shelter || secret !== 'no')) {
    if (!unmasks(s, row)) list.push(s.object(gates.safety['secret-address']))
  } else if (what.place && (shelter || secret === 'yes') && s.kind(s.facts.recipient.kind)?.publicTask !== true)
    list.push(s.object(gates.safety.place))
  return list
}

/** Of somebody beside the subject only what the lane reaches, to this kind only what its part needs. */
const beyondReach = (s: Sheet, { category, field }: AskedField): Objection[] => {
  const gate = s.tables.gates.reach
  const purpose = s.tables.purposes[s.facts.purpose]
  const list: Objection[] = []
  if (gate === undefined || purpose === undefined) return list
  const roles = purpose.subjectRoles ?? {}
  const parts = purpose.requesterParts ?? {}
  const role = s.facts.role ?? ''
  const kind = s.facts.recipient.kind
  const ofRole = Object.hasOwn(roles, role) ? roles[role] : null
  const ofKind = Object.hasOwn(parts, kind) ? parts[kind] : null
  if (ofRole && !(Object.hasOwn(ofRole, category) && ofRole[category]?.includes(field))) list.push(s.object(gate.field))
  if (ofKind && !(Object.hasOwn(ofKind, category) && ofKind[category]?.includes(field)))
    list.push(s.object(gate.requester))
  return list
}

const isMain = ({ facts: { role }, tables: { vocabulary } }: Sheet): boolean =>
  role === undefined || (Object.hasOwn(vocabulary.roles ?? {}, role) && vocabulary.roles?.[role]?.main === true)

/** Whether a secret address goes, for a stated need. */
export const unmasks = (s: Sheet, { mandate }: Row['row']): boolean => {
  const { request, person, recipient } = s.facts
  if (!request.addressNeeded || s.holding('shelter').length > 0 || person.registration === 'unavailable') return false
  if (s.kind(recipient.kind)?.publicTask === true) return true
  return mandate !== null && mandate.kinds.includes(recipient.kind) && mandated(s, mandate)
}
