import type { Facts } from './facts.ts'
import { found } from './finding.ts'
import type { Lane } from './lanes.ts'
import type { LayerVerdict } from './layer.ts'
import { own, unique } from './own.ts'
import type { Tables } from './tables.ts'

/**
 * Consent that the field presumes in a referral (BW 7:457 lid 2; KNMG 2021 §1.5.2.2): a word that merely lacks stands in
 * nobody's way and nobody is asked; a recorded no, and whatever a person must look at, stays as it is.
 */
export const presumedVerdict = (
  tables: Tables,
  facts: Facts,
  { row, law }: Lane,
  verdict: LayerVerdict,
): LayerVerdict => {
  const presumed = row.presumed ?? null
  if (presumed === null || verdict.permit !== null || own(facts.request.answers, presumed.answer) !== 'yes')
    return verdict
  const findings = verdict.findings.filter(({ outcome }) => outcome !== 'needs-consent')
  if (findings.length > 0) return { ...verdict, findings, missing: [] }
  const { given } = tables.consent.words
  const permit = () => found(tables, given, { law: unique([...given.law, ...law, ...presumed.law]) })
  return { ...verdict, findings, missing: [], permit, consents: [] }
}
