#!/usr/bin/env node
import { type LogFinding, verifyLogs } from '../audit/verify.ts'
import { readDatabaseConfig } from '../config.ts'
import { faultOf } from '../store/fault.ts'
import { openDatabase } from '../store/pool.ts'
import { ConfigError } from '../settings.ts'

/**
 * `npm run audit:verify`: walks every log on the verification login (DATABASE_VERIFY_URL), prints one line a log, names
 * the first broken place of each and ends with 1 where there is one.
 */
const run = async (): Promise<readonly LogFinding[]> => {
  const { verify } = readDatabaseConfig(process.env)
  if (verify === null) throw new ConfigError(['DATABASE_VERIFY_URL is missing (or DATABASE_URL, to derive it from).'])
  const db = openDatabase({ url: verify, name: 'deelpoort verify', max: 1, patience: 60_000 })
  try {
    return await verifyLogs(db)
  } finally {
    await db.destroy()
  }
}

const lineOf = ({ municipality, log, size, types, open, broken }: LogFinding): string => {
  if (broken !== null) {
    const id = broken.id === null ? '' : ` (${broken.id})`
    return `${log} (${municipality}): BROKEN at entry ${broken.index}${id}: ${broken.what}`
  }
  const counts = Object.entries(types)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, count]) => `${count} ${type}`)
  const decisions = open === 0 ? '' : `; ${open} decision(s) await their closing entry`
  return `${log} (${municipality}): ${size} entries, whole${counts.length === 0 ? '' : `: ${counts.join(', ')}`}${decisions}`
}

try {
  const findings = await run()
  for (const finding of findings) (finding.broken === null ? console.log : console.error)(lineOf(finding))
  const broken = findings.filter((finding) => finding.broken !== null).length
  if (broken === 0) console.log(`Verified ${findings.length} log(s): every leaf, record and fact as it was written.`)
  else process.exitCode = 1
} catch (error) {
  const { code } = faultOf(error)
  const isOurs = error instanceof ConfigError
  console.error(isOurs ? error.message : `The logs could not be walked (${code}).`)
  process.exitCode = 1
}
