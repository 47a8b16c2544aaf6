import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { exportPKCS8, generateKeyPair, jwtVerify } from 'jose'
import type { Test } from 'tap'
import { certificateAuthority, type Certified } from './certificates.ts'

/** What a party, or its issuer, does with a request whose body was read. */
export type Listener = (response: ServerResponse, body: string, request: IncomingMessage) => unknown

/** A party on a socket of its own that can be told how to behave. */
export interface Partner {
  readonly url: string
  readonly behave: (listener: Listener) => void
  readonly calls: () => number
}

/** Answers JSON. */
export const json = (response: ServerResponse, body: unknown, status = 200, type = 'application/json; charset=utf-8') =>
  response.writeHead(status, { 'content-type': type }).end(typeof body === 'string' ? body : JSON.stringify(body))

const listening = async (t: Pick<Test, 'teardown'>, server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(() => resolve(undefined)))
  })
  return (server.address() as AddressInfo).port
}

/** Starts a party: plain, or with TLS and a client certificate demanded. */
export const partner = async (
  t: Pick<Test, 'teardown'>,
  tls: (Certified & { readonly ca: string }) | null = null,
): Promise<Partner> => {
  let listener: Listener = (response) => response.writeHead(503).end()
  let calls = 0
  const handle: RequestListener = (request, response) => {
    void (async () => {
      let text = ''
      for await (const part of request as AsyncIterable<Buffer>) text += part.toString()
      calls += 1
      listener(response, text, request)
    })()
  }
  const server =
    tls === null
      ? createServer(handle)
      : createSecureServer(
          { cert: tls.certificate, key: tls.key, ca: tls.ca, requestCert: true, rejectUnauthorized: true },
          handle,
        )
  const port = await listening(t, server)
  return {
    url: `${tls === null ? 'http' : 'https'}://127.0.0.1:${port}`,
    behave: (next) => void (listener = next),
    calls: () => calls,
  }
}

/** Certificates of a partner and of the gateway, from one authority. */
export const certificatesFor = () => {
  const authority = certificateAuthority('Testautoriteit')
  return { ca: authority.certificate, partner: authority.issue('Partner'), gateway: authority.issue('Deelpoort') }
}

/** A client of an issuer, with its private key. */
export const tokenClient = async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  return { clientId: 'deelpoort', key: await exportPKCS8(privateKey), publicKey }
}

export type TokenClient = Awaited<ReturnType<typeof tokenClient>>

/** Lets a party give out tokens to this client as an issuer does; `given` are those it gave, `seen` the assertions' claims. */
export const issuing = (issuer: Partner, client: TokenClient, more: Readonly<Record<string, unknown>> = {}) => {
  const given: string[] = []
  const seen: Record<string, unknown>[] = []
  issuer.behave((response, body) => {
    void (async () => {
      const form = new URLSearchParams(body)
      const jwt = form.get('client_assertion') ?? ''
      const options = { issuer: client.clientId, subject: client.clientId, audience: `${issuer.url}/token` }
      const checked = await jwtVerify(jwt, client.publicKey, { ...options, typ: 'JWT' }).catch(() => null)
      if (checked === null || form.get('grant_type') !== 'client_credentials')
        return json(response, { error: 'invalid_client' }, 401)
      seen.push({ ...checked.payload, scope: form.get('scope'), resource: form.get('resource') })
      given.push(`token-${given.length + 1}-${randomBytes(12).toString('hex')}`)
      return json(response, { access_token: given.at(-1), token_type: 'Bearer', expires_in: 300, ...more })
    })()
  })
  return { given, seen }
}
