import { TreeFault } from '../audit/tree/tree-fault.ts'
import { witnessed, type WitnessedLog } from '../audit/tree/witnessed.ts'
import type { Db } from '../store/database.ts'

/**
 * A sentence on each witness of a log: how much it cosigned last and how long ago, by its own word where its key is known;
 * and on each known one that cosigned nothing. Throws `TreeFault` for a cosignature that does not verify.
 */
export const witnessLines = async (db: Db, log: WitnessedLog): Promise<readonly string[]> =>
  (await witnessed(db, log)).map((said) => {
    if (said.word === 'none') return `${said.witness} cosigned nothing`
    const { witness, key, word, size, at } = said
    if (word === 'wrong') throw new TreeFault(`the cosignature of ${witness} on ${size} entries is not its own`)
    const unread = word === 'unread' ? ' (not looked at: its key is not known here)' : ''
    return `${key} cosigned ${size} entries ${ago(at)}${unread}`
  })

const ago = (at: Date): string => {
  const seconds = Math.max(0, Math.round((Date.now() - at.getTime()) / 1000))
  return `${seconds} s ago (${at.toISOString()})`
}
