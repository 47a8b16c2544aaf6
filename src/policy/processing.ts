import { own, unique } from '../core/own.ts'
import type { Purpose, Tables } from '../core/tables.ts'

/** One processing activity (verwerkingsactiviteit): what the tables say of one purpose, in the words of AVG 30. */
export interface Processing {
  /** P05 and the like: stable, also over versions of the tables. */
  readonly id: string
  /** Where the activity can be read; what a log of processing names (LDV). */
  readonly uri: string
  readonly purpose: string
  readonly term: string
  readonly description: string
  readonly subjects: string
  readonly legalBases: readonly string[]
  readonly specialBases: readonly string[]
  readonly law: readonly string[]
  readonly categories: readonly {
    readonly category: string
    readonly term: string
    readonly classes: readonly string[]
  }[]
  readonly recipients: readonly string[]
  readonly sources: readonly string[]
  readonly modes: readonly string[]
  /** Longest terms first. */
  readonly retention: readonly {
    /** At least so many years. */
    readonly years: number
    /** At most so many; null: as long as the source keeps what was released. */
    readonly most: number | null
    readonly law: readonly string[]
  }[]
  readonly confidential: boolean
  readonly demands: readonly string[]
  readonly open: boolean
}

/** The stable address of a purpose as a processing activity of a municipality. */
export const activityUri = (base: string, municipality: string, purpose: string): string =>
  `${base.replace(/\/$/, '')}/v1/policies/${purpose}#${municipality}`

/** Every purpose by which anything is shared; those that are always refused process nothing. */
export const processings = (tables: Tables, base: string): readonly Processing[] =>
  Object.entries(tables.purposes)
    .filter(([, { rows }]) => rows.length > 0)
    .map(([name, purpose]) => processing(tables, base, name, purpose))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

const processing = (tables: Tables, base: string, name: string, purpose: Purpose): Processing => {
  const { rows, categories } = purpose
  const kinds = tables.vocabulary.organisationKinds
  const owners = rows.flatMap((row) => row.requesters.flatMap((kind) => own(kinds, kind)?.ownTask ?? []))
  const own_ = rows.some(({ legalBasis }) => legalBasis === 'own-task') ? owners : []
  const special = rows.some((row) => row.special === 'own-task') ? owners.flatMap((task) => task.special ?? []) : []
  return {
    ...{ id: purpose.code, uri: activityUri(base, tables.municipality, name), purpose: name, term: purpose.term },
    ...{ description: purpose.description, subjects: purpose.subjects },
    legalBases: unique([
      ...rows.flatMap(({ legalBasis }) => named(legalBasis)),
      ...own_.map((task) => task.legalBasis),
    ]),
    specialBases: unique([...rows.flatMap((row) => named(row.special)), ...special]),
    law: unique([
      ...rows.flatMap(({ law }) => law),
      ...own_.flatMap(({ law }) => Object.values(law).flat()),
    ]).toSorted(),
    categories: Object.entries(categories).map(([category, fields]) => ({
      category,
      term: own(tables.vocabulary.categories, category)?.term ?? category,
      classes: classesOf(tables, category, fields),
    })),
    recipients: unique(rows.flatMap(({ requesters }) => requesters)).toSorted(),
    sources: unique(rows.flatMap(({ sources }) => sources)).toSorted(),
    modes: unique(rows.map(({ mode }) => mode)),
    retention: retentionOf(tables, name, Object.keys(categories)),
    confidential: rows.some(({ confidential }) => confidential),
    demands: unique(rows.flatMap(({ demands }) => demands)),
    open: tables.opened.includes(name),
  }
}

const named = (basis: string | null) => (basis === null || basis === 'own-task' ? [] : [basis])

const classesOf = ({ vocabulary }: Tables, category: string, fields: readonly string[]) =>
  unique(
    fields.flatMap((name) => {
      const field = own(own(vocabulary.categories, category)?.fields ?? {}, name)
      return field === undefined ? [] : [field.class, ...(field.place ? ['place'] : [])]
    }),
  )

/** Of a release: as long as the longest term of what was released; of a refusal its own (domain.md H). */
const retentionOf = ({ retention }: Tables, purpose: string, categories: readonly string[]): Processing['retention'] =>
  (retention?.events ?? [])
    .filter(({ entries }) => entries.includes('release') || entries.includes('decision'))
    .filter((row) => row.categories.length === 0 || row.categories.some((category) => categories.includes(category)))
    .filter((row) => row.purposes.length === 0 || row.purposes.includes(purpose))
    .map(({ min, max, law }) => ({ years: min, most: max, law }))
    .toSorted((a, b) => b.years - a.years)
