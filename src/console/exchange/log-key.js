// @ts-check
/**
 * Checks whose signatures stand under a state of the log, its own and those of witnesses (C2SP tlog-cosignature): Ed25519 by WebCrypto,
 * against keys in the form of C2SP signed-note (`name+id+base64`), which the officer can compare with those he noted before.
 *
 * @typedef {{ origin: string, text: string, signatures: { name: string, bytes: Uint8Array }[] }} Signed
 * @typedef {'ok' | 'failed' | 'cannot'} Outcome `cannot`: this browser does not know Ed25519, so nothing was checked
 * @typedef {{ name: string, id: Uint8Array, raw: Uint8Array<ArrayBuffer> }} Key
 * @typedef {{ name: string, raw: string, said: 'saw' | 'wrong' | 'silent', at: Date | null }} Word what a witness says of a state, and the
 *   moment it saw it first
 */

const algorithm = 'Ed25519'

/** What a key signs, as its first byte says: the state itself, or the state with the moment a witness saw it. */
export const kinds = /** @type {const} */ ({ log: 1, witness: 4 })

/** Whether this browser knows the signatures of the log at all: asked of a key of the standard (RFC 8032, 7.1), whatever keys we have. */
const knowsEd25519 = async () => {
  const known = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
  try {
    await importKey(Uint8Array.from(known.match(/../g) ?? [], (byte) => parseInt(byte, 16)))
    return true
  } catch {
    return false
  }
}

/** @param {Uint8Array<ArrayBuffer>} raw */
const importKey = (raw) => crypto.subtle.importKey('raw', raw, algorithm, false, ['verify'])

/**
 * The key of a text, or null where it is none of this kind: its id must be that of name and key, so that a slip of the hand is seen.
 *
 * @param {string} vkey @param {1 | 4} kind @returns {Promise<Key | null>}
 */
export const readKey = async (vkey, kind = kinds.log) => {
  const [, name = '', id = '', base64 = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(vkey.trim()) ?? []
  const typed = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))
  if (typed.length !== 33 || typed[0] !== kind) return null
  const named = Uint8Array.from([...new TextEncoder().encode(`${name}\n`), ...typed])
  const own = new Uint8Array(await crypto.subtle.digest('SHA-256', named)).subarray(0, 4)
  const said = [...own].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return said === id ? { name, id: own, raw: typed.slice(1) } : null
}

/**
 * Whether one of these keys signed the checkpoint under its own origin. A signature of a known key that fails spoils it all, as the
 * standard says; others are passed over.
 *
 * @param {Signed} checkpoint @param {readonly string[]} vkeys @returns {Promise<Outcome>}
 */
export const signedBy = async ({ origin, text, signatures }, vkeys) => {
  if (!(await knowsEd25519())) return 'cannot'
  let signed = false
  for (const vkey of vkeys) {
    const key = await readKey(vkey)
    if (key === null || key.name !== origin) continue
    for (const { bytes } of signatures.filter((one) => isBy(key, one))) {
      if (!(await verifies(key, bytes.subarray(4), text))) return 'failed'
      signed = true
    }
  }
  return signed ? 'ok' : 'failed'
}

/**
 * What each of these witnesses says of a state: that it saw it, and when; nothing; or what it cannot have said. Null where this browser
 * knows no Ed25519. A text that is no key of a witness is one that says nothing.
 *
 * @param {Signed} checkpoint @param {readonly string[]} vkeys @returns {Promise<Word[] | null>}
 */
export const wordsOfWitnesses = async ({ text, signatures }, vkeys) => {
  if (!(await knowsEd25519())) return null
  return Promise.all(
    vkeys.map(async (vkey) => {
      const key = await readKey(vkey, kinds.witness)
      const made = key === null ? [] : signatures.filter((one) => isBy(key, one))
      const moments = await Promise.all(made.map(({ bytes }) => seenAt(/** @type {Key} */ (key), bytes, text)))
      const [first = null] = moments.toSorted((a, b) => Number(a) - Number(b))
      const said = moments.includes(null) ? 'wrong' : first === null ? 'silent' : 'saw'
      return { name: key?.name ?? vkey, raw: String(key?.raw), said, at: said === 'saw' ? first : null }
    }),
  )
}

/** Names under a state of whom neither the log nor one of these witnesses' keys is known. @param {Signed} checkpoint @param {readonly string[]} vkeys */
export const strangers = async ({ origin, signatures }, vkeys) => {
  const keys = await Promise.all(vkeys.map((vkey) => readKey(vkey, kinds.witness)))
  const strange = signatures.filter((one) => one.name !== origin && !keys.some((key) => key !== null && isBy(key, one)))
  return [...new Set(strange.map(({ name }) => name))]
}

/**
 * The moment of a cosignature: eight bytes with the seconds since 1970, then the signature over that moment and the state. Null where it
 * does not verify, or names no moment.
 *
 * @param {Key} key @param {Uint8Array} bytes @param {string} text @returns {Promise<Date | null>}
 */
const seenAt = async (key, bytes, text) => {
  if (bytes.length !== 4 + 8 + 64) return null
  const seconds = new DataView(Uint8Array.from(bytes).buffer).getBigUint64(4)
  const at = new Date(Number(seconds) * 1000)
  if (Number.isNaN(at.getTime())) return null
  return (await verifies(key, bytes.subarray(12), `cosignature/v1\ntime ${seconds}\n${text}`)) ? at : null
}

/** @param {Key} key @param {{ name: string, bytes: Uint8Array }} signature */
const isBy = (key, { name, bytes }) => name === key.name && key.id.every((byte, at) => byte === bytes[at])

/** @param {Key} key @param {Uint8Array} signature @param {string} text */
const verifies = async (key, signature, text) =>
  crypto.subtle.verify(algorithm, await importKey(key.raw), Uint8Array.from(signature), new TextEncoder().encode(text))
