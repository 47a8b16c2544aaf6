import { hkdfSync } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** One secret of 32 bytes; `id` is what is stored beside whatever it made. */
export interface Key {
  readonly id: string
  readonly bytes: Buffer
}

/** Keys of one use, the first is current; older ones still read what they made. */
export interface KeyRing {
  readonly current: Key
  readonly all: readonly Key[]
  readonly byId: (id: string) => Key | null
}

/** What a key is for; each use and municipality has its own derived key. */
export type KeyUse =
  | 'bsn-lookup'
  | 'bsn-encryption'
  | 'idempotency'
  | 'connector-credentials'
  | 'cursor'
  | 'dpop-nonce'
  | 'log-signing'
  | 'log-witness'
  | 'webhook-secrets'
  | 'waiting-messages'
  | 'pages-session'

/**
 * Reads a key file: a JSON list of `{"id", "key"}`, key 32 bytes in base64, the first is current. Throws with what is
 * wrong, never with what stands in it; `warn` hears where others than the owner may read the file.
 */
export const loadKeyRing = (file: string, warn: (line: string) => void = () => undefined): KeyRing => {
  const all = parse(file)
  const current = all[0]
  if (current === undefined) throw new Error(`Key file ${file} holds no key`)
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    warn(`Key file ${file} can be read by others than its owner`)
  }
  return Object.freeze({ current, all, byId: (id: string) => all.find((key) => key.id === id) ?? null })
}

/** The key of this use for this municipality: HKDF-SHA-256, 32 bytes. */
export const deriveKey = (key: Key, use: KeyUse, municipality: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key.bytes, '', `deelpoort/1/${use}/${municipality}`, 32))

const parse = (file: string): readonly Key[] => {
  const list = readList(file)
  const keys = list.map((item) => {
    const { id, key } = (item ?? {}) as { readonly id?: unknown; readonly key?: unknown }
    if (typeof id !== 'string' || !/^[A-Za-z0-9._-]{1,40}$/.test(id)) {
      throw new Error(`Key file ${file}: an id is 1 to 40 letters, digits, dots, underscores or dashes`)
    }
    const bytes = typeof key === 'string' ? Buffer.from(key, 'base64') : Buffer.alloc(0)
    if (bytes.length !== 32) throw new Error(`Key file ${file}: key ${id} is not 32 bytes in base64`)
    return Object.freeze({ id, bytes })
  })
  if (new Set(keys.map((key) => key.id)).size !== keys.length) throw new Error(`Key file ${file}: an id stands twice`)
  return keys
}

const readList = (file: string): readonly unknown[] => {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (Array.isArray(list)) return list
  } catch (error) {
    const { code } = error as { readonly code?: string }
    // No `cause`: a parser's message quotes the text.
    throw new Error(`Key file ${file} cannot be read (${code ?? 'no JSON'})`)
  }
  throw new Error(`Key file ${file} is no list`)
}
