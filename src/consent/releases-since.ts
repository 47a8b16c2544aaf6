import { releasesAbout, type Release } from '../audit/releases.ts'
import type { Withdrawal } from '../core/facts.ts'
import type { ReleasesSince } from './ports.ts'

/** The kind of organisation an OIN is, or null: scopes may name kinds. */
export type KindOf = (oin: string) => Promise<string | null>

/** Releases from the moment a word was said, as far as its scope (or its consent) reaches, from the log. */
export const releasesSince =
  (kindOf: KindOf): ReleasesSince =>
  async (trx, municipality, person, since, scope, consent) => {
    const found: Release[] = []
    for (const release of await releasesAbout(trx, municipality, person, since)) {
      if (consent !== null && !release.consents.includes(consent)) continue
      if (await isWithin(scope, release, kindOf)) found.push(release)
    }
    return found.map(({ exchangeId, recipient }) => ({ exchangeId, recipient }))
  }

const isWithin = async (scope: Withdrawal['scope'], release: Release, kindOf: KindOf): Promise<boolean> => {
  if (scope === 'all') return true
  const party = async (named: readonly string[] | undefined, oin: string) =>
    named === undefined || named.includes(oin) || named.includes((await kindOf(oin)) ?? '')
  return (
    (scope.purposes === undefined || scope.purposes.includes(release.purpose)) &&
    (scope.categories === undefined || release.categories.some((c) => scope.categories?.includes(c))) &&
    (await party(scope.sources, release.source)) &&
    (await party(scope.recipients, release.recipient))
  )
}
