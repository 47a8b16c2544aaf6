import type { Test } from 'tap'
import { storedPolicy } from '../../src/audit/policy-store.ts'
import { everyMunicipality } from '../../src/audit/verify-store.ts'
import { replay } from '../../src/exchange/replay.ts'
import { engine, policyOf, type Policy } from '../../src/policy/policies.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { openDatabase } from '../../src/store/pool.ts'
import type { TestDatabase } from './database.ts'

/** What deciding everything again came to; `differences` names entry, type and what was not the same. */
export interface ReplayOfAll {
  readonly replayed: number
  readonly differences: readonly string[]
}

const types = ['decision', 'advice', 'release', 'release-refused'] as const

/**
 * Decides every decision, advice, release and refused release of this database again, and whatever else has facts, from its record's own facts and
 * the tables kept under its fingerprint, on the verification login (Must show 6).
 */
export const replayAll = async ({ verifyUrl }: Pick<TestDatabase, 'verifyUrl'>): Promise<ReplayOfAll> => {
  const db = openDatabase({ url: verifyUrl, name: 'deelpoort tests', max: 1, patience: 0 })
  const policies = new Map<string, Policy | null>()
  const differences: string[] = []
  let replayed = 0
  try {
    for (const municipality of await everyMunicipality(db)) {
      const tablesOf = async (fingerprint: string): Promise<Policy | null> => {
        const known = policies.get(municipality + fingerprint)
        if (known !== undefined) return known
        const json = await storedPolicy(db, municipality, fingerprint)
        const policy = json === null ? null : policyOf(json as Parameters<typeof policyOf>[0])
        policies.set(municipality + fingerprint, policy)
        return policy
      }
      const rows = await inMunicipality(db, municipality, (trx) =>
        trx
          .selectFrom('log_records')
          .select(['id', 'type', 'record', 'facts'])
          .where('municipality', '=', municipality)
          .where(({ or, eb }) => or([eb('type', 'in', types), eb('facts', 'is not', null)]))
          .orderBy('log_index')
          .execute(),
      )
      for (const { id, type, record, facts } of rows) {
        const said = parsed(record)
        if (isByHand(said)) continue
        replayed += 1
        const found = await replay({ record: said, facts: facts === null ? null : parsed(facts) }, tablesOf).catch(
          (error: unknown) => ({ differences: [error instanceof Error ? error.message : 'cannot be replayed'] }),
        )
        if (found.differences.length > 0) differences.push(`${type} ${id}: ${found.differences.join(', ')}`)
      }
    }
  } finally {
    await db.destroy()
  }
  return { replayed, differences }
}

/** For the end of a test file: everything decided in it decides the same again, and there was something to decide. */
export const everythingReplays = async (t: Test, database: Pick<TestDatabase, 'verifyUrl'>): Promise<void> => {
  const { replayed, differences } = await replayAll(database)
  t.same(differences, [], 'every decision replays from its record to the same outcome and reasons')
  t.ok(replayed > 0, `${replayed} entries were decided again`)
}

/** Entries that a test of the log itself wrote by hand (entries.ts) name an engine that no release has. */
const isByHand = (record: unknown): boolean =>
  (record as { readonly policy?: { readonly engine?: string } | null }).policy?.engine !== engine

const parsed = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'))
