import { createHmac, createPublicKey } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { exportJWK, importJWK, SignJWT } from 'jose'
import { organisations } from '../../src/sample/organisations.ts'
import type { TokenFault } from '../../src/http/token-fault.ts'
import { testCertificate } from '../helpers/certificate.ts'
import { proofKeys, type ProofForgery } from '../helpers/oauth.ts'
import type { Forgery } from '../helpers/tokens.ts'
import { athOf, path, proxy, publicUrl, type Senders } from './senders.ts'

/** One call that must be refused: what is sent, and the fault that is recorded. */
export interface WrongCall {
  readonly name: string
  readonly fault: TokenFault
  readonly headers: (of: Senders) => Promise<Record<string, string | string[]>> | Record<string, string | string[]>
  readonly call?: InjectOptions
}

const { localTeam } = organisations
const now = (): number => Math.floor(Date.now() / 1000)
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const forged = (name: string, forgery: Forgery, fault: TokenFault = 'token-invalid'): WrongCall => ({
  name,
  fault,
  headers: async ({ issuer }) =>
    bearer(await issuer.forge({ ...forgery, claims: { oin: localTeam.oin, ...forgery.claims } })),
})

const proved = (name: string, forgery: ProofForgery, fault: TokenFault = 'proof-invalid'): WrongCall => ({
  name,
  fault,
  headers: ({ tokens, withProof }) => withProof(tokens.toKey, forgery),
})

/** The header and claims of a good token, signed by something else. */
const resigned = (token: string, header: object, sign: (text: string) => string): string => {
  const text = `${part(header)}.${token.split('.')[1]}`
  return `${text}.${sign(text)}`
}

/** Tokens that are no good, however they are shown. */
export const wrongTokens: readonly WrongCall[] = [
  { name: 'no token', fault: 'token-missing', headers: () => ({}) },
  {
    name: 'a token in the query',
    fault: 'token-missing',
    headers: () => ({}),
    call: { url: `${path}?access_token=x` },
  },
  { name: 'another scheme', fault: 'token-missing', headers: () => ({ authorization: 'Basic YTpi' }) },
  { name: 'a proof without a token', fault: 'token-missing', headers: async (of) => ({ dpop: await of.proof('') }) },
  {
    name: 'two tokens',
    fault: 'token-invalid',
    headers: ({ tokens }) => ({ authorization: `Bearer ${tokens.plain}, Bearer ${tokens.plain}` }),
  },
  {
    name: 'alg none',
    fault: 'token-invalid',
    headers: ({ tokens }) => bearer(resigned(tokens.plain, { alg: 'none', typ: 'at+jwt' }, () => '')),
  },
  {
    name: 'HS256 with the issuer’s public key',
    fault: 'token-invalid',
    headers: ({ tokens, issuer }) => {
      const jwk = issuer.issuer.keys.signing
      const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
      const header = { alg: 'HS256', typ: 'at+jwt', kid: jwk.kid }
      const sign = (text: string) => createHmac('sha256', pem).update(text).digest('base64url')
      return bearer(resigned(tokens.plain, header, sign))
    },
  },
  {
    name: 'a key in its own header',
    fault: 'token-invalid',
    headers: async ({ issuer }) => {
      const keys = await proofKeys()
      const jwk = await exportJWK(keys.publicKey)
      const key = await exportJWK(keys.privateKey)
      return bearer(await issuer.forge({ claims: { oin: localTeam.oin }, key, header: { jwk, kid: undefined } }))
    },
  },
  {
    name: 'a changed signature',
    fault: 'token-invalid',
    headers: ({ tokens }) => bearer(`${tokens.plain.slice(0, -8)}AAAAAAAA`),
  },
  {
    name: 'changed claims',
    fault: 'token-invalid',
    headers: ({ tokens }) => {
      const [header, claims = '', signature] = tokens.narrow.split('.')
      const more = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), scope: 'admin' }
      return bearer(`${header}.${part(more)}.${signature}`)
    },
  },
  {
    name: 'an unknown issuer',
    fault: 'token-invalid',
    headers: ({ tokens }) => bearer(tokens.ofUnknownIssuer),
  },
  {
    name: 'an issuer that may not name this organisation',
    fault: 'token-invalid',
    headers: ({ tokens }) => bearer(tokens.ofOtherIssuer),
  },
  {
    name: 'a client’s assertion instead of a token',
    fault: 'token-invalid',
    headers: async ({ issuer }) => {
      const key = issuer.issuer.keys.clients['local-team'] ?? {}
      const assertion = new SignJWT({ sub: 'local-team', iss: 'local-team', aud: issuer.issuer.url, exp: now() + 60 })
      return bearer(await assertion.setProtectedHeader({ alg: 'ES256' }).sign(await importJWK(key, 'ES256')))
    },
  },
  forged('typ JWT', { header: { typ: 'JWT' } }),
  forged('no typ', { header: { typ: undefined } }),
  forged('a demand in its header that we do not know', { header: { crit: ['b64'], b64: true } }),
  forged('another audience', { claims: { aud: 'https://other.example' } }),
  forged('expired', { claims: { exp: now() - 60 } }, 'token-expired'),
  forged('not yet valid', { claims: { nbf: now() + 60 } }),
  forged('no jti', { claims: { jti: undefined } }),
  forged('a jti that can be guessed', { claims: { jti: '17' } }),
  forged('no subject', { claims: { sub: undefined } }),
  forged('an OIN without a known prefix', { claims: { oin: '00000005123456789000' } }),
  forged('an OIN that is too short', { claims: { oin: '0000009900000000200' } }),
  forged('bound in a way that is not known here', { claims: { cnf: { kid: 'k1' } } }),
]

/** Proofs that are no good, with a token that is. */
export const wrongProofs: readonly WrongCall[] = [
  { name: 'bound to a key, as Bearer', fault: 'proof-missing', headers: ({ tokens }) => bearer(tokens.toKey) },
  {
    name: 'bound to a key, as Bearer, with a proof',
    fault: 'proof-missing',
    headers: async ({ tokens, proof }) => ({ ...bearer(tokens.toKey), dpop: await proof(tokens.toKey) }),
  },
  {
    name: 'bound to nothing, as DPoP',
    fault: 'token-unbound',
    headers: ({ tokens, withProof }) => withProof(tokens.plain),
  },
  {
    name: 'without a proof',
    fault: 'proof-missing',
    headers: ({ tokens }) => ({ authorization: `DPoP ${tokens.toKey}` }),
  },
  {
    name: 'two proofs',
    fault: 'proof-invalid',
    headers: async ({ tokens, proof }) => ({
      authorization: `DPoP ${tokens.toKey}`,
      dpop: [await proof(tokens.toKey), await proof(tokens.toKey)].join(', '),
    }),
  },
  {
    name: 'a proof that was used before',
    fault: 'proof-replayed',
    headers: async ({ tokens, withProof, call, refused }) => {
      const headers = await withProof(tokens.toKey)
      if ((await call(headers)).statusCode !== 200) throw new Error('The first time it should be good')
      refused.length = 0
      return headers
    },
  },
  {
    name: 'the proof of who stole the token',
    fault: 'proof-of-another-key',
    headers: async ({ tokens, withProof }) => withProof(tokens.toKey, { keys: await proofKeys() }),
  },
  {
    name: 'the key of one, signed by another',
    fault: 'proof-invalid',
    headers: async ({ tokens, withProof, keys }) => {
      const { publicKey } = keys
      return withProof(tokens.toKey, { keys: { publicKey, privateKey: (await proofKeys()).privateKey } })
    },
  },
  {
    name: 'a private key in its header',
    fault: 'proof-invalid',
    headers: async ({ tokens, withProof, keys }) =>
      withProof(tokens.toKey, { header: { jwk: await exportJWK(keys.privateKey) } }),
  },
  {
    name: 'a proof signed with a shared secret',
    fault: 'proof-invalid',
    headers: async ({ tokens, proof }) => {
      const secret = { kty: 'oct', k: Buffer.alloc(32, 1).toString('base64url') }
      const text = `${part({ alg: 'HS256', typ: 'dpop+jwt', jwk: secret })}.${(await proof(tokens.toKey)).split('.')[1]}`
      const signature = createHmac('sha256', Buffer.alloc(32, 1)).update(text).digest('base64url')
      return { authorization: `DPoP ${tokens.toKey}`, dpop: `${text}.${signature}` }
    },
  },
  {
    name: 'a proof that is not signed',
    fault: 'proof-invalid',
    headers: async ({ tokens, proof, keys }) => {
      const claims = (await proof(tokens.toKey)).split('.')[1]
      const header = part({ alg: 'none', typ: 'dpop+jwt', jwk: await exportJWK(keys.publicKey) })
      return { authorization: `DPoP ${tokens.toKey}`, dpop: `${header}.${claims}.` }
    },
  },
  {
    name: 'an algorithm that is not taken',
    fault: 'proof-invalid',
    headers: async ({ tokens, withProof }) =>
      withProof(tokens.toKey, { keys: await proofKeys('ES384'), header: { alg: 'ES384' } }),
  },
  proved('typ JWT', { header: { typ: 'JWT' } }),
  proved('for another method', { claims: { htm: 'POST' } }),
  proved('for another path', { claims: { htu: `${publicUrl}/v1/things/9901-2` } }),
  proved('for another host', { claims: { htu: `https://elsewhere.example${path}` } }),
  proved('for another scheme', { claims: { htu: `http://deelpoort.example${path}` } }),
  proved('for no address', { claims: { htu: undefined } }),
  proved('for another token', { claims: { ath: athOf('another') } }),
  proved('for no token', { claims: { ath: undefined } }),
  proved('too old', { claims: { iat: now() - 90 } }),
  proved('from the future', { claims: { iat: now() + 60 } }),
  proved('made at no time', { claims: { iat: undefined } }),
  proved('without a jti', { claims: { jti: undefined } }),
  proved('without a nonce', { claims: { nonce: undefined } }, 'nonce-needed'),
  proved('with a nonce of its own making', { claims: { nonce: 'A'.repeat(43) } }, 'nonce-needed'),
]

/** Certificates that are no good, and bindings that are not enough. */
export const wrongCertificates: readonly WrongCall[] = [
  {
    name: 'bound to a certificate, without one',
    fault: 'certificate-missing',
    headers: ({ tokens }) => bearer(tokens.toCertificate),
  },
  {
    name: 'with another certificate',
    fault: 'certificate-of-another',
    call: { remoteAddress: proxy },
    headers: ({ tokens }) => ({ ...bearer(tokens.toCertificate), 'client-cert': testCertificate('thief').header }),
  },
  {
    name: 'with a certificate in a header of one who is no proxy',
    fault: 'certificate-missing',
    headers: ({ tokens, certificate }) => ({ ...bearer(tokens.toCertificate), 'client-cert': certificate.header }),
  },
  {
    name: 'with two certificates in the header',
    fault: 'certificate-missing',
    call: { remoteAddress: proxy },
    headers: ({ tokens, certificate }) => ({
      ...bearer(tokens.toCertificate),
      'client-cert': `${certificate.header}, ${certificate.header}`,
    }),
  },
  {
    name: 'with something else in the header',
    fault: 'certificate-missing',
    call: { remoteAddress: proxy },
    headers: ({ tokens }) => ({ ...bearer(tokens.toCertificate), 'client-cert': ':bm90IGEgY2VydGlmaWNhdGU=:' }),
  },
  {
    name: 'bound to a key too, of which nothing is shown',
    fault: 'proof-missing',
    call: { remoteAddress: proxy },
    headers: ({ tokens, certificate }) => ({ ...bearer(tokens.toBoth), 'client-cert': certificate.header }),
  },
  {
    name: 'bound to a certificate too, of which nothing is shown',
    fault: 'certificate-missing',
    headers: ({ tokens, withProof }) => withProof(tokens.toBoth),
  },
  {
    name: 'bound to nothing, where DPoP is demanded',
    fault: 'token-unbound',
    headers: ({ tokens }) => bearer(tokens.ofSchool),
  },
  {
    name: 'bound to a key, where a certificate is demanded',
    fault: 'token-unbound',
    headers: ({ tokens, withProof }) => withProof(tokens.ofProviderToKey),
  },
]
