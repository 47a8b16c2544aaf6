import type { Scheme } from './shown-token.ts'
import type { ChallengeError } from './token-fault.ts'

const realm = 'realm="deelpoort"'

/** Challenges of `WWW-Authenticate` (RFC 9110 11.6.1); nothing in them comes from the call. */
export const challenges = (proofAlgorithms: readonly string[]) => {
  const algs = `algs="${proofAlgorithms.join(' ')}"`
  const of = (scheme: Scheme, more: string): string =>
    scheme === 'Bearer' ? `Bearer ${realm}${more}` : `DPoP ${realm}${more}, ${algs}`
  return {
    /** Both ways to show a token; what is wrong stands with the one that was tried. */
    unauthenticated: (tried: Scheme, error: ChallengeError): string =>
      (['Bearer', 'DPoP'] as const)
        .map((scheme) => of(scheme, scheme === tried && error !== null ? `, error="${error}"` : ''))
        .join(', '),
    insufficientScope: (tried: Scheme, scopes: readonly string[]): string =>
      of(tried, `, error="insufficient_scope", scope="${scopes.join(' ')}"`),
  }
}
