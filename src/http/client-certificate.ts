import { createHash, X509Certificate } from 'node:crypto'
import { BlockList, isIPv6 } from 'node:net'
import type { FastifyRequest } from 'fastify'

/** Where the certificate of a caller is found: in a header of these proxies, or in the TLS of the gateway itself. */
export interface CertificateOptions {
  /** Name of the header, lower case; null: no proxy passes certificates on. */
  readonly header: string | null
  /** Addresses and ranges of the proxies whose header is believed; from others it counts for nothing. */
  readonly proxies: readonly string[]
}

/** The part of a TLS socket that is read here. */
interface TlsSocket {
  readonly authorized?: boolean
  readonly getPeerCertificate?: () => { readonly raw?: Buffer }
}

const listOf = (addresses: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const each of addresses) {
    const [address = '', bits] = each.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

const pem = /^-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/

const inPem = (escaped: string): string | null => {
  try {
    return pem.exec(decodeURIComponent(escaped))?.[1] ?? null
  } catch {
    return null
  }
}

/** DER in base64, of RFC 9440 (`:…:`), a percent-encoded PEM (nginx), or the one `Cert` of X-Forwarded-Client-Cert. */
const base64In = (value: string): string | null =>
  /^:([A-Za-z0-9+/]+={0,2}):$/.exec(value)?.[1] ??
  inPem(/^(?:[^",;]+;)*Cert="([^"]+)"(?:;[^",]+(?:"[^"]*")?)*$/i.exec(value)?.[1] ?? value)

const derOf = (value: string | readonly string[] | undefined): Buffer | null => {
  const base64 = typeof value === 'string' ? base64In(value) : null
  if (base64 === null) return null
  try {
    return new X509Certificate(Buffer.from(base64, 'base64')).raw
  } catch {
    return null
  }
}

/**
 * Gives the thumbprint (`x5t#S256`, RFC 8705 3.1) of the certificate that the caller proved to hold; null where he
 * proved none. A proxy answers for the authorities it takes; in our own TLS they must be those of the settings.
 */
export const certificateReader = ({ header, proxies }: CertificateOptions) => {
  const believed = listOf(proxies)
  const isProxy = (address: string | undefined): boolean =>
    address !== undefined && believed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

  const ofTls = (socket: TlsSocket): Buffer | null =>
    socket.authorized === true ? (socket.getPeerCertificate?.().raw ?? null) : null

  return (request: FastifyRequest): string | null => {
    const { socket } = request.raw
    const der =
      header !== null && isProxy(socket.remoteAddress) ? derOf(request.headers[header]) : ofTls(socket as TlsSocket)
    return der === null ? null : createHash('sha256').update(der).digest('base64url')
  }
}
