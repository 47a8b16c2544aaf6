import { createPrivateKey, createPublicKey, KeyObject, type JsonWebKey } from 'node:crypto'

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

const keyOf = (from: string | KeyObject | JsonWebKey): KeyObject => {
  if (from instanceof KeyObject) return from
  return createPrivateKey(typeof from === 'string' ? from : { key: from, format: 'jwk' })
}

/** A private key as PEM (PKCS #8), as JWK or of `node:crypto`, ready to sign with. Throws where it is no private key that signs. */
export const signingKey = (from: string | KeyObject | (JsonWebKey & { readonly kid?: string })): SigningKey => {
  const privateKey = keyOf(from)
  const kid = typeof from === 'string' || from instanceof KeyObject ? undefined : from.kid
  const publicKey = createPublicKey(privateKey).export({ format: 'jwk' })
  return { privateKey, publicKey, alg: algorithmOf(privateKey), ...(kid === undefined ? {} : { kid }) }
}
