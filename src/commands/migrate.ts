#!/usr/bin/env node
import { readDatabaseConfig } from '../config.ts'
import { migrate, readMigrations } from '../store/migrations.ts'
import { faultOf } from '../store/fault.ts'
import { openDatabase } from '../store/pool.ts'
import { ensureRoles } from '../store/roles.ts'
import { ConfigError } from '../settings.ts'

/**
 * `npm run migrate`: makes the roles and runs the migrations that did not run yet, as the owner (DATABASE_URL). Safe to
 * repeat and to run twice at a time. Prints what was applied; ends with 1 and one message where it could not.
 */
const run = async (): Promise<string> => {
  const { owner, app, console, verify, retention } = readDatabaseConfig(process.env)
  if (owner === null || console === null || verify === null || retention === null) {
    throw new ConfigError(['DATABASE_URL is missing: migrations run as the owner of the tables.'])
  }
  await ensureRoles(owner, { app, console, verify, retention })
  const db = openDatabase({ url: owner, name: 'deelpoort migrate', max: 2, patience: 0 })
  try {
    const applied = await migrate(db)
    if (applied.length === 0) return `Nothing to apply: all ${readMigrations().length} migrations are in place`
    return applied.map((name) => `Applied ${name}`).join('\n')
  } finally {
    await db.destroy()
  }
}

try {
  console.log(await run())
} catch (error) {
  // Where every address of a host refused, the error itself says nothing.
  console.error((error instanceof Error && error.message) || `The migrations could not run (${faultOf(error).code})`)
  process.exitCode = 1
}
