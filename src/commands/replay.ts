#!/usr/bin/env node
import { entryReader } from '../audit/entry-store.ts'
import { storedPolicy } from '../audit/policy-store.ts'
import { readDatabaseConfig } from '../config.ts'
import { replay } from '../exchange/replay.ts'
import { neutralIds } from '../http/neutral-ids.ts'
import { municipalityStore } from '../participants/municipality-store.ts'
import { policyOf } from '../policy/policies.ts'
import { ConfigError } from '../settings.ts'
import { municipalityOf } from '../store/ids.ts'
import { faultOf } from '../store/fault.ts'
import { openDatabase } from '../store/pool.ts'

/**
 * `npm run audit:replay -- <entry id>`: decides again from the record's own facts and tables, on the verification login,
 * and compares. The id may be that of a receipt, with the neutral name of the log. Ends with 1 where the record says
 * something else.
 */
const run = async (named: string | undefined): Promise<string> => {
  const { verify } = readDatabaseConfig(process.env)
  if (verify === null) throw new ConfigError(['DATABASE_VERIFY_URL is missing (or DATABASE_URL, to derive it from).'])
  const db = openDatabase({ url: verify, name: 'deelpoort replay', max: 1, patience: 30_000 })
  try {
    const id = String(neutralIds(await municipalityStore(db).logNames()).entering(named ?? ''))
    const municipality = municipalityOf(id)
    if (municipality === null) throw new Error('Usage: npm run audit:replay -- <id of an entry>')
    const entry = await entryReader(db).withFacts(municipality, id)
    if (entry === null) throw new Error('There is no such entry.')
    const stored = (fingerprint: string) => storedPolicy(db, municipality, fingerprint)
    const found = await replay(entry, async (fingerprint) => {
      const json = await stored(fingerprint)
      return json === null ? null : policyOf(json as Parameters<typeof policyOf>[0])
    })
    if (found.differences.length > 0) throw new Error(`${id}: NOT the same: ${found.differences.join('; ')}`)
    return `${id}: decided again from its record: ${found.outcome} (${found.codes.join(', ')}), the same.`
  } finally {
    await db.destroy()
  }
}

try {
  console.log(await run(process.argv[2]))
} catch (error) {
  // Where every address of a host refused, the error itself says nothing.
  console.error((error instanceof Error && error.message) || `The replay could not run (${faultOf(error).code})`)
  process.exitCode = 1
}
