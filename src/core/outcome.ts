import type { Outcome } from './decision.ts'
import type { Finding } from './finding.ts'
import type { Candidate, UnitVerdict } from './judge.ts'

/** Fields against which nothing stands. */
export const permittedUnits = ({ blocks, units }: Candidate): readonly UnitVerdict[] =>
  blocks.length > 0 ? [] : units.filter(({ lead }) => lead === null)

/** All, some or none; none: a block or a no forces deny, else review before needs-consent before deny (domain.md N). */
export const outcomeOf = (candidate: Candidate): Outcome => {
  const { blocks, units } = candidate
  const permitted = permittedUnits(candidate).length
  if (permitted > 0) return permitted === units.length ? 'permit' : 'permit-partial'
  const leads = units.flatMap(({ lead }) => lead ?? [])
  if (blocks.some(({ outcome }) => outcome === 'deny') || leads.some(isNo)) return 'deny'
  const any = (outcome: Finding['outcome']) => [...blocks, ...leads].some((finding) => finding.outcome === outcome)
  if (any('review')) return 'review'
  return any('needs-consent') ? 'needs-consent' : 'deny'
}

const nos = ['CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'PARENT_DISPUTE', 'NO_LEGAL_REPRESENTATIVE', 'REVIEW_WITHDRAWAL']

/** A recorded no, or nobody able to say yes: it forces deny (domain.md N, outcome rule 3 and 4). */
export const isNo = ({ code, outcome }: Finding): boolean => outcome === 'deny' && nos.includes(code)
