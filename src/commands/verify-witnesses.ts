import { noteOfSize } from '../audit/tree/tree-store.ts'
import { cosignaturesOf } from '../audit/tree/witness-store.ts'
import { TreeFault } from '../audit/tree/tree-fault.ts'
import type { Db, Trx } from '../store/database.ts'
import { inMunicipality } from '../store/in-municipality.ts'
import { openCheckpoint, parseCheckpoint } from '../tlog/checkpoint.ts'
import { Malformed } from '../tlog/malformed.ts'
import { parseNote } from '../tlog/note.ts'
import type { VerifierKey } from '../tlog/note-key.ts'
import { seenBy } from '../tlog/verify-evidence.ts'

/** A log, the keys that may have signed it (null: not known), and the witnesses whose keys are known. */
export interface WitnessedLog {
  readonly municipality: string
  readonly keys: readonly VerifierKey[] | null
  readonly witnesses: readonly VerifierKey[]
}

/**
 * A sentence on each witness of a log: how much it cosigned last and how long ago, by its own word where its key is known;
 * and on each known one that cosigned nothing. Throws `TreeFault` for a cosignature that does not verify.
 */
export const witnessLines = (db: Db, { municipality, keys, witnesses }: WitnessedLog): Promise<readonly string[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const lines: string[] = []
    const seen = new Set<string>()
    for (const { witness, size, line, at } of await cosignaturesOf(trx, municipality)) {
      const key = witnesses.find(({ name, id }) => `${name}+${id}` === witness)
      if (key !== undefined) seen.add(key.name)
      const said = key === undefined ? null : await ownWord(trx, { municipality, size, line, key, keys })
      const unread = said === null ? ' (not looked at: its key is not known here)' : ''
      lines.push(`${witness} cosigned ${size} entries ${ago(said ?? at)}${unread}`)
    }
    const never = witnesses.filter(({ name }) => !seen.has(name)).map(({ name }) => `${name} cosigned nothing`)
    return [...lines, ...never]
  })

interface Line {
  readonly municipality: string
  readonly size: number
  readonly line: string
  readonly key: VerifierKey
  readonly keys: readonly VerifierKey[] | null
}

/** When the witness says it saw the checkpoint, by its signature. */
const ownWord = async (trx: Trx, { municipality, size, line, key, keys }: Line): Promise<Date> => {
  const note = `${(await noteOfSize(trx, municipality, size)) ?? ''}${line}`
  try {
    const checkpoint = keys === null ? parseCheckpoint(parseNote(note)) : openCheckpoint(note, [...keys, key])
    const [said] = seenBy(checkpoint, [key])
    if (said !== undefined) return said.at
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
  }
  throw new TreeFault(`the cosignature of ${key.name} on ${size} entries is not its own`)
}

const ago = (at: Date): string => {
  const seconds = Math.max(0, Math.round((Date.now() - at.getTime()) / 1000))
  return `${seconds} s ago (${at.toISOString()})`
}
