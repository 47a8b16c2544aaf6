import { randomBytes } from 'node:crypto'
import { type Finding, judged, notTried } from './finding.ts'
import type { Observation } from './observing.ts'
import { cameOf, type SeenErrors } from './source-errors.ts'
import type { SourceCheck } from './source-list.ts'
import type { Otherwise, SourceTrial } from './source-question.ts'

/** Puts the question of a trial, or one that differs in something. */
export type Put = (otherwise?: Otherwise) => Promise<Observation>

/** Who shows no credential, a wrong one or no certificate. */
export const strangers = async (
  { connector }: SourceTrial,
  isThere: boolean,
  put: Put,
  errors: SeenErrors,
): Promise<readonly Finding<SourceCheck>[]> => {
  const shown = connector.oauth !== null || connector.credential() !== null
  const certified = connector.tls.client() !== null
  const away = { nl: 'de bron antwoordt niet', en: 'the source does not answer' }
  const refused = async (check: SourceCheck, otherwise: Otherwise['connector']): Promise<Finding<SourceCheck>> => {
    if (!isThere) return notTried(check, away)
    const seen = await put({ connector: { ...otherwise } })
    errors[check] = seen
    const noConnection = check === 'certificate-absent' && seen.status === null && seen.result.kind === 'failed'
    return judged(check, seen.status === 401 || noConnection, cameOf(seen))
  }
  const bare = { oauth: null, credential: () => null }
  const wrong = { oauth: null, credential: () => randomBytes(24).toString('base64url') }
  const byCertificate = {
    nl: 'de bron kent de gateway aan het certificaat alleen',
    en: 'the source knows the gateway by its certificate alone',
  }
  const noneGiven = { nl: 'geen clientcertificaat ingesteld', en: 'no client certificate is set' }
  return [
    certified && !shown ? notTried('token-absent', byCertificate) : await refused('token-absent', bare),
    certified && !shown ? notTried('token-wrong', byCertificate) : await refused('token-wrong', wrong),
    certified
      ? await refused('certificate-absent', { tls: { ...connector.tls, client: () => null } })
      : notTried('certificate-absent', noneGiven),
  ]
}
