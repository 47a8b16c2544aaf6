// @ts-check
/**
 * Checks what the log gives as proof, in the browser: with WebCrypto alone, and nothing of ours but what stands here. Formats: C2SP
 * tlog-proof, signed-note and tlog-checkpoint; trees: RFC 6962 and the walks of RFC 9162. Whatever is not well formed is
 * thrown as an `Error`, and proves nothing.
 *
 * @typedef {{ size: number, root: Uint8Array }} Tree
 * @typedef {{ origin: string, text: string, signatures: { name: string, bytes: Uint8Array }[] } & Tree} Checkpoint
 * @typedef {{ leaf: Uint8Array | null, index: number, proof: Uint8Array[], checkpoint: Checkpoint }} Evidence
 */

const utf8 = new TextEncoder()

/** @param {string} text @returns {Uint8Array} bytes of base64 in its one spelling */
export const fromBase64 = (text) => {
  const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0))
  if (text === '' || btoa(String.fromCharCode(...bytes)) !== text) throw new Error('no base64')
  return bytes
}

/** @param {Uint8Array} bytes */
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** @param {Uint8Array} a @param {Uint8Array} b */
export const same = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at])

/** @param {(Uint8Array | number[])[]} parts @returns {Promise<Uint8Array>} SHA-256 of the parts, one after the other */
const sha256 = async (...parts) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(parts.flatMap((part) => [...part]))))

/** Leaf hash of RFC 6962, 2.1. @param {Uint8Array} leaf */
export const leafHash = (leaf) => sha256([0], leaf)

/** Hash of a node over its children (RFC 6962, 2.1). @param {Uint8Array} left @param {Uint8Array} right */
const nodeHash = (left, right) => sha256([1], left, right)

/**
 * The leaf that a record and its salt make: the commitment is HMAC-SHA-256 over the bytes of the record as they were written
 * (RFC 8785), and the leaf is the RFC 8785 form of commitment, log and version.
 *
 * @param {{ record: string, salt: string }} opening @param {string} log
 */
export const leafOf = async ({ record, salt }, log) => {
  if (!/^[0-9a-f]{64}$/.test(salt)) throw new Error('no salt')
  const raw = Uint8Array.from(salt.match(/../g) ?? [], (byte) => parseInt(byte, 16))
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const digest = hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(record))))
  return utf8.encode(`{"digest":"${digest}","log":"${log}","v":1}`)
}

/** @param {string | undefined} text @returns {number} */
const count = (text) => {
  const value = /^(0|[1-9][0-9]*)$/.test(text ?? '') ? Number(text) : NaN
  if (!Number.isSafeInteger(value)) throw new Error('no count')
  return value
}

/** @param {string | undefined} text @returns {Uint8Array} */
const hash = (text) => {
  const bytes = fromBase64(text ?? '')
  if (bytes.length !== 32) throw new Error('no hash')
  return bytes
}

/** @param {string} note @returns {Checkpoint} a signed state of a log; nothing is believed of it yet */
export const readCheckpoint = (note) => {
  const end = note.lastIndexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) throw new Error('no signed note')
  const text = note.slice(0, end + 1)
  const [origin = '', size, root] = text.split('\n')
  const lines = note.slice(end + 2, -1).split('\n')
  const signatures = lines.map((line) => {
    const [, name = '', base64 = ''] = /^\u2014 (\S+) (\S+)$/u.exec(line) ?? []
    return { name, bytes: fromBase64(base64) }
  })
  return { origin, text, size: count(size), root: hash(root), signatures }
}

/** @param {string} text @returns {Evidence} */
export const readEvidence = (text) => {
  const end = text.indexOf('\n\n')
  const [first, ...lines] = text.slice(0, Math.max(0, end)).split('\n')
  if (first !== 'c2sp.org/tlog-proof@v1') throw new Error('no evidence')
  const extra = lines[0]?.startsWith('extra ') ? lines.shift()?.slice('extra '.length) : undefined
  const place = lines.shift()
  if (!place?.startsWith('index ')) throw new Error('no index')
  return {
    leaf: extra === undefined ? null : fromBase64(extra),
    index: count(place.slice('index '.length)),
    proof: lines.map(hash),
    checkpoint: readCheckpoint(text.slice(end + 2)),
  }
}

/**
 * Climbs from the place `at` in a tree whose last place is `last`, with the hashes of a proof. `over` says how a step that stands left,
 * or right, is taken. Answers whether it ended at the root, and not before or beyond.
 *
 * @param {number} at @param {number} last @param {Uint8Array[]} steps
 * @param {(step: Uint8Array, left: boolean) => Promise<void>} over
 */
const climb = async (at, last, steps, over) => {
  for (const step of steps) {
    if (last === 0) return false
    const left = at % 2 === 1 || at === last
    await over(step, left)
    if (left) while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0
}

/** Whether a leaf of this hash stands at `index` in the tree (RFC 9162, 2.1.3.2). @param {Uint8Array} leaf @param {number} index @param {Tree} tree @param {Uint8Array[]} proof */
export const includes = async (leaf, index, { size, root }, proof) => {
  if (index < 0 || index >= size || leaf.length !== 32) return false
  let now = leaf
  const ended = await climb(index, size - 1, proof, async (step, left) => {
    now = await (left ? nodeHash(step, now) : nodeHash(now, step))
  })
  return ended && same(now, root)
}

/** Whether `later` only added to `earlier` (RFC 9162, 2.1.4.2). @param {Tree} earlier @param {Tree} later @param {Uint8Array[]} proof */
export const grew = async (earlier, later, proof) => {
  if (earlier.size < 1 || earlier.size > later.size) return false
  if (earlier.size === later.size) return proof.length === 0 && same(earlier.root, later.root)
  const whole = Number.isInteger(Math.log2(earlier.size))
  const [first, ...steps] = whole ? [earlier.root, ...proof] : proof
  if (proof.length === 0 || first === undefined) return false
  let [at, last] = [earlier.size - 1, later.size - 1]
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  let [old, now] = [first, first]
  const ended = await climb(at, last, steps, async (step, left) => {
    if (left) old = await nodeHash(step, old)
    now = await (left ? nodeHash(step, now) : nodeHash(now, step))
  })
  return ended && same(old, earlier.root) && same(now, later.root)
}
