import { createHash, randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { CallToProve } from '../client/client.ts'

/** Makes a DPoP proof for a call (RFC 9449 4.2); towards the issuer there is no token yet. */
export type Prover = (call: Omit<CallToProve, 'token'> & { readonly token?: string }) => Promise<string>

/** A new key that never leaves this process, as what makes proofs by it. */
export const prover = async (): Promise<Prover> => {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = await exportJWK(publicKey)
  return ({ method, url, token, nonce }) => {
    const ath = token === undefined ? {} : { ath: createHash('sha256').update(token).digest('base64url') }
    return new SignJWT({ htm: method, htu: url, jti: randomUUID(), ...ath, ...(nonce === undefined ? {} : { nonce }) })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .sign(privateKey)
  }
}
