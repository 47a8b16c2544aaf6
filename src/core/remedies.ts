import type { Remedy } from './decision.ts'
import type { Finding } from './finding.ts'
import type { Lane } from './lanes.ts'
import { gather, none } from './lists.ts'
import { own, unique, uniqueBy } from './own.ts'
import type { Purpose, Tables } from './tables.ts'

/**
 * What would make it lawful, by reason (domain.md N 8). Where asking is unsafe: nothing that sends anybody to anybody, but
 * what is told to everybody and asks nobody's word keeps its remedies, or their absence would tell of the danger.
 */
export const remediesOf = (
  tables: Tables,
  purpose: Purpose | undefined,
  reasons: readonly Finding[],
  instead: readonly Lane[],
): readonly Remedy[] => {
  const unsafe = reasons.filter(({ code }) => code === 'ASKING_UNSAFE' || code === 'REVIEW_REPRESENTATIVE_CONFLICT')
  const open = ({ code }: Finding) => {
    const known = own(tables.vocabulary.reasons, code)
    return known?.audience.includes('all') === true && known.outcome !== 'needs-consent'
  }
  const told = unsafe.length > 0 ? reasons.filter((reason) => unsafe.includes(reason) || open(reason)) : reasons
  const codes = unique(gather(told, ({ code }) => own(tables.vocabulary.reasons, code)?.remedies ?? none))
  return gather(codes, (code): readonly Remedy[] => {
    switch (code) {
      case 'complete-request':
        return [{ code, change: { missingFields: unique(gather(told, ({ fields }) => fields)) } }]
      case 'use-ground':
        return uniqueBy(
          instead.map(({ legalBasis, law }) => ({ code, change: { legalBasis, law } })),
          ({ change }) => JSON.stringify(change),
        )
      case 'other-lane':
        return purpose && purpose.offers.length > 0 ? [{ code, change: { purposes: purpose.offers } }] : none
      default:
        return [{ code, change: {} }]
    }
  })
}
