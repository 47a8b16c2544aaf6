// @ts-check
/**
 * Checks whose signature stands under a state of the log: Ed25519 by WebCrypto, against a key in the form of C2SP signed-note
 * (`name+id+base64`), which the officer can compare with the one he noted before.
 *
 * @typedef {{ origin: string, text: string, signatures: { name: string, bytes: Uint8Array }[] }} Signed
 * @typedef {'ok' | 'failed' | 'cannot'} Outcome `cannot`: this browser does not know Ed25519, so nothing was checked
 */

const algorithm = 'Ed25519'

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
 * The key of a text, or null where it is none: its id must be that of name and key, so that a slip of the hand is seen.
 *
 * @param {string} vkey @returns {Promise<{ name: string, id: Uint8Array, raw: Uint8Array<ArrayBuffer> } | null>}
 */
export const readKey = async (vkey) => {
  const [, name = '', id = '', base64 = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(vkey.trim()) ?? []
  const typed = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))
  if (typed.length !== 33 || typed[0] !== 1) return null
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
    for (const { name, bytes } of signatures) {
      if (name !== key.name || !key.id.every((byte, at) => byte === bytes[at])) continue
      const made = Uint8Array.from(bytes.subarray(4))
      const verifies = await crypto.subtle.verify(
        algorithm,
        await importKey(key.raw),
        made,
        new TextEncoder().encode(text),
      )
      if (!verifies) return 'failed'
      signed = true
    }
  }
  return signed ? 'ok' : 'failed'
}
