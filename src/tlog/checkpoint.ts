import type { TreeState } from './consistency.ts'
import { countOf, hashOf } from './lines.ts'
import { Malformed } from './malformed.ts'
import { type Note, noteText, parseNote } from './note.ts'
import { type SignerKey, verifiedBy, type VerifierKey } from './note-key.ts'

/** What a checkpoint says of a log. `extensions` are lines that nobody here gives a meaning. */
export interface Checkpoint extends TreeState {
  readonly origin: string
  readonly extensions: readonly string[]
}

/** A checkpoint with the note it came in. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note
}

/** The text of a checkpoint: what is signed. */
export const checkpointText = ({ origin, size, root }: Omit<Checkpoint, 'extensions'>): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`

/** Signs the state of a log under its origin, which is the key's name; the whole note. */
export const signCheckpoint = (key: SignerKey, { size, root }: TreeState): string => {
  const text = checkpointText({ origin: key.name, size, root })
  return noteText({ text, signatures: [key.signs(text)] })
}

/** Parses the text of a note as a checkpoint, strictly. Throws `Malformed`. */
export const parseCheckpoint = (note: Note): SignedCheckpoint => {
  const [origin = '', size = '', root = '', ...extensions] = note.text.slice(0, -1).split('\n')
  if (origin === '') throw new Malformed('the checkpoint names no origin')
  if (extensions.includes('')) throw new Malformed('the checkpoint has an empty line')
  return {
    origin,
    size: countOf(size, 'the size of the checkpoint'),
    root: hashOf(root, 'the root of the checkpoint'),
    extensions,
    note,
  }
}

/** A checkpoint as it was sent, signed by one of these keys under its own origin. Throws `Malformed`. */
export const openCheckpoint = (input: Uint8Array | string, keys: readonly VerifierKey[]): SignedCheckpoint => {
  const checkpoint = parseCheckpoint(parseNote(input))
  verifiedBy(
    checkpoint.note,
    keys.filter(({ name, kind }) => kind === 'ed25519' && name === checkpoint.origin),
  )
  return checkpoint
}
