import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import { extendsTree } from './consistency.ts'
import { parseGrowthFile } from './growth-file.ts'
import { leafHash } from './hash.ts'
import { includes } from './inclusion.ts'
import { leafOf, type Leaf, opens } from './leaf.ts'
import { Malformed } from './malformed.ts'
import { timeOfCosignature, type VerifierKey } from './note-key.ts'
import { parseProofFile } from './proof-file.ts'

/** A witness that saw the checkpoint, and when it said so. */
export interface Seen {
  readonly witness: string
  readonly at: Date
}

/** What an evidence file proves, by these keys. */
export interface Proven {
  readonly origin: string
  readonly index: number
  readonly size: number
  readonly leaf: Leaf
  readonly seen: readonly Seen[]
}

/** Keys that are trusted, of logs and of witnesses; the record the leaf should commit to, where that is to be seen too. */
export interface Trust {
  readonly keys: readonly VerifierKey[]
  readonly record?: { readonly bytes: Uint8Array; readonly salt: Uint8Array }
}

/** Verifies an evidence file without database or network. Throws `Malformed` that says what is wrong. */
export const verifyEvidence = (text: string, { keys, record }: Trust): Proven => {
  const { extra, index, proof, checkpoint } = parseProofFile(text)
  const signed = openCheckpoint(checkpoint, keys)
  const leaf = extra === null ? null : leafOf(extra)
  if (extra === null || leaf === null) throw new Malformed('the evidence holds no entry')
  if (leaf.log !== signed.origin.split('/').at(-1))
    throw new Malformed('the entry is of another log than the checkpoint')
  if (!includes({ leaf: leafHash(extra), index, size: signed.size, root: signed.root }, proof))
    throw new Malformed(`entry ${index} is not in the tree of ${signed.size} entries that was signed`)
  if (record !== undefined && !opens(leaf, record.bytes, record.salt))
    throw new Malformed('the record is not what the entry commits to')
  return { origin: signed.origin, index, size: signed.size, leaf, seen: seenBy(signed, keys) }
}

/**
 * Verifies that a log grew from an earlier checkpoint into a later one, without database or network: the later is a growth
 * file, or a plain checkpoint where both are of one size. Throws `Malformed` that says what is wrong.
 */
export const verifyGrowth = (
  earlier: string,
  later: string,
  keys: readonly VerifierKey[],
): { readonly origin: string; readonly from: number; readonly to: number; readonly seen: readonly Seen[] } => {
  const old = openCheckpoint(earlier, keys)
  const growth = later.startsWith('old ') ? parseGrowthFile(later) : { old: old.size, proof: [], checkpoint: later }
  const now = openCheckpoint(growth.checkpoint, keys)
  if (now.origin !== old.origin) throw new Malformed('the checkpoints are of two logs')
  if (growth.old !== old.size)
    throw new Malformed(`the proof starts at ${growth.old} entries, the checkpoint at ${old.size}`)
  if (!extendsTree(old, now, growth.proof))
    throw new Malformed(
      old.size === now.size
        ? `two trees of ${old.size} entries were signed: the log was forked`
        : `the tree of ${now.size} entries is not shown to grow from that of ${old.size}: rewritten between these checkpoints, or the proof is wrong`,
    )
  return { origin: now.origin, from: old.size, to: now.size, seen: seenBy(now, keys) }
}

/** Cosignatures of known witnesses. Throws `Malformed` for one that does not verify. */
export const seenBy = ({ note }: SignedCheckpoint, keys: readonly VerifierKey[]): readonly Seen[] =>
  note.signatures.flatMap((signature) => {
    const key = keys.find(
      ({ name, id, kind }) => kind === 'cosignature' && name === signature.name && id === signature.keyId,
    )
    if (key === undefined) return []
    if (!key.verifies(note.text, signature.bytes)) throw new Malformed(`the cosignature of ${key.name} does not verify`)
    return [{ witness: key.name, at: new Date(timeOfCosignature(signature) * 1000) }]
  })
