#!/usr/bin/env node
import { writeFileSync } from 'node:fs'
import { sourceOf } from '../audit/tree/verify-source.ts'
import { lastCheckpoint } from '../audit/tree/tree-store.ts'
import { TreeFault } from '../audit/tree/tree-fault.ts'
import { monthFilesIn } from '../audit/detached/month-files.ts'
import type { LogFinding } from '../audit/log-finding.ts'
import { verifyLogs } from '../audit/verify.ts'
import { everyMunicipality, inSnapshot } from '../audit/verify-store.ts'
import { readDatabaseConfig } from '../config.ts'
import { ConfigError } from '../settings.ts'
import type { Db } from '../store/database.ts'
import { faultOf } from '../store/fault.ts'
import { openDatabase } from '../store/pool.ts'
import { openCheckpoint, parseCheckpoint, type SignedCheckpoint } from '../tlog/checkpoint.ts'
import { Malformed } from '../tlog/malformed.ts'
import type { VerifierKey } from '../tlog/note-key.ts'
import { parseNote } from '../tlog/note.ts'
import { growthOf, type LogSource, verifyRange, verifyWhole } from '../tlog/verify-log.ts'
import type { WalkFault } from '../tlog/walk.ts'
import { openHttpLog } from './verify-http.ts'
import { witnessLines } from './verify-witnesses.ts'
import { logIn, type VerifyAsked, verifyAsked } from './verify-options.ts'

/**
 * `npm run audit:verify`: verifies logs whole or in part, from the database on the verification login
 * (DATABASE_VERIFY_URL) or from their published tiles, against checkpoints that were saved and those that the gateway of
 * this machine keeps outside the database (LOG_CHECKPOINT_DIR). A line a log, and one a witness of it with the age of its last
 * cosignature (LOG_WITNESSES); ends with 1 where one is broken. Keys come from `--vkey`, or from LOG_SIGNING_KEY_FILE with LOG_ORIGIN or PUBLIC_URL.
 */
const run = async (asked: VerifyAsked): Promise<boolean> => {
  if (asked.url !== null) return overHttp(asked.url, asked)
  const { verify } = readDatabaseConfig(process.env)
  if (verify === null) throw new ConfigError(['DATABASE_VERIFY_URL is missing (or DATABASE_URL, to derive it from).'])
  const db = openDatabase({ url: verify, name: 'deelpoort verify', max: 1, patience: 60_000 })
  try {
    return asked.range === null && asked.growth === null ? await whole(db, asked) : await inPart(db, asked)
  } finally {
    await db.destroy()
  }
}

const whole = async (db: Db, { log, bare, files, keysOf, saved, kept, witnesses }: VerifyAsked): Promise<boolean> => {
  const findings = await verifyLogs(db, {
    bare,
    files: files === null ? [] : await monthFilesIn(files),
    only: (municipality, name) => log === null || log === municipality || log === name,
    known: (municipality, name) => {
      const keys = keysOf(municipality, name)
      const own = ({ origin }: { readonly origin: string }) => logIn(origin) === name
      return { keys, saved: [...saved.filter(own), ...kept.filter(own).map(({ opened }) => opened(keys))] }
    },
  })
  for (const finding of findings) {
    const tell = isWhole(finding) ? console.log : console.error
    tell(lineOf(finding))
    const { municipality, log: name } = finding
    for (const line of await witnessLines(db, { municipality, keys: keysOf(municipality, name), witnesses }))
      tell(`${name} (${municipality}): ${line}`)
  }
  const sound = findings.every(isWhole)
  if (sound)
    console.log(`Verified ${findings.length} log(s): every leaf${bare ? '' : ', record and fact'} as it was written.`)
  return sound
}

const isWhole = ({ broken, notGiven }: LogFinding): boolean => broken === null && notGiven.length === 0

/** A part of one log in the database, or the proof of its growth, by its tiles and its newest checkpoint. */
const inPart = async (db: Db, asked: VerifyAsked): Promise<boolean> => {
  const named = asked.log ?? asked.saved.map(({ origin }) => logIn(origin))[0]
  for (const municipality of await everyMunicipality(db)) {
    const sound = await inSnapshot(db, municipality, async ({ trx, head, detached }) => {
      const name = head?.log_name ?? '?'
      if (named !== municipality && named !== name) return null
      const note = (await lastCheckpoint(trx, municipality))?.note
      if (note === undefined) throw new Malformed('nothing of this log is signed')
      const here = detached.at(-1)?.size ?? 0
      if ((asked.range?.from ?? 0) < here)
        throw new Malformed(`entries before ${here} are detached: ask from there on, or the whole log with --files`)
      const keys = asked.keysOf(municipality, name)
      const last = keys === null ? parseCheckpoint(parseNote(note)) : openCheckpoint(note, keys)
      return part(sourceOf(trx, municipality), last, asked, keys)
    })
    if (sound !== null) return sound
  }
  throw new ConfigError(['Say which log, by --log.'])
}

const overHttp = async (url: string, asked: VerifyAsked): Promise<boolean> => {
  const { last, source } = await openHttpLog(url, asked.keys)
  return part(source, last, asked, asked.keys)
}

const part = async (
  source: LogSource,
  last: SignedCheckpoint,
  { range, saved, kept, growth }: VerifyAsked,
  keys: readonly VerifierKey[] | null,
): Promise<boolean> => {
  const own = saved.filter(({ origin }) => origin === last.origin)
  if (own.length < saved.length) throw new Malformed('a saved checkpoint is of another log')
  const outside = kept.filter(({ origin }) => origin === last.origin)
  const known = [...own, ...outside.map(({ opened }) => opened(keys))]
  const fault =
    range === null
      ? await verifyWhole(source, last, known)
      : await verifyRange(source, last, { ...range, saved: known })
  if (fault !== null) console.error(`${last.origin}: ${brokenWords(fault)}`)
  else
    console.log(
      `${last.origin}: ${last.size} entries, whole${range === null ? '' : ` from ${range.from} to before ${range.until}`}`,
    )
  if (fault === null && growth !== null && own[0] !== undefined)
    writeFileSync(growth, await growthOf(source, own[0], last))
  return fault === null
}

const brokenWords = ({ index, what }: WalkFault, id = ''): string =>
  index === null ? `BROKEN: ${what}` : `BROKEN at entry ${index}${id}: ${what}`

const lineOf = ({ municipality, log, size, types, erased, open, notGiven, signed, broken }: LogFinding): string => {
  const name = `${log} (${municipality})`
  if (broken !== null) {
    const index = broken.index === null ? null : Number(broken.index)
    return `${name}: ${brokenWords({ index, what: broken.what }, broken.id === null ? '' : ` (${broken.id})`)}`
  }
  const counts = Object.entries(types)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, count]) => `${count} ${type}`)
  const gone = erased === 0 ? '' : `; ${erased} erased at the end of their term`
  const decisions = open === 0 ? '' : `; ${open} decision(s) await their closing entry`
  const state =
    notGiven.length === 0 ? 'whole' : `NOT WHOLE: ${notGiven.map(notGivenWords).join(', ')}; the rest is whole`
  return `${name}: ${size} entries, ${state}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}${gone}${decisions}${signedWords(signed)}`
}

const notGivenWords = ({ month, first, size }: LogFinding['notGiven'][number]): string =>
  `entries ${first} to ${size - 1} (${month}) are detached to a file that was not given`

const signedWords = (signed: LogFinding['signed']): string =>
  signed === null
    ? '; nothing of it is signed'
    : `; signed up to ${signed.size} at ${signed.at}${signed.verified ? '' : ' (signatures not looked at: no keys given)'}`

try {
  if (!(await run(verifyAsked(process.argv.slice(2), process.env)))) process.exitCode = 1
} catch (error) {
  const isOurs = error instanceof ConfigError || error instanceof Malformed || error instanceof TreeFault
  console.error(isOurs ? error.message : `The logs could not be walked (${faultOf(error).code}).`)
  process.exitCode = 1
}
