import { storedPolicy } from '../audit/policy-store.ts'
import { anyPolicy, type Policies } from '../policy/policies.ts'
import { explain, type Language, type Reader, type Texts } from '../policy/texts.ts'
import type { Db } from '../store/database.ts'

/** The sentence of a code by the tables of a fingerprint, to the professional unless another reader is named. */
export type Explain = (fingerprint: string | null, code: string, language: Language, reader?: Reader) => string

/**
 * The sentences of the tables an entry was decided by, kept under their fingerprint, so that a record keeps its words
 * (decisions.md 7). Entries without tables, or whose tables are not kept here, have the words of now.
 */
export const wordsOf = (db: Db, policies: Policies) => {
  const known = new Map<string, Texts>()
  const now = anyPolicy(policies).texts
  const textsOf = async (municipality: string, fingerprint: string): Promise<Texts> => {
    const today = policies.municipalities.map(policies.of).find((policy) => policy.fingerprint === fingerprint)
    if (today !== undefined) return today.texts
    const key = `${municipality} ${fingerprint}`
    const stored =
      known.get(key) ?? ((await storedPolicy(db, municipality, fingerprint)) as { texts?: Texts } | null)?.texts
    if (stored !== undefined) known.set(key, stored)
    return stored ?? now
  }
  return async (municipality: string, fingerprints: readonly string[]): Promise<Explain> => {
    const texts = new Map<string | null, Texts>()
    for (const fingerprint of fingerprints) texts.set(fingerprint, await textsOf(municipality, fingerprint))
    return (fingerprint, code, language, reader = 'professional') =>
      explain(texts.get(fingerprint) ?? now, code, {}, language, reader)
  }
}
