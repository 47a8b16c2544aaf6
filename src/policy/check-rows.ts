import { own } from '../core/own.ts'
import type { Purpose, PurposeRow, Tables } from '../core/tables.ts'
import type { RawTables } from './read-tables.ts'

/** Rows of purposes that contradict themselves, the vocabulary or another table. */
export const rowContradictions = (raw: RawTables, tables: Tables): readonly string[] =>
  Object.entries(tables.purposes).flatMap(([name, purpose]) => [
    ...offerFaults(tables, name, purpose),
    ...purpose.rows.flatMap((row) =>
      [
        ...permitFaults(tables, row),
        ...taskFaults(tables, purpose, row),
        ...whenFaults(raw, row),
        ...fieldFaults(purpose, row),
        ...neverFaults(tables, row),
      ].map((what) => `row ${row.id}: ${what}`),
    ),
  ])

const asksWord = ({ mode }: PurposeRow) => mode === 'consent' || mode === 'condition'

/** A permit of step 8 says that words were given: it goes with the modes that ask them, and with no other. */
const permitFaults = (tables: Tables, row: PurposeRow): readonly string[] => {
  const permit = own(tables.vocabulary.reasons, row.permit)
  if (permit === undefined) return []
  return [
    ...(permit.outcome === 'permit' ? [] : [`contradicts itself: it permits with ${row.permit}, which is no permit`]),
    ...(permit.outcome === 'permit' && (permit.step === 8) !== asksWord(row)
      ? [`contradicts itself: mode ${row.mode} with ${row.permit}`]
      : []),
    ...(row.legalBasis === 'consent' && !asksWord(row)
      ? [`contradicts itself: the ground is consent, and mode ${row.mode} asks nobody`]
      : []),
  ]
}

/** What the row wants of a task that nobody can act for here. */
const taskFaults = (tables: Tables, { rows }: Purpose, row: PurposeRow): readonly string[] => {
  const kinds = tables.vocabulary.organisationKinds
  const { only, never } = row.sourceTask
  const mayActFor = (kind: string, task: string) => task === kind || own(kinds, kind)?.hats.includes(task) === true
  const helpless = (row.hats?.kinds ?? []).filter(
    (kind) => [...row.requesters, ...row.sources].includes(kind) && !row.hats?.tasks.some((t) => mayActFor(kind, t)),
  )
  const owners = row.requesters.filter((kind) => own(kinds, kind)?.ownTask)
  const mandated = (row.mandate?.kinds ?? []).filter((kind) => !rows.some((r) => r.requesters.includes(kind)))
  return [
    ...only.filter((task) => never.includes(task)).map((task) => `contradicts itself: only and never for task ${task}`),
    ...helpless.map((kind) => `nobody can meet it: ${kind} has none of the hats it wants`),
    ...(row.demands.includes('hat') && row.hats === null
      ? ['nobody can meet it: it demands a hat and names none']
      : []),
    ...(row.legalBasis === 'own-task' && owners.length === 0
      ? ['no requester can use it: none of them has a task of its own']
      : []),
    ...mandated.map((kind) => `${kind} needs a mandate here and gets nothing`),
  ]
}

const whenFaults = ({ regimes }: RawTables, { when }: PurposeRow): readonly string[] => {
  const options = when && regimes.switches[when.switch]?.options
  return when && options && !options.map(String).includes(when.is)
    ? [`can never be the reason: switch ${when.switch} cannot stand at ${when.is}`]
    : []
}

/** Fields of a row that its purpose does not have never go. */
const fieldFaults = ({ categories }: Purpose, row: PurposeRow): readonly string[] =>
  Object.entries(row.categories ?? {}).flatMap(([category, fields]) => {
    const known = own(categories, category)
    if (known === undefined) return [`gives ${category}, which its purpose does not have`]
    return fields
      .filter((f) => !known.includes(f))
      .map((f) => `gives ${category}.${f}, which its purpose does not have`)
  })

/** A row that gives only what its requesters may never have. */
const neverFaults = ({ gates }: Tables, row: PurposeRow): readonly string[] => {
  const given = Object.keys(row.categories ?? {})
  const barred = (kind: string) =>
    gates.specialNever.some((rule) => rule.kinds.includes(kind) && given.every((c) => rule.categories.includes(c)))
  return given.length > 0 && row.requesters.every(barred)
    ? ['can never be the reason: a gate keeps all of it from all of its requesters']
    : []
}

const offerFaults = (tables: Tables, name: string, { offers }: Purpose): readonly string[] =>
  offers.flatMap((offer) => {
    const offered = own(tables.purposes, offer)
    return offered?.closed ? [`purposes/${name}.yaml: offers ${offer}, which is always refused`] : []
  })
