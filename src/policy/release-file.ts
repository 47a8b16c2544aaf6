import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import type { z } from 'zod'
import { AccountabilityTable } from './accountability-table.ts'
import { OpenPointsTable, Release, Statement } from './release-table.ts'

/** The release beside the tables of this folder; null where nobody signed. Throws where the file is no release. */
export const readRelease = (folder: string): Release | null => {
  const file = `${folder}/release.yaml`
  return existsSync(file) ? read(file, Release) : null
}

/** What somebody is about to sign. */
export const readStatement = (file: string): Statement => read(file, Statement)

/** The open points of the tables. */
export const readOpenPoints = (folder: string): OpenPointsTable => read(`${folder}/open-points.yaml`, OpenPointsTable)

/** What register and assessment say beside the tables. */
export const readAccountability = (folder: string): AccountabilityTable =>
  read(`${folder}/accountability.yaml`, AccountabilityTable)

/** A release as it is kept: policies/release.yaml. */
export const releaseText = (release: Release): string => `${heading}${stringify(release, { lineWidth: 120 })}`

const heading = `# yaml-language-server: $schema=./schemas/release.schema.json
# Who signed these tables, on whose advice, with which open points. Made by: npm run policy -- sign. Never edited by hand.
`

/** The Ed25519 public keys (PEM, one or more after each other) whose signature counts. Throws where one is not. */
export const trustedKeys = (file: string): readonly KeyObject[] => {
  const found = readFileSync(file, 'utf8').match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? []
  if (found.length === 0) throw new Error('The file of keys that may sign the tables holds no public key (PEM).')
  return found.map((pem) => ed25519(createPublicKey(pem)))
}

/** The private key (PEM, PKCS 8) of who signs. */
export const signingKey = (file: string): KeyObject => ed25519(createPrivateKey(readFileSync(file, 'utf8')))

const ed25519 = (key: KeyObject): KeyObject => {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('Tables are signed with an Ed25519 key.')
  return key
}

const read = <T extends z.ZodType>(file: string, schema: T): z.output<T> => {
  const parsed = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '(whole file)'}: ${message}`)
  throw new Error(`${file.split('/').at(-1) ?? ''}: ${faults.join('; ')}`)
}
