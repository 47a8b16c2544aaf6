import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Problem } from '../problems.ts'

/** Query of every list: at most `limit` items, from where the cursor of the last answer stopped. */
export const PageQuery = z.strictObject({
  cursor: z
    .string()
    .max(1000)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional()
    .meta({ description: 'Where the previous page stopped, opaque (cursor).' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(25)
    .meta({ description: 'Most items on a page (aantal per pagina).' }),
})

/** Schema of a page of items; its sample holds the item's own. */
export const pageOf = <Item extends z.ZodType>(item: Item) => {
  const sample = (z.globalRegistry.get(item)?.examples as readonly unknown[] | undefined)?.slice(0, 1) ?? []
  return z
    .strictObject({ items: z.array(item) })
    .meta({ description: 'One page (pagina).', examples: [{ items: sample as z.output<Item>[] }] })
}

/** Cursors are sealed: unreadable, and good only for the same organisation and the same query. */
export interface Cursors {
  seal(organisation: string, query: unknown, position: unknown): string
  /** The position sealed before, or null where no cursor was given; a strange one is a fault of the input. */
  open(organisation: string, query: unknown, cursor: string | undefined): unknown
}

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return pairs.map(([key, each]) => [key, ordered(each)])
}

const binding = (organisation: string, query: unknown): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([organisation, ordered(query)]))
    .digest()

const strange = (): Problem =>
  new Problem('invalid-input', 'The cursor does not belong to this question.', {
    invalidParams: [
      { name: 'cursor', code: 'invalid-cursor', reason: 'does not belong to this question; start again without it' },
    ],
  })

const decrypt = (key: Buffer, bytes: Buffer, aad: Buffer): unknown => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(aad).setAuthTag(bytes.subarray(12, 28))
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8'))
  } catch {
    return undefined
  }
}

/** Sealed cursors under 32-byte keys (use `cursor`): the first seals, every one opens. AES-256-GCM. */
export const cursors = (keys: readonly [Buffer, ...Buffer[]]): Cursors => ({
  seal(organisation, query, position) {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', keys[0], iv, { authTagLength: 16 })
    cipher.setAAD(binding(organisation, query))
    const sealed = Buffer.concat([cipher.update(JSON.stringify(position), 'utf8'), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
  },
  open(organisation, query, cursor) {
    if (cursor === undefined) return null
    const bytes = Buffer.from(cursor, 'base64url')
    if (bytes.length < 29) throw strange()
    const aad = binding(organisation, query)
    for (const key of keys) {
      const position = decrypt(key, bytes, aad)
      if (position !== undefined) return position
    }
    throw strange()
  },
})

/** The `Link` header of a page: `rel="next"`, the same path with the cursor; null on the last page. */
export const nextLink = (path: string, cursor: string | null, limit: number): string | null =>
  cursor === null ? null : `<${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}&limit=${limit}>; rel="next"`
