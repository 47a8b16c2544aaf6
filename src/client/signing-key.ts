import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'

/** A private key of the caller, and the algorithm it signs with. */
export interface SigningKey {
  readonly privateKey: KeyObject
  readonly publicKey: JsonWebKey
  readonly alg: string
  /** Under which name the issuer knows it. */
  readonly kid?: string
}

const algorithmOf = ({ asymmetricKeyType: type }: KeyObject): string => {
  if (type === 'ec') return 'ES256'
  if (type === 'rsa') return 'PS256'
  if (type === 'ed25519') return 'EdDSA'
  throw new Error('A signing key is P-256, RSA or Ed25519')
}

/** A private key as PEM (PKCS #8) or as JWK, ready to sign with. Throws where it is no private key that signs. */
export const signingKey = (from: string | (JsonWebKey & { readonly kid?: string })): SigningKey => {
  const privateKey = createPrivateKey(typeof from === 'string' ? from : { key: from, format: 'jwk' })
  const kid = typeof from === 'string' ? undefined : from.kid
  const publicKey = createPublicKey(privateKey).export({ format: 'jwk' })
  return { privateKey, publicKey, alg: algorithmOf(privateKey), ...(kid === undefined ? {} : { kid }) }
}
