import type { PurposeRow, Tables } from '../core/tables.ts'
import type { RelationsTable } from './relations-table.ts'

/**
 * A row between two departments permits in the mode of the reuse matrix and no other, so that no purpose opens by consent
 * what the statute makes a condition, or asks consent where the law itself carries the leg (AP 2016; Wmo 5.1.1 lid 4; Wgs 8d).
 */
export const reuseFaults = (tables: Tables, relations: RelationsTable): readonly string[] => {
  const { organisationKinds, laws, purposes } = tables.vocabulary
  const lawOf = (kind: string) => {
    const known = organisationKinds[kind]
    return kind.startsWith('municipality-') ? (known?.ownTask?.usual ?? null) : null
  }
  const known = [
    ...relations.reuse.flatMap(({ from, to }) => [from, to]).filter((law) => !Object.hasOwn(laws, law)),
    ...relations.reuseByConsent.filter((purpose) => !Object.hasOwn(purposes, purpose)),
    ...relations.parts.flatMap((part) => part.purposes.filter((purpose) => !Object.hasOwn(purposes, purpose))),
    ...relations.parts.flatMap((part) => part.kinds.filter((kind) => !Object.hasOwn(organisationKinds, kind))),
  ].map((word) => `relations.yaml: ${word} is no word of the vocabulary`)
  const modeOf = (purpose: string, from: string, to: string) => {
    const rule = relations.reuse.find((known) => known.from === from && known.to === to)
    if (rule === undefined) return null
    return rule.mode === 'power' && relations.reuseByConsent.includes(purpose) ? 'consent' : rule.mode
  }
  const faults = Object.entries(tables.purposes).flatMap(([purpose, { rows }]) =>
    rows.flatMap((row) =>
      row.requesters.flatMap((requester) =>
        row.sources.flatMap((source) => {
          const [from, to] = [lawOf(source), lawOf(requester)]
          if (from === null || to === null || from === to || !isReuse(row) || underWamsAlone(row)) return []
          const mode = modeOf(purpose, from, to)
          if (mode === row.mode) return []
          return [`row ${row.id}: ${source} to ${requester} is ${mode ?? 'not'} in relations.yaml, here ${row.mode}`]
        }),
      ),
    ),
  )
  return [...known, ...faults]
}

/** A right, a duty or nobody's data rest on a law of their own lane, which is none of these four. */
const isReuse = ({ mode }: PurposeRow) => mode === 'consent' || mode === 'condition' || mode === 'power'

/** The bill has a ground of its own between departments. */
const underWamsAlone = ({ regimes }: PurposeRow): boolean => regimes?.includes('PRE_WAMS') === false
