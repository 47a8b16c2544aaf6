#!/usr/bin/env node
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { CannotDetach } from '../audit/detached/cannot-detach.ts'
import { detachMonth, type VerifiedMonth } from '../audit/detached/detach.ts'
import { monthFilesIn } from '../audit/detached/month-files.ts'
import { type WrittenMonth, writeMonths } from '../audit/detached/write-months.ts'
import { erasingStore } from '../audit/retention/erasing-store.ts'
import { verifyLogs } from '../audit/verify.ts'
import { readDatabaseConfig } from '../config.ts'
import { momentOf } from '../http/moment.ts'
import { actOfOperator, registerEntry } from '../participants/act.ts'
import { ConfigError } from '../settings.ts'
import type { Db } from '../store/database.ts'
import { faultOf } from '../store/fault.ts'
import { openDatabase } from '../store/pool.ts'
import { Malformed } from '../tlog/malformed.ts'
import { logIn, verifyAsked } from './verify-options.ts'

const usage = 'Usage: npm run audit:detach -- --month 2025-03 --to <folder> [--detach]'

/**
 * `npm run audit:detach -- --month <month> --to <folder> [--detach]`: writes a file of each log that has entries in a month of
 * which nothing is kept any more, reads the files back and verifies each whole log with them; then, with `--detach` only,
 * detaches the month, as the owner (DATABASE_URL). Without it nothing changes but the files. Ends with 1 where it could not.
 */
const run = async (args: readonly string[]): Promise<readonly string[]> => {
  const { month, folder, detach } = asked(args)
  const { owner } = readDatabaseConfig(process.env)
  if (owner === null)
    throw new ConfigError(['DATABASE_URL is missing: months are detached by the owner of the tables.'])
  const moment = momentOf(new Date())
  if (month >= moment.at.slice(0, 7)) throw new CannotDetach(`${month} is not over.`)
  const db = openDatabase({ url: owner, name: 'deelpoort detach', max: 2, patience: 600_000 })
  try {
    const files = await verified(db, month, folder, await writeMonths(db, month, folder))
    const lines = files.map(({ file, first, size }) => `${file}: entries ${first} to ${size - 1}, verified`)
    if (!detach) return [...lines, `Nothing was detached: say it again with --detach.`]
    const act = actOfOperator('audit.detach', moment, userInfo().username)
    const controllers = new Map(
      (await erasingStore(db).logs(moment.localDate)).map((of) => [of.municipality, of.controllers]),
    )
    const entry: Parameters<typeof detachMonth>[1]['entry'] = (municipality, details) => {
      const plain = registerEntry(act, 'administrator-action', details)
      const own = controllers.get(municipality) ?? []
      return { ...plain, municipality, controllers: own.length > 0 ? own : plain.controllers }
    }
    await detachMonth(db, { month, files, entry })
    return [...lines, `${month} is detached. Keep the files: without them these entries verify nowhere any more.`]
  } finally {
    await db.destroy()
  }
}

/** Every log whole, with the files in the place of the month: against the tree, each checkpoint and what is kept outside. */
const verified = async (
  db: Db,
  month: string,
  folder: string,
  written: readonly WrittenMonth[],
): Promise<readonly VerifiedMonth[]> => {
  const names = new Set(written.map(({ file }) => file))
  const files = (await monthFilesIn(folder)).filter(({ name }) => names.has(name))
  const { keysOf, kept } = verifyAsked([], process.env)
  const findings = await verifyLogs(db, {
    files,
    asDetached: month,
    known: (municipality, name) => {
      const keys = keysOf(municipality, name)
      return { keys, saved: kept.filter(({ origin }) => logIn(origin) === name).map(({ opened }) => opened(keys)) }
    },
  })
  for (const { log, broken } of findings)
    if (broken !== null) throw new CannotDetach(`${log}: BROKEN at entry ${broken.index ?? '?'}: ${broken.what}.`)
  return Promise.all(
    written.map(async (each) => {
      const digest = await files.find(({ name }) => name === each.file)?.digest()
      if (digest === undefined) throw new CannotDetach(`${each.file} could not be read back.`)
      return { ...each, digest }
    }),
  )
}

const asked = (args: readonly string[]) => {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ args: [...args], options: { month: text, to: text, detach: { type: 'boolean' } } })
    const { month, to: folder, detach = false } = values
    if (month !== undefined && /^[0-9]{4}-(0[1-9]|1[0-2])$/.test(month) && folder !== undefined)
      return { month, folder, detach }
  } catch {
    // Told below.
  }
  throw new ConfigError([usage])
}

const messageOf = (error: unknown): string => {
  if (error instanceof ConfigError || error instanceof CannotDetach || error instanceof Malformed) return error.message
  const { code } = faultOf(error)
  return code === '55P03' || code === '40P01'
    ? 'The log is in use: nothing was detached. Say it again at a quiet moment.'
    : `It could not be done (${code === 'unknown' ? ((error as { code?: string }).code ?? code) : code}).`
}

try {
  for (const line of await run(process.argv.slice(2))) console.log(line)
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
