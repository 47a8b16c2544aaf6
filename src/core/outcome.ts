import type { Outcome } from './decision.ts'
import type { Finding } from './finding.ts'
import type { Judged } from './judged.ts'

/** A lane in which nobody is identifiable: nothing stands against it, and no field goes. */
export const carriesNothing = ({ lane, blocks, units }: Judged): boolean =>
  lane !== null && blocks.length === 0 && units.length === 0

/** All, some or none; none: a block or a no forces deny, else review before needs-consent before deny (domain.md N). */
export const outcomeOf = (judged: Judged): Outcome => {
  const { blocks, units, verdicts, permitted } = judged
  if (carriesNothing(judged)) return 'permit'
  if (permitted.length > 0) return permitted.length === units.length ? 'permit' : 'permit-partial'
  const leads = verdicts.flatMap(({ lead }) => lead ?? [])
  if (blocks.some(({ outcome }) => outcome === 'deny') || leads.some(isNo)) return 'deny'
  const any = (outcome: Finding['outcome']) => [...blocks, ...leads].some((finding) => finding.outcome === outcome)
  if (any('review')) return 'review'
  return any('needs-consent') ? 'needs-consent' : 'deny'
}

const nos = ['CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'PARENT_DISPUTE', 'NO_LEGAL_REPRESENTATIVE', 'REVIEW_WITHDRAWAL']

/** A recorded no, or nobody able to say yes: it forces deny (domain.md N, outcome rule 3 and 4). */
export const isNo = ({ code, outcome }: Finding): boolean => outcome === 'deny' && nos.includes(code)
