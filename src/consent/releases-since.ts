import { releasesAbout, type Release } from '../audit/releases.ts'
import type { Withdrawal } from '../core/facts.ts'
import type { ReleasesSince } from './ports.ts'

/** Releases from the moment a word was said, as far as its scope (or its consent) reaches, from the log. */
export const releasesSince: ReleasesSince = async (trx, municipality, person, since, scope, consent) => {
  const releases = await releasesAbout(trx, municipality, person, since)
  return releases
    .filter((release) => (consent === null || release.consents.includes(consent)) && isWithin(scope, release))
    .map(({ exchangeId, case: caseId, recipient }) => ({ exchangeId, case: caseId, recipient }))
}

const isWithin = (scope: Withdrawal['scope'], release: Release): boolean => {
  if (scope === 'all') return true
  const { purposes, categories, sources, recipients } = scope
  return (
    (purposes === undefined || purposes.includes(release.purpose)) &&
    (categories === undefined || release.categories.some((category) => categories.includes(category))) &&
    isNamed(sources, release.source, release.sourceKind) &&
    isNamed(recipients, release.recipient, release.recipientKind)
  )
}

const isNamed = (named: readonly string[] | undefined, oin: string, kind: string | null): boolean =>
  named === undefined || named.includes(oin) || (kind !== null && named.includes(kind))
