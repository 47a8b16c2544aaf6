import { base64Of } from './lines.ts'
import { Malformed } from './malformed.ts'

/** One line under a note: who signed, by which key (its id in 8 hex digits), and what the key made of it. */
export interface NoteSignature {
  readonly name: string
  readonly keyId: string
  readonly bytes: Buffer
}

/** A signed note of C2SP. Its text means nothing before a signature of a known key was verified. */
export interface Note {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

const longest = 1_000_000
const mostSignatures = 100

/** Parses a signed note, strictly. Throws `Malformed`. */
export const parseNote = (input: Uint8Array | string): Note => {
  const whole = typeof input === 'string' ? input : utf8(input)
  if (whole.length > longest) throw new Malformed('the note is too long')
  if (hasControl(whole)) throw new Malformed('the note holds a control character')
  const end = whole.lastIndexOf('\n\n')
  if (end < 0) throw new Malformed('the note has no blank line before its signatures')
  const text = whole.slice(0, end + 1)
  const lines = whole.slice(end + 2)
  if (text === '\n' || lines === '' || !lines.endsWith('\n')) throw new Malformed('the note has no signature line')
  const signatures = lines.slice(0, -1).split('\n').map(parseSignature)
  if (signatures.length > mostSignatures) throw new Malformed('the note has too many signatures')
  return { text, signatures }
}

/** One signature line, without its newline. Throws `Malformed`. */
export const parseSignature = (line: string): NoteSignature => {
  const [, name = '', base64 = ''] = /^\u2014 (\S+) (\S+)$/u.exec(line) ?? []
  if (!isKeyName(name)) throw new Malformed('a signature line is not of the form of one')
  const bytes = base64Of(base64, 'a signature')
  if (bytes.length < 5) throw new Malformed('a signature is too short')
  return { name, keyId: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) }
}

/** The line of a signature, with its newline. */
export const signatureLine = ({ name, keyId, bytes }: NoteSignature): string =>
  `\u2014 ${name} ${Buffer.concat([Buffer.from(keyId, 'hex'), bytes]).toString('base64')}\n`

/** The note as it is sent. */
export const noteText = ({ text, signatures }: Note): string => `${text}\n${signatures.map(signatureLine).join('')}`

/** Whether a name can be that of a key: not empty, no spaces, no plus. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Z}]+$/u.test(name) && !hasControl(name)

const hasControl = (text: string): boolean => [...text].some((each) => each < ' ' && each !== '\n')

const utf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Malformed('the note is not UTF-8')
  }
}
