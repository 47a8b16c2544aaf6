import type { Remedy } from './decision.ts'
import type { Finding } from './finding.ts'
import type { Lane } from './lanes.ts'
import { own, unique, uniqueBy } from './own.ts'
import type { Purpose, Tables } from './tables.ts'

/** What would make it lawful, by reason (domain.md N 8). Where asking is unsafe: nothing that sends anybody to anybody. */
export const remediesOf = (
  tables: Tables,
  purpose: Purpose | undefined,
  reasons: readonly Finding[],
  instead: readonly Lane[],
): readonly Remedy[] => {
  const unsafe = reasons.filter(({ code }) => code === 'ASKING_UNSAFE' || code === 'REVIEW_REPRESENTATIVE_CONFLICT')
  const told = unsafe.length > 0 ? unsafe : reasons
  const codes = unique(told.flatMap(({ code }) => own(tables.vocabulary.reasons, code)?.remedies ?? []))
  const fields = unique(told.flatMap((finding) => finding.fields))
  return uniqueBy(
    codes.flatMap((code): readonly Remedy[] => {
      switch (code) {
        case 'complete-request':
          return [{ code, change: { missingFields: fields } }]
        case 'use-ground':
          return instead.map(({ legalBasis, law }) => ({ code, change: { legalBasis, law } }))
        case 'other-lane':
          return purpose && purpose.offers.length > 0 ? [{ code, change: { purposes: purpose.offers } }] : []
        default:
          return [{ code, change: {} }]
      }
    }),
    ({ code, change }) => `${code} ${JSON.stringify(change)}`,
  )
}
