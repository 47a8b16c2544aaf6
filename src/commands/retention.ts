#!/usr/bin/env node
import { userInfo } from 'node:os'
import { erasingStore } from '../audit/retention/erasing-store.ts'
import { type LogErased, runRetention } from '../audit/retention/retention.ts'
import { policyDirIn, readLoginUrl } from '../config.ts'
import { retainUntil } from '../exchange/retaining.ts'
import { momentOf } from '../http/moment.ts'
import { anyPolicy, loadPolicies } from '../policy/policies.ts'
import { ConfigError } from '../settings.ts'
import { faultOf } from '../store/fault.ts'
import { openDatabase } from '../store/pool.ts'

/**
 * `npm run retention [-- --dry-run]`: erases what has outlived its term from every log, on the retention login
 * (DATABASE_RETENTION_URL), which can do nothing else. Once a day is often enough; it may be killed, repeated and run twice
 * at a time. One line a log: what was erased by type and row of the tables, and what is kept though its term has ended.
 */
const run = async (args: readonly string[]): Promise<readonly string[]> => {
  if (args.some((arg) => arg !== '--dry-run')) throw new ConfigError(['Usage: npm run retention [-- --dry-run]'])
  const dry = args.includes('--dry-run')
  const policies = loadPolicies(policyDirIn(process.env))
  const { tables } = anyPolicy(policies)
  const { at, localDate } = momentOf(new Date())
  const url = readLoginUrl(process.env, 'retention')
  const db = openDatabase({ url, name: 'deelpoort retention', max: 1, patience: 600_000 })
  try {
    const logs = await runRetention({
      store: erasingStore(db),
      terms: tables.retention?.events ?? [],
      before: localDate,
      eraser: {
        actor: { organisation: '0000', professional: null, clientId: `command:${userInfo().username}` },
        at,
        retainUntil: retainUntil(tables, 'retention-run', [], localDate),
      },
      dry,
    })
    return logs.map((log) => lineOf(log, dry))
  } finally {
    await db.destroy()
  }
}

const lineOf = ({ municipality, log, erased, kept, rows }: LogErased, dry: boolean): string => {
  const total = erased.reduce((sum, { count }) => sum + count, 0)
  const each = erased.map(({ type, row, law, count }) => `${count} ${type} by ${row} (${law.join(', ')})`)
  const still = Object.entries(kept).map(([why, count]) => `${count} for ${why}`)
  const gone = Object.entries(rows).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []))
  return (
    `${log} (${municipality}): ${total} ${dry ? 'would be erased' : 'erased'}${total === 0 ? '' : `: ${each.join('; ')}`}` +
    (gone.length === 0 ? '' : `; with them ${gone.join(', ')}`) +
    (still.length === 0 ? '' : `; kept though their term has ended: ${still.join(', ')}`)
  )
}

try {
  for (const line of await run(process.argv.slice(2))) console.log(line)
} catch (error) {
  console.error(
    error instanceof ConfigError ? error.message : `The logs could not be erased from (${faultOf(error).code}).`,
  )
  process.exitCode = 1
}
