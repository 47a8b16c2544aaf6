#!/usr/bin/env node
import { logKeys } from '../audit/tree/log-keys.ts'
import { readConfig } from '../config.ts'
import { municipalityStore } from '../participants/municipality-store.ts'
import { ConfigError } from '../settings.ts'
import { faultOf } from '../store/fault.ts'
import { loadKeyRing } from '../store/keys.ts'
import { openDatabase } from '../store/pool.ts'

/**
 * `npm run audit:keys`: the public keys (vkey) of each log, the one that signs first, for who verifies or witnesses. Give
 * them by a way that you trust; who has them needs nothing else of us.
 */
try {
  const { keyFiles, tlog, database } = readConfig(process.env)
  const keysOf = logKeys(loadKeyRing(keyFiles.logSigning), tlog.origin)
  const db = openDatabase({ url: database.app, name: 'deelpoort keys', max: 1 })
  try {
    for (const [municipality, logName] of await municipalityStore(db).logNames())
      for (const { vkey } of keysOf(municipality, logName).all) console.log(vkey)
  } finally {
    await db.destroy()
  }
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : `The logs could not be read (${faultOf(error).code}).`)
  process.exitCode = 1
}
