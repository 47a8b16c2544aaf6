import { applied } from './applied.ts'
import type { AskVerdict } from './change.ts'
import type { FieldSet } from './decision.ts'
import type { Facts, Verdict } from './facts.ts'
import { own } from './own.ts'
import type { Judge } from './search-state.ts'
import type { Tables } from './tables.ts'
import type { Way } from './ways-out.ts'

/**
 * Fields that wait for a person, asked on their own so that a review opens (domain.md F): only where a release in that
 * lane lets any of them go. Tables from before there was such advice do not name it.
 */
export const verdictWays = (
  tables: Tables,
  facts: Facts,
  { code, sets }: { readonly code: string; readonly sets: readonly FieldSet[] },
  judge: Judge,
): readonly Way[] => {
  if (own(tables.vocabulary.remedies, 'ask-verdict') === undefined) return []
  const change: AskVerdict = { kind: 'ask-verdict', lane: code, categories: sets }
  const asked = applied(facts, [change])
  const release: Verdict = {
    ...{ id: 'advised-verdict', codes: [code], outcome: 'release', categories: null },
    ...{ recordedAt: facts.moment.at, until: null },
  }
  const after = judge({ ...asked, verdicts: [...(facts.verdicts ?? []), release] })
  return after.permitted.length === 0 ? [] : [{ changes: [change], answers: [code] }]
}
