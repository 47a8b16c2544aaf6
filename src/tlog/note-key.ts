import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { base64Of } from './lines.ts'
import { Malformed } from './malformed.ts'
import { isKeyName, type Note, type NoteSignature } from './note.ts'

/** What a key signs: `ed25519` (0x01) the text itself; `cosignature` (0x04, cosignature/v1) the text with its time. */
export type KeyKind = 'ed25519' | 'cosignature'

/** The public half of a key, as others must know it: `vkey` is its text `name+id+base64`. */
export interface VerifierKey {
  readonly name: string
  /** Eight hex digits. */
  readonly id: string
  readonly kind: KeyKind
  readonly vkey: string
  /** Whether this key made the signature (the bytes after the key's id) over the text. */
  readonly verifies: (text: string, signature: Buffer) => boolean
}

/** A key that signs; `at` is the moment of a cosignature, seconds since 1970. */
export interface SignerKey extends VerifierKey {
  readonly signs: (text: string, at?: number) => NoteSignature
}

const types: Readonly<Record<KeyKind, number>> = { ed25519: 1, cosignature: 4 }
const spki = Buffer.from('302a300506032b6570032100', 'hex')
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key of a `vkey` text. Throws `Malformed`. */
export const parseVkey = (text: string): VerifierKey => {
  const [, name = '', id = '', base64 = ''] = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? []
  if (!isKeyName(name)) throw new Malformed('a key is not of the form name+id+base64')
  const bytes = base64Of(base64, 'a key')
  const kind = (['ed25519', 'cosignature'] as const).find((each) => types[each] === bytes[0])
  if (kind === undefined || bytes.length !== 33) throw new Malformed('a key is of no kind that is known here')
  const key = verifierOf(name, kind, bytes.subarray(1))
  if (key.id !== id) throw new Malformed('the id of a key is not its own')
  return key
}

/** The key that a secret of 32 bytes makes (RFC 8032), under a name. */
export const signerOf = (name: string, kind: KeyKind, secret: Uint8Array): SignerKey => {
  const own = createPrivateKey({ key: Buffer.concat([pkcs8, secret]), format: 'der', type: 'pkcs8' })
  const raw = createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(spki.length)
  const key = verifierOf(name, kind, raw)
  const signs: SignerKey['signs'] = (text, at = 0) => {
    const made = sign(null, signed(kind, text, at), own)
    return { name, keyId: key.id, bytes: kind === 'ed25519' ? made : Buffer.concat([timeBytes(at), made]) }
  }
  return { ...key, signs }
}

/** The moment a cosignature names, seconds since 1970. */
export const timeOfCosignature = ({ bytes }: NoteSignature): number => Number(bytes.readBigUInt64BE(0))

/**
 * The signatures of known keys, at least one. Others are ignored; a known key's that fails spoils the note (signed-note,
 * "Signatures"). Throws `Malformed` where there is none or one fails.
 */
export const verifiedBy = (note: Note, keys: readonly VerifierKey[]): readonly NoteSignature[] => {
  const known = note.signatures.flatMap((signature) => {
    const key = keys.find(({ name, id }) => name === signature.name && id === signature.keyId)
    return key === undefined ? [] : [{ signature, key }]
  })
  if (known.length === 0) throw new Malformed('no known key signed the note')
  if (!known.every(({ signature, key }) => key.verifies(note.text, signature.bytes)))
    throw new Malformed('a signature under the note does not verify')
  return known.map(({ signature }) => signature)
}

const verifierOf = (name: string, kind: KeyKind, raw: Buffer): VerifierKey => {
  if (!isKeyName(name)) throw new Malformed('a name cannot be that of a key')
  const typed = Buffer.concat([Buffer.of(types[kind]), raw])
  const id = createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4).toString('hex')
  const key = publicKey(raw)
  const verifies = (text: string, signature: Buffer): boolean => {
    if (kind === 'ed25519') return signature.length === 64 && verify(null, Buffer.from(text), key, signature)
    if (signature.length !== 72) return false
    const at = signature.readBigUInt64BE(0)
    return (
      at <= BigInt(Number.MAX_SAFE_INTEGER) && verify(null, signed(kind, text, Number(at)), key, signature.subarray(8))
    )
  }
  return { name, id, kind, vkey: `${name}+${id}+${typed.toString('base64')}`, verifies }
}

const publicKey = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' })

const signed = (kind: KeyKind, text: string, at: number): Buffer =>
  Buffer.from(kind === 'ed25519' ? text : `cosignature/v1\ntime ${at}\n${text}`)

const timeBytes = (at: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(at))
  return bytes
}
