import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import type { TreeState } from './consistency.ts'
import { leafHash } from './hash.ts'
import { leafOf } from './leaf.ts'
import { countOf, hashOf } from './lines.ts'
import { Malformed } from './malformed.ts'
import type { VerifierKey } from './note-key.ts'
import { type Seen, seenBy } from './verify-evidence.ts'
import { treeWalk } from './walk.ts'

/** A whole log as one text: its checkpoint, then a line an entry, the leaf or, where the leaf is not there, its hash. */
export interface LogFileHead {
  readonly size: number
  /** A signed note, with the cosignatures of witnesses. */
  readonly checkpoint: string
}

const firstLine = 'deelpoort-log@v1'

/** What stands before the first entry. */
export const logFileHead = ({ size, checkpoint }: LogFileHead): string =>
  `${firstLine}\nentries ${String(size)}\n\n${checkpoint}\n`

/** The line of a leaf. */
export const leafLine = (leaf: Uint8Array): string => `${Buffer.from(leaf).toString('latin1')}\n`
/** The line of an entry whose leaf is elsewhere. */
export const hashLine = (hash: Uint8Array): string => `${Buffer.from(hash).toString('base64')}\n`

/** What a file of a log shows: how many of its entries came as a hash alone, and which witnesses saw the checkpoint. */
export interface ProvenLog {
  readonly origin: string
  readonly size: number
  readonly hashesAlone: number
  readonly seen: readonly Seen[]
}

/**
 * Verifies a file of a log without database or network: every line is an entry of the tree that was signed, nothing lacks, and
 * that tree grew from each checkpoint that was saved. Throws `Malformed` that says what is wrong.
 */
export const verifyLogFile = async (
  lines: AsyncIterable<string>,
  keys: readonly VerifierKey[],
  saved: readonly SignedCheckpoint[] = [],
): Promise<ProvenLog> => {
  const rest = lines[Symbol.asyncIterator]()
  const next = async (): Promise<string | null> => {
    const { value, done } = await rest.next()
    return done === true ? null : value
  }
  const size = await headIn(next)
  const last = openCheckpoint(await noteIn(next), keys)
  if (last.size !== size) throw new Malformed(`the checkpoint is of ${last.size} entries, the file of ${size}`)
  const foreign = saved.find(({ origin, size: old }) => origin !== last.origin || old > size)
  if (foreign !== undefined)
    throw new Malformed(
      foreign.origin === last.origin
        ? `a checkpoint of ${foreign.size} entries was saved, and the log holds ${size}: its end was cut off`
        : 'a saved checkpoint is of another log',
    )
  const log = last.origin.split('/').at(-1) ?? ''
  const states = [...saved, last].sort((a, b) => a.size - b.size)[Symbol.iterator]()
  const checkpoints = async (): Promise<TreeState | null> => states.next().value ?? null
  const walk = treeWalk({ checkpoints, tile: async () => null, signed: 0 })
  await walk.begin()
  let hashesAlone = 0
  for (let line = await next(); line !== null; line = await next()) {
    if (!line.startsWith('{')) hashesAlone += 1
    const fault = walk.take(hashIn(line, walk.size(), log)) ? await walk.check() : null
    if (fault !== null) throw new Malformed(fault.what)
    if (walk.size() > size) throw new Malformed(`the file goes on after its last entry, ${size - 1}`)
  }
  if (walk.size() < size) throw new Malformed(`the file ends before entry ${walk.size()}`)
  return { origin: last.origin, size, hashesAlone, seen: seenBy(last, keys) }
}

type Next = () => Promise<string | null>

const headIn = async (next: Next): Promise<number> => {
  if ((await next()) !== firstLine) throw new Malformed(`the first line is not ${firstLine}`)
  const entries = (await next()) ?? ''
  if (!entries.startsWith('entries ') || (await next()) !== '')
    throw new Malformed('the file does not say how long it is')
  return countOf(entries.slice('entries '.length), 'the number of entries')
}

const mostLines = 200

/** The note: its text, a blank line, its signatures, and the blank line after it. */
const noteIn = async (next: Next): Promise<string> => {
  const lines: string[] = []
  for (let blanks = 0; blanks < 2;) {
    const line = await next()
    if (line === null || lines.length === mostLines) throw new Malformed('the checkpoint has no end')
    if (line === '') blanks += 1
    if (blanks < 2) lines.push(line)
  }
  return `${lines.join('\n')}\n`
}

const hashIn = (line: string, index: number, log: string): Buffer => {
  if (!line.startsWith('{')) return hashOf(line, `entry ${index}`)
  const bytes = Buffer.from(line, 'latin1')
  if (leafOf(bytes)?.log !== log) throw new Malformed(`entry ${index} is not a leaf of this log`)
  return leafHash(bytes)
}
