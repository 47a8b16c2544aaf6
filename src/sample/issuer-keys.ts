import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** The issuer's own signing key and the private key of every client, as JWKs (ES256). */
export interface IssuerKeys {
  readonly signing: JWK
  readonly cookies: string
  readonly clients: Readonly<Record<string, JWK>>
}

/** A new private key, with an id of its own. */
export const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES256', use: 'sig' }
}

/** New keys for these clients; `before` are kept. */
export const issuerKeys = async (clientIds: readonly string[], before?: IssuerKeys): Promise<IssuerKeys> => {
  const keys = clientIds.map(async (id) => [id, before?.clients[id] ?? (await newKey())] as const)
  return {
    signing: before?.signing ?? (await newKey()),
    cookies: before?.cookies ?? randomUUID(),
    clients: { ...before?.clients, ...Object.fromEntries(await Promise.all(keys)) },
  }
}

/** The keys of a file that only its owner reads; what lacks is made and written. */
export const keptIssuerKeys = async (file: string, clientIds: readonly string[]): Promise<IssuerKeys> => {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as IssuerKeys) : undefined
  const keys = await issuerKeys(clientIds, before)
  writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 })
  return keys
}
