import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../../store/database.ts'
import { openCheckpoint, type SignedCheckpoint } from '../../tlog/checkpoint.ts'
import { Malformed } from '../../tlog/malformed.ts'
import type { VerifierKey } from '../../tlog/note-key.ts'
import type { LogFinding } from '../log-finding.ts'
import { verifyLogs } from '../verify.ts'
import { type EndedVerification, resultOf } from './verification.ts'
import { logOf } from './verification-store.ts'

/** What one walk needs. */
export interface WalkOncePorts {
  /** Opens a login that may only select, with time for a long walk; closed after each. */
  readonly openReader: () => Db
  readonly keysOf: (municipality: string, logName: string) => readonly VerifierKey[]
  /** The last checkpoint of a log that is kept outside the database; null: none. */
  readonly kept: (logName: string) => Promise<string | null>
  readonly onFault: (error: unknown) => void
}

/** `own`: a checkpoint the asker kept; `beat` hears about each second how far it is, and stops it by false. */
export interface WalkOnce {
  readonly municipality: string
  readonly own: SignedCheckpoint | null
  readonly beat: (seen: number) => Promise<boolean>
}

/** How far it came, and what it found. */
export interface WalkedOnce {
  readonly seen: number
  readonly ended: Omit<EndedVerification, 'at'>
}

const beatEvery = 1000
/** Longest pause between two parts of a walk, in milliseconds: it rests as long as it works, for others use this process too. */
const longestPause = 250
const nothing = { signed: null, erased: null, open: null, broken: null }

class Stopped extends Error {}

/** Walks one log as `audit:verify` does, against its keys and every checkpoint that is kept elsewhere. Never rejects. */
export const walkOnce = async (ports: WalkOncePorts, { municipality, own, beat }: WalkOnce): Promise<WalkedOnce> => {
  const reader = ports.openReader()
  let seen = 0
  let [told, since] = [Date.now(), Date.now()]
  const onSeen = async (count: number): Promise<void> => {
    seen = count
    const now = Date.now()
    if (now - told >= beatEvery) {
      told = now
      if (!(await beat(count))) throw new Stopped()
    }
    await sleep(Math.min(now - since, longestPause))
    since = Date.now()
  }
  try {
    const { name } = await logOf(reader, municipality)
    const keys = ports.keysOf(municipality, name)
    const saved = [await keptOutside(ports, name, keys), own].filter((each) => each !== null)
    const only = (code: string) => code === municipality
    const [finding] = await verifyLogs(reader, { only, known: () => ({ keys, saved }), onSeen })
    if (finding === undefined) throw new Error('The log is not there')
    return { seen: Number(finding.size), ended: endOf(finding) }
  } catch (error) {
    if (error instanceof Stopped) return { seen, ended: { ...nothing, result: 'stopped' } }
    if (error instanceof Malformed)
      return { seen, ended: { ...nothing, result: 'broken', broken: { index: null, id: null, what: error.message } } }
    ports.onFault(error)
    return { seen, ended: { ...nothing, result: 'failed' } }
  } finally {
    await reader.destroy()
  }
}

const keptOutside = async (
  { kept }: WalkOncePorts,
  logName: string,
  keys: readonly VerifierKey[],
): Promise<SignedCheckpoint | null> => {
  const text = await kept(logName)
  try {
    return text === null ? null : openCheckpoint(text, keys)
  } catch (error) {
    throw error instanceof Malformed ? new Malformed(`checkpoint outside the database: ${error.message}`) : error
  }
}

const endOf = (finding: LogFinding): WalkedOnce['ended'] => {
  const { signed, erased, open, broken } = finding
  return {
    ...{ result: resultOf(finding), erased, open, broken },
    signed: signed === null ? null : { size: signed.size, at: new Date(signed.at) },
  }
}
