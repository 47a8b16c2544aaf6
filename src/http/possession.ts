import type { FastifyRequest } from 'fastify'
import { Problem } from '../problems.ts'
import type { Claims } from './claims.ts'
import { type CertificateOptions, certificateReader } from './client-certificate.ts'
import { dpopNonces } from './dpop-nonces.ts'
import { proofChecker } from './dpop-proof.ts'
import type { ShownToken } from './shown-token.ts'
import { NoValidToken } from './token-fault.ts'

/** How tokens of a participant must be bound to their sender. `either`: one of the two, whichever. */
export const senderConstraints = ['none', 'either', 'dpop', 'mtls'] as const
export type SenderConstraint = (typeof senderConstraints)[number]

/** How possession of a token's key or certificate is proved. */
export interface PossessionOptions {
  /** As callers know the gateway: what proofs are made for. */
  readonly publicUrl: string
  readonly proofAlgorithms: readonly string[]
  /** The first makes nonces, all are accepted; the same for every gateway of one address. */
  readonly nonceKeys: readonly [Buffer, ...Buffer[]]
  /** Marks a proof as used; false where it was before. Shared by every gateway of one address. */
  readonly useProof: (digest: Buffer) => Promise<boolean>
  readonly certificate: CertificateOptions
  /** For participants of whom nothing is said. */
  readonly demanded: SenderConstraint
}

/** How a token was shown to be its sender's own. */
export interface Bound {
  readonly dpop: boolean
  readonly mtls: boolean
}

/** Whether a token that is bound like this is enough where that is demanded. */
export const meets = (demanded: SenderConstraint, { dpop, mtls }: Bound): boolean =>
  ({ none: true, either: dpop || mtls, dpop, mtls })[demanded]

/**
 * Everything a token is bound to must be proved, also where nothing is demanded (RFC 9449 7.2, RFC 8705 3). `prove`
 * throws `NoValidToken`; `unavailable` where it cannot be known whether a proof was used before.
 */
export const possession = (options: PossessionOptions, clock: () => number) => {
  const nonces = dpopNonces(options.nonceKeys)
  const { publicUrl, proofAlgorithms: algorithms } = options
  const checkProof = proofChecker({ publicUrl, algorithms, nonces, clock })
  const certificateOf = certificateReader(options.certificate)

  const used = (digest: Buffer): Promise<boolean> =>
    options.useProof(digest).catch((cause: unknown) => {
      throw new Problem('unavailable', 'Proofs cannot be checked now.', { cause, retryAfter: 5 })
    })

  return {
    nonce: () => nonces.current(clock()),
    prove: async (request: FastifyRequest, { scheme, token }: ShownToken, { cnf }: Claims): Promise<Bound> => {
      const bound = { dpop: cnf?.jkt !== undefined, mtls: cnf?.['x5t#S256'] !== undefined }
      if (bound.mtls) {
        const thumbprint = certificateOf(request)
        if (thumbprint === null) throw new NoValidToken('certificate-missing')
        if (thumbprint !== cnf?.['x5t#S256']) throw new NoValidToken('certificate-of-another')
      }
      if (scheme === 'Bearer' && bound.dpop) throw new NoValidToken('proof-missing')
      if (scheme === 'Bearer') return bound
      if (!bound.dpop) throw new NoValidToken('token-unbound')
      const proof = await checkProof(request, token)
      if (proof.thumbprint !== cnf?.jkt) throw new NoValidToken('proof-of-another-key')
      if (!(await used(proof.digest))) throw new NoValidToken('proof-replayed')
      return bound
    },
  }
}
