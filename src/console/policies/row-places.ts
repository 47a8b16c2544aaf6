import type { Tables } from '../../core/tables.ts'
import { consentSections } from './consent-sections.ts'
import { gateSections } from './gate-sections.ts'
import { laneSections } from './lane-sections.ts'
import { retentionSections } from './retention-sections.ts'
import { reviewSections } from './review-sections.ts'
import { rightSections } from './right-sections.ts'
import type { Reading } from './section.ts'

/** The tables whose rows are told apart by an id of their own, each by the page it stands on. */
export const sectionsOfRows = {
  consent: consentSections,
  gates: gateSections,
  lanes: laneSections,
  reviews: reviewSections,
  rights: rightSections,
  retention: retentionSections,
} as const

/** Where a row is on a page. */
export const anchorOf = (row: string): string => `row-${row.replace(/[^\w-]/g, '-')}`

const known = new WeakMap<Tables, ReadonlyMap<string, string>>()

/** Where each row stands, as the rest of an address below the pages of policies; the tables are read once. */
export const placesOf = (reading: Reading): ReadonlyMap<string, string> => {
  const { tables } = reading
  const found = known.get(tables)
  if (found !== undefined) return found
  const places = new Map([
    ...Object.entries(sectionsOfRows).flatMap(([page, sections]) =>
      sections(reading).flatMap(({ rows }) => rows.map(({ id }) => [id, `${page}#${anchorOf(id)}`] as const)),
    ),
    ...Object.entries(tables.purposes).flatMap(([purpose, { rows, closed }]) => [
      ...rows.map(({ id }) => [id, `purposes/${purpose}#${anchorOf(id)}`] as const),
      ...(closed === null ? [] : [[closed.id, `purposes/${purpose}`] as const]),
    ]),
  ])
  known.set(tables, places)
  return places
}
