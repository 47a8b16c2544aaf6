import { z } from 'zod'
import type { Tables } from '../core/tables.ts'
import { Law, RowId, Word } from './vocabulary-table.ts'

const Years = z.int().positive()

/** policies/retention.yaml: terms of sources' own files, and of the entries of the log. */
export const RetentionTable = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        id: RowId,
        kinds: z.array(Word).min(1),
        years: Years.nullable(),
        from: z.literal('last-change'),
        law: Law,
      }),
    )
    .min(1),
  events: z
    .array(
      z
        .strictObject({
          id: RowId,
          entries: z.array(Word).min(1),
          categories: z.array(Word).default([]),
          purposes: z.array(Word).default([]),
          min: Years,
          max: Years.nullable(),
          law: Law,
        })
        .refine(({ min, max }) => max === null || min <= max, { path: ['max'], message: 'lies before min' }),
    )
    .min(1),
})

export type RetentionTable = z.output<typeof RetentionTable>

/** Every word of retention.yaml is in the vocabulary. */
export const retentionFaults = ({ retention, vocabulary }: Tables): readonly string[] => {
  if (retention === undefined) return []
  const unknown = (words: readonly string[], list: object, what: string) =>
    words
      .filter((word) => !Object.hasOwn(list, word))
      .map((word) => `retention.yaml: ${word} is no ${what} of the vocabulary`)
  const { sources, events } = retention
  const { organisationKinds, categories, purposes } = vocabulary
  return [
    ...sources.flatMap(({ kinds }) => unknown(kinds, organisationKinds, 'kind')),
    ...events.flatMap((row) => unknown(row.categories, categories, 'category')),
    ...events.flatMap((row) => unknown(row.purposes, purposes, 'purpose')),
  ]
}
