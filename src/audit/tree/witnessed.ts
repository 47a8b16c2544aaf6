import type { Db, Trx } from '../../store/database.ts'
import { inMunicipality } from '../../store/in-municipality.ts'
import { openCheckpoint, parseCheckpoint } from '../../tlog/checkpoint.ts'
import { Malformed } from '../../tlog/malformed.ts'
import { parseNote } from '../../tlog/note.ts'
import type { VerifierKey } from '../../tlog/note-key.ts'
import { seenBy } from '../../tlog/verify-evidence.ts'
import { noteOfSize } from './tree-store.ts'
import { cosignaturesOf } from './witness-store.ts'

/** A log, the keys that may have signed it (null: not known), and the witnesses whose keys are known. */
export interface WitnessedLog {
  readonly municipality: string
  readonly keys: readonly VerifierKey[] | null
  readonly witnesses: readonly VerifierKey[]
}

/**
 * How far a witness came. `own`: by its own signature; `unread`: its key is not known here, so `at` is when we were told;
 * `wrong`: what is kept as its word does not verify; `none`: it said nothing yet.
 */
export type Witnessed =
  | {
      readonly witness: string
      /** Name and id of its key, as it is kept. */
      readonly key: string
      readonly word: 'own' | 'unread' | 'wrong'
      readonly size: number
      readonly at: Date
    }
  | { readonly witness: string; readonly word: 'none' }

/** What each witness of a log said last, on any login that may select; `witness` is the name of its key, with its id where unread. */
export const witnessed = (db: Db, { municipality, keys, witnesses }: WitnessedLog): Promise<readonly Witnessed[]> =>
  inMunicipality(db, municipality, async (trx) => {
    const said: Witnessed[] = []
    for (const { witness, size, line, at } of await cosignaturesOf(trx, municipality)) {
      const key = witnesses.find(({ name, id }) => `${name}+${id}` === witness)
      if (key === undefined) said.push({ witness, key: witness, word: 'unread', size, at })
      else {
        const own = await ownWord(trx, { municipality, size, line, key, keys })
        said.push({ witness: key.name, key: witness, size, word: own === null ? 'wrong' : 'own', at: own ?? at })
      }
    }
    const never = witnesses.filter(({ name }) => said.every(({ witness }) => witness !== name))
    return [...said, ...never.map(({ name }) => ({ witness: name, word: 'none' as const }))]
  })

interface Line {
  readonly municipality: string
  readonly size: number
  readonly line: string
  readonly key: VerifierKey
  readonly keys: readonly VerifierKey[] | null
}

/** When the witness says it saw the checkpoint, by its signature; null: it did not say this. */
const ownWord = async (trx: Trx, { municipality, size, line, key, keys }: Line): Promise<Date | null> => {
  const note = `${(await noteOfSize(trx, municipality, size)) ?? ''}${line}`
  try {
    const checkpoint = keys === null ? parseCheckpoint(parseNote(note)) : openCheckpoint(note, [...keys, key])
    return seenBy(checkpoint, [key])[0]?.at ?? null
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}
