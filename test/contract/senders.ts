import { createHash, type webcrypto } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { calculateJwkThumbprint, exportJWK } from 'jose'
import * as oauth from 'oauth4webapi'
import type { Test } from 'tap'
import { clients } from '../../src/sample/clients.ts'
import { startIssuer } from '../../src/sample/issuer.ts'
import { organisations } from '../../src/sample/organisations.ts'
import type { AccessPorts } from '../../src/http/access.ts'
import type { PossessionOptions } from '../../src/http/possession.ts'
import { testCertificate } from '../helpers/certificate.ts'
import { oauthClient, proofKeys, proofMaker, type ProofForgery } from '../helpers/oauth.ts'
import { provingHere, testIssuer } from '../helpers/tokens.ts'
import { knownParticipants, testEdge } from './test-edge.ts'

const { localTeam, youthCareProvider, school } = organisations

/** Where the edge is known to its callers, and what they ask there. */
export const publicUrl = 'https://deelpoort.example'
export const path = '/v1/things/9901-1'

/** The proxy that hands on certificates, and an address that is none. */
export const proxy = '10.1.2.3'
export const elsewhere = '192.0.2.7'

/**
 * An edge, tokens of a real issuer of every binding, and what makes proofs for them. School demands DPoP, the youth care
 * provider certificates, the local team nothing.
 */
export const senders = async (t: Test, proving: Partial<PossessionOptions> = {}) => {
  const issuer = await testIssuer(t, [
    ...clients,
    { id: 'with-certificate', oin: localTeam.oin, scopes: ['exchange'], professional: null, bound: 'mtls' },
    { id: 'provider-system', oin: youthCareProvider.oin, scopes: ['exchange'], professional: null, bound: 'mtls' },
  ])
  const other = await startIssuer()
  t.teardown(() => other.close())
  const demands: Readonly<Record<string, 'dpop' | 'mtls'>> = { [school.oin]: 'dpop', [youthCareProvider.oin]: 'mtls' }
  const edge = await testEdge(t, {
    tokens: {
      ...issuer.tokens,
      issuers: [
        ...issuer.tokens.issuers,
        { issuer: other.url, jwksUri: other.jwksUrl, oins: [organisations.wmoDepartment.oin] },
      ],
    },
    possession: provingHere({
      publicUrl,
      certificate: { header: 'client-cert', proxies: [proxy, '10.9.0.0/16'] },
      ...proving,
    }),
  })
  const refused: string[] = []
  const ports: AccessPorts = {
    findParticipant: async (oin, localDate) => {
      const found = await knownParticipants(oin, localDate)
      return found && { ...found, senderConstraint: demands[oin] ?? null }
    },
    refused: async ({ fault }) => void refused.push(fault),
  }
  const app = await edge.build({ ports })

  const keys = await proofKeys()
  const dpop = oauth.DPoP({}, keys)
  const certificate = testCertificate('local-team')
  const by = async (client: string) => oauthClient(issuer.issuer, client)
  const [localTeamClient, withCertificate, providerSystem, schoolClient] = await Promise.all(
    ['local-team', 'with-certificate', 'provider-system', 'school'].map(by),
  )
  const tokens = {
    plain: await localTeamClient!.token('exchange'),
    narrow: await localTeamClient!.token('consent'),
    toKey: await localTeamClient!.token('exchange', { dpop }),
    anotherToKey: await localTeamClient!.token('exchange consent', { dpop }),
    toCertificate: await withCertificate!.token('exchange', { certificate: certificate.pem }),
    // No issuer of this library binds one token twice.
    toBoth: await issuer.forge({ claims: { oin: localTeam.oin, cnf: await boundTwice(keys, certificate.der) } }),
    ofProvider: await providerSystem!.token('exchange', { certificate: certificate.pem }),
    ofProviderToKey: await (await by('youth-care-provider')).token('exchange', { dpop }),
    ofSchool: await schoolClient!.token('exchange'),
    ofSchoolToKey: await schoolClient!.token('exchange', { dpop }),
    ofOtherIssuer: await (await oauthClient(other, 'local-team')).token('exchange'),
    ofUnknownIssuer: await (await oauthClient(await unknownIssuer(t), 'local-team')).token('exchange'),
  }

  const call = (headers: Record<string, string | string[]>, more: InjectOptions = {}) =>
    app.inject({ method: 'GET', url: path, remoteAddress: elsewhere, ...more, headers })
  const nonce = String((await call({ authorization: `DPoP ${tokens.toKey}`, dpop: 'x' })).headers['dpop-nonce'])
  refused.length = 0
  const proof = (token: string, forgery: ProofForgery = {}): Promise<string> =>
    proofMaker(keys, { htm: 'GET', htu: `${publicUrl}${path}`, ath: athOf(token), nonce })(forgery)
  const withProof = async (token: string, forgery: ProofForgery = {}) => ({
    authorization: `DPoP ${token}`,
    dpop: await proof(token, forgery),
  })
  return { ...edge, app, issuer, refused, keys, dpop, certificate, tokens, nonce, call, proof, withProof }
}

export type Senders = Awaited<ReturnType<typeof senders>>

const boundTwice = async (keys: webcrypto.CryptoKeyPair, der: Buffer) => ({
  jkt: await calculateJwkThumbprint(await exportJWK(keys.publicKey)),
  'x5t#S256': createHash('sha256').update(der).digest('base64url'),
})

const unknownIssuer = async (t: Test) => {
  const issuer = await startIssuer()
  t.teardown(() => issuer.close())
  return issuer
}

/** The hash by which a proof names its token. */
export const athOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
