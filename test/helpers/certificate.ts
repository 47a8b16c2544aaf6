import { createPrivateKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'

/** A certificate with its private key, both PEM. */
export interface TestCertificate {
  readonly key: string
  readonly pem: string
  readonly der: Buffer
  /** As RFC 9440 writes it in a header. */
  readonly header: string
}

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const { length } = body
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, Math.floor(length / 256), length % 256]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const utcTime = (at: Date): Buffer =>
  der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`, 'ascii'))
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const commonName = (name: string): Buffer =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name, 'utf8')))))
const nameIp = (address: readonly number[]): Buffer =>
  der(0xa3, sequence(sequence(oid('551d11'), der(0x04, sequence(der(0x87, Buffer.from(address)))))))

let serial = 1

/** A new self-signed certificate (ECDSA P-256), good for an hour, for a party of this name at 127.0.0.1. */
export const testCertificate = (name: string): TestCertificate => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  serial += 1
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([serial])),
    ecdsaWithSha256,
    commonName(name),
    sequence(utcTime(new Date(Date.now() - 60_000)), utcTime(new Date(Date.now() + 3_600_000))),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    nameIp([127, 0, 0, 1]),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  const certificate = new X509Certificate(sequence(body, ecdsaWithSha256, signature))
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  if (!certificate.checkPrivateKey(createPrivateKey(key))) throw new Error('A certificate of another key')
  const base64 = certificate.raw.toString('base64')
  return { key, pem: certificate.toString(), der: certificate.raw, header: `:${base64}:` }
}
