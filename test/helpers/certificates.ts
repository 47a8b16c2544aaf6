import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** A certificate with its private key, PEM. */
export interface Certified {
  readonly certificate: string
  readonly key: string
}

/** Who issues certificates for one test: its own certificate, and one for a name and this machine. */
export interface Authority {
  readonly certificate: string
  readonly issue: (name: string) => Certified
}

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const length =
    body.length < 128
      ? Buffer.from([body.length])
      : body.length < 256
        ? Buffer.from([0x81, body.length])
        : Buffer.from([0x82, body.length >> 8, body.length & 255])
  return Buffer.concat([Buffer.from([tag]), length, body])
}
const seq = (...parts: readonly Buffer[]) => der(0x30, ...parts)
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const ecdsaWithSha256 = seq(oid('2a8648ce3d040302'))
const nameOf = (name: string) => seq(der(0x31, seq(oid('550403'), der(0x0c, Buffer.from(name)))))
const time = (days: number) =>
  der(
    0x17,
    Buffer.from(`${new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`),
  )
const extension = (id: string, value: Buffer) => seq(oid(id), der(0x04, value))
const basicConstraintsOfCa = extension('551d13', seq(der(0x01, Buffer.from([0xff]))))
const onThisMachine = extension(
  '551d11',
  seq(
    der(0x82, Buffer.from('localhost')),
    der(0x82, Buffer.from('partner.example')),
    der(0x87, Buffer.from([127, 0, 0, 1])),
  ),
)

const pem = (label: string, bytes: Buffer): string =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pkcs8 = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string

const certificate = (subject: string, of: KeyObject, issuer: string, by: KeyObject, more: Buffer): string => {
  const serial = der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]))
  const signed = seq(
    ...[der(0xa0, der(0x02, Buffer.from([2]))), serial, ecdsaWithSha256, nameOf(issuer)],
    ...[seq(time(-1), time(30)), nameOf(subject), of.export({ type: 'spki', format: 'der' }) as Buffer],
    der(0xa3, seq(more)),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', signed, by))
  return pem('CERTIFICATE', seq(signed, ecdsaWithSha256, signature))
}

/** A certificate authority that lives as long as the test. */
export const certificateAuthority = (name: string): Authority => {
  const own = newKeys()
  return {
    certificate: certificate(name, own.publicKey, name, own.privateKey, basicConstraintsOfCa),
    issue: (subject) => {
      const keys = newKeys()
      return {
        certificate: certificate(subject, keys.publicKey, name, own.privateKey, onThisMachine),
        key: pkcs8(keys.privateKey),
      }
    },
  }
}
