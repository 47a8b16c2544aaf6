import { type LookupAddress, type LookupOptions, promises as dns } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Thrown where a target is not a public address; names nothing. */
export class AddressNotAllowed extends Error {
  readonly code = 'ADDRESS_NOT_ALLOWED'

  constructor() {
    super('This address is not allowed')
    this.name = 'AddressNotAllowed'
  }
}

/** Not on the public internet: private, loopback, link-local, shared, reserved, multicast, documentation, and ways
 *  to write an IPv4 address in IPv6 (RFC 6890). */
const ranges4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const

/** Only 2000::/3 is given out to the public; these parts of it are not. */
const ranges6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const closed = new BlockList()
for (const [net, prefix] of ranges4) closed.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of ranges6) closed.addSubnet(net, prefix, 'ipv6')
const given = new BlockList()
given.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is one of the public internet. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  return family === 6 && given.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** Throws `AddressNotAllowed` for a host that is itself an address outside the public internet. Names pass: see `guardedLookup`. */
export const refuseClosedLiteral = (hostname: string): void => {
  const bare = hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname
  if (isIP(bare) !== 0 && !isPublicAddress(bare)) throw new AddressNotAllowed()
}

/**
 * An address that may be asked: https, without a user in it, no closed literal. Plain http and closed addresses need the
 * operator's leave (`allowPrivate`). Throws `AddressNotAllowed`.
 */
export const addressOf = (address: string, allowPrivate: boolean): URL => {
  if (!URL.canParse(address)) throw new AddressNotAllowed()
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') throw new AddressNotAllowed()
  if (allowPrivate && url.protocol === 'http:') return url
  if (url.protocol !== 'https:') throw new AddressNotAllowed()
  if (!allowPrivate) refuseClosedLiteral(url.hostname)
  return url
}

/** How a name is resolved; every address it has. */
export type Resolve = (hostname: string, options: LookupOptions) => Promise<readonly LookupAddress[]>

/**
 * A `lookup` for sockets that resolves a name once and gives only public addresses: the socket connects to what was
 * checked. A name with any other address is refused whole.
 */
export const guardedLookup =
  (resolve: Resolve = systemResolve): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, options).then(
      (found) => {
        const [first] = found
        if (first === undefined || !found.every(({ address }) => isPublicAddress(address))) {
          done(new AddressNotAllowed(), '', 0)
        } else if (options.all === true) done(null, [...found])
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    )
  }

const systemResolve: Resolve = (hostname, { family = 0, hints = 0 }) => {
  const wanted = family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : family
  return dns.lookup(hostname, { all: true, family: wanted, hints })
}
