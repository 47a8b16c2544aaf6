#!/usr/bin/env node
import { userInfo } from 'node:os'
import { openLog } from '../audit/log.ts'
import { policyDirIn, readDatabaseConfig } from '../config.ts'
import { momentOf } from '../http/moment.ts'
import { credentials } from '../participants/credentials.ts'
import { participants } from '../participants/participants.ts'
import { register } from '../participants/register.ts'
import { loadPolicies } from '../policy/policies.ts'
import { Problem } from '../problems.ts'
import { ConfigError } from '../settings.ts'
import { faultOf } from '../store/fault.ts'
import { type KeyRing, loadKeyRing } from '../store/keys.ts'
import { openDatabase } from '../store/pool.ts'
import { readAdminLine } from './admin-line.ts'
import { UsageError } from './admin-values.ts'
import { administer } from './administer.ts'

/**
 * `npm run admin -- …`: the first rows, and what the API leaves to the operator. It runs on the application's login
 * (DATABASE_APP_URL; the owner's is for migrations and roles only) and records each change in the operator's log, in
 * the same transaction. Saying the same twice changes nothing. Ends with 1 and one message where it could not.
 */
const run = async (args: readonly string[]): Promise<string> => {
  const moment = momentOf(new Date())
  const command = readAdminLine(args, moment.localDate)
  const db = openDatabase({ url: readDatabaseConfig(process.env).app, name: 'deelpoort admin', max: 3 })
  const log = openLog({ db })
  try {
    const box = credentials(lazyKeys(process.env['CONNECTOR_KEY_FILE']))
    const reads = participants({ db, credentials: box, rememberMs: 0 })
    const changes = register({ db, credentials: box, record: log.appendIn })
    const rules = (code: string) => loadPolicies(policyDirIn(process.env)).of(code).tables.reviews
    return await administer({ db, reads, changes, record: log.appendIn, rules }, command, moment, userInfo().username)
  } finally {
    await log.close()
    await db.destroy()
  }
}

/** Keys are read when a credential is to be sealed or opened, and not before. */
const lazyKeys = (file: string | undefined): KeyRing => {
  let ring: KeyRing | null = null
  const loaded = (): KeyRing => {
    if (file === undefined || file === '')
      throw new ConfigError(['CONNECTOR_KEY_FILE is missing: credentials are kept encrypted.'])
    return (ring ??= loadKeyRing(file))
  }
  return {
    get current() {
      return loaded().current
    },
    get all() {
      return loaded().all
    },
    byId: (id) => loaded().byId(id),
  }
}

/** One message for people; of a database error only its code and constraint. */
const messageOf = (error: unknown): string => {
  if (error instanceof UsageError || error instanceof ConfigError) return error.message
  if (error instanceof Problem) return error.detail
  const { code, constraint } = faultOf(error)
  if (code === 'unknown') return error instanceof Error ? error.message : 'It could not be done'
  return `The database refused it (${[code, constraint].filter((each) => each !== null).join(', ')})`
}

try {
  console.log(await run(process.argv.slice(2)))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
