import { createHash, randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import type { CallToProve } from './client.ts'
import type { SigningKey } from './signing-key.ts'

/** Makes a DPoP proof for a call (RFC 9449 4.2); towards the issuer there is no token yet. */
export type Prover = (call: Omit<CallToProve, 'token'> & { readonly token?: string }) => Promise<string>

/** Proofs by this key. Let it be another key than the one that the issuer knows you by. */
export const prover =
  ({ privateKey, publicKey, alg }: SigningKey): Prover =>
  ({ method, url, token, nonce }) => {
    const ath = token === undefined ? {} : { ath: createHash('sha256').update(token).digest('base64url') }
    return new SignJWT({ htm: method, htu: url, jti: randomUUID(), ...ath, ...(nonce === undefined ? {} : { nonce }) })
      .setProtectedHeader({ alg, typ: 'dpop+jwt', jwk: { ...publicKey } })
      .setIssuedAt()
      .sign(privateKey)
  }
