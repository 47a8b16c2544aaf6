import { none } from './lists.ts'
import { own } from './own.ts'
import type { Tables } from './tables.ts'

/** What one gate found about one person or field: a code of domain.md N, the row that gave it, its articles. */
export interface Finding {
  readonly code: string
  readonly row: string
  readonly law: readonly string[]
  readonly outcome: 'permit' | 'needs-consent' | 'review' | 'deny' | 'extra'
  /** Internal id of the person whose word or fact it is. */
  readonly concerns: string | null
  readonly obligations: readonly string[]
  /** Parts of the request that lack (INCOMPLETE_REQUEST). */
  readonly fields: readonly string[]
}

interface Row {
  readonly id: string
  readonly code: string
  readonly law: readonly string[]
  readonly obligations?: readonly string[]
}

/** What is known beside the row; `law`: instead of its own articles. */
interface More {
  readonly concerns?: string
  readonly fields?: readonly string[]
  readonly outcome?: Finding['outcome']
  readonly law?: readonly string[]
}

/** A finding of a row; the outcome is the code's own, a code the tables do not know denies. */
export const found = (tables: Tables, row: Row, more: More = {}): Finding => ({
  code: row.code,
  row: row.id,
  law: more.law ?? row.law,
  outcome: more.outcome ?? outcomeOf(tables, row.code),
  concerns: more.concerns ?? null,
  obligations: row.obligations ?? none,
  fields: more.fields ?? none,
})

const outcomeOf = (tables: Tables, code: string): Finding['outcome'] => {
  const outcome = own(tables.vocabulary.reasons, code)?.outcome
  if (outcome === undefined || outcome === 'withheld' || outcome === 'told') return 'deny'
  return outcome
}
