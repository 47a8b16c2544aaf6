import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Environment, ConfigError, reading } from '../settings.ts'
import { logKeys } from '../audit/tree/log-keys.ts'
import { keptOutside, type KeptOutside } from './verify-kept.ts'
import { loadKeyRing } from '../store/keys.ts'
import { openCheckpoint, parseCheckpoint, type SignedCheckpoint } from '../tlog/checkpoint.ts'
import { Malformed } from '../tlog/malformed.ts'
import { parseNote } from '../tlog/note.ts'
import { parseVkey, type VerifierKey } from '../tlog/note-key.ts'

/** What `audit:verify` was asked, on its line and in its environment. */
export interface VerifyAsked {
  /** Prefix of a published log, to verify over HTTP; null: the database. */
  readonly url: string | null
  /** Name or code of one log; null: all. */
  readonly log: string | null
  readonly range: { readonly from: number; readonly until: number } | null
  readonly bare: boolean
  /** Checkpoints that were saved, opened with the keys where there are any. */
  readonly saved: readonly SignedCheckpoint[]
  /** Checkpoints that the gateway of this machine keeps outside the database. */
  readonly kept: readonly KeptOutside[]
  /** Where to write the proof that the log grew from the saved checkpoint; null: nowhere. */
  readonly growth: string | null
  /** Folder of files of detached months; null: none. */
  readonly files: string | null
  /** Keys of a log by its municipality and name; null where none are known. */
  readonly keysOf: (municipality: string, logName: string) => readonly VerifierKey[] | null
  /** Keys given on the line. */
  readonly keys: readonly VerifierKey[]
  /** Witnesses whose keys are known, from LOG_WITNESSES and the line. */
  readonly witnesses: readonly VerifierKey[]
}

/** How the command is used, one line an option. */
export const verifyUsage = `Usage: audit:verify [--log <name or code>] [--from <index> --until <index>] [--leaves]
  [--files <folder of detached months>] [--checkpoint <file>]… [--vkey <key>]… [--url https://<gateway>/tlog/<log>] [--growth <file to write>]`

/** Reads both; throws `ConfigError` for what is wrong, `Malformed` for a saved checkpoint that is none. */
export const verifyAsked = (args: readonly string[], env: Environment): VerifyAsked => {
  const { values } = parsed(args)
  const keys = (values.vkey ?? []).map(parseVkey)
  const keyFile = env['LOG_SIGNING_KEY_FILE']
  const origin = env['LOG_ORIGIN'] || (env['PUBLIC_URL'] && originOf(env['PUBLIC_URL']))
  const own = keyFile && origin ? logKeys(loadKeyRing(keyFile), origin) : null
  const keysOf: VerifyAsked['keysOf'] = (municipality, logName) => {
    const known = [...keys, ...(own?.(municipality, logName).all ?? [])].filter(({ name }) =>
      name.endsWith(`/${logName}`),
    )
    return known.length === 0 ? null : known
  }
  const saved = (values.checkpoint ?? []).map((file) => {
    const text = readFileSync(file)
    return keys.length === 0 ? parseCheckpoint(parseNote(text)) : openCheckpoint(text, keys)
  })
  const kept = keptOutside(env['LOG_CHECKPOINT_DIR'])
  const named = reading(env, (read) => read.witnesses('LOG_WITNESSES', read.text('LOG_WITNESSES', '[]')))
  const witnesses = [...keys, ...named.map(({ vkey }) => parseVkey(vkey))].filter(({ kind }) => kind === 'cosignature')
  if ((values.from === undefined) !== (values.until === undefined)) throw new ConfigError([verifyUsage])
  const range = values.from === undefined ? null : { from: count(values.from), until: count(values.until) }
  if (values.growth !== undefined && saved.length !== 1) throw new ConfigError(['--growth goes with one --checkpoint.'])
  if (values.url !== undefined && keys.length === 0) throw new ConfigError(['--url goes with --vkey: whose log is it?'])
  if (values.files !== undefined && (range !== null || values.url !== undefined || values.growth !== undefined))
    throw new ConfigError(['--files goes with a whole log in the database.'])
  const of = {
    url: values.url?.replace(/\/$/, '') ?? null,
    log: values.log ?? null,
    growth: values.growth ?? null,
    files: values.files ?? null,
  }
  return { ...of, range, bare: values.leaves ?? false, saved, kept, keysOf, keys, witnesses }
}

/** The name of a log in an origin. */
export const logIn = (origin: string): string => origin.split('/').at(-1) ?? ''

const parsed = (args: readonly string[]) => {
  const text = { type: 'string' } as const
  const list = { type: 'string', multiple: true } as const
  const texts = { log: text, from: text, until: text, url: text, growth: text, files: text }
  try {
    return parseArgs({
      args: [...args],
      options: { ...texts, checkpoint: list, vkey: list, leaves: { type: 'boolean' } },
    })
  } catch {
    throw new ConfigError([verifyUsage])
  }
}

const count = (text: string | undefined): number => {
  if (!/^(0|[1-9]\d{0,14})$/.test(text ?? '')) throw new ConfigError([verifyUsage])
  return Number(text)
}

const originOf = (publicUrl: string): string => {
  if (!URL.canParse(publicUrl)) throw new Malformed('PUBLIC_URL is no address')
  const { host, pathname } = new URL(publicUrl)
  return `${host}${pathname.replace(/\/$/, '')}/tlog`
}
