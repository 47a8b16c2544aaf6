#!/usr/bin/env node
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { openCheckpoint } from '../tlog/checkpoint.ts'
import { verifyLogFile } from '../tlog/log-file.ts'
import { Malformed } from '../tlog/malformed.ts'
import { parseVkey, type VerifierKey } from '../tlog/note-key.ts'
import { type Seen, verifyEvidence, verifyGrowth } from '../tlog/verify-evidence.ts'

const usage = `Usage, without database and without network; keys by --vkey <text>, or --keys <file> with one a line:
  deelpoort-proof evidence <file.tlog-proof> [--record <file> --salt <hex>]
  deelpoort-proof growth <earlier checkpoint> <growth file, or a checkpoint of the same size>
  deelpoort-proof log <file of a whole log> [--checkpoint <earlier checkpoint>]…
Keys of witnesses count too: who cosigned is named.`

class WrongUse extends Error {}

/** `npx deelpoort-proof`: checks evidence files, checkpoints and files of a whole log. Ends with 0 where all is well, 1 where not, 2 for wrong use. */
const run = async (args: readonly string[]): Promise<string> => {
  const { values, positionals } = parsed(args)
  const keys = [...(values.vkey ?? []), ...(values.keys ?? []).flatMap(linesOf)].map(parseVkey)
  const [what, first, second, more] = positionals
  if (keys.length === 0 || first === undefined || more !== undefined) throw new WrongUse()
  if (what === 'evidence' && second === undefined) return evidence(first, keys, values)
  if (what === 'log' && second === undefined) return wholeLog(first, keys, values.checkpoint ?? [])
  if (what !== 'growth' || second === undefined) throw new WrongUse()
  const { origin, from, to, seen } = verifyGrowth(read(first).toString(), read(second).toString(), keys)
  return `GROWN ${origin}: the tree of ${to} entries extends that of ${from}${witnesses(seen)}`
}

const wholeLog = async (
  file: string,
  keys: readonly VerifierKey[],
  checkpoints: readonly string[],
): Promise<string> => {
  const saved = checkpoints.map((each) => openCheckpoint(read(each), keys))
  const stream = createReadStream(file)
  const gone = new Promise<never>((_, reject) =>
    stream.once('error', () => reject(new Malformed(`${file} cannot be read`))),
  )
  const lines = createInterface({ input: stream, crlfDelay: Infinity })
  const { origin, size, hashesAlone, seen } = await Promise.race([verifyLogFile(lines, keys, saved), gone])
  const alone = hashesAlone === 0 ? '' : `, ${hashesAlone} of them as a hash alone`
  const grown = saved.length === 0 ? '' : `; grown from ${saved.map((each) => String(each.size)).join(', ')}`
  return `WHOLE ${origin}: ${size} entries${alone}${grown}${witnesses(seen)}`
}

const evidence = (
  file: string,
  keys: readonly VerifierKey[],
  { record, salt }: { readonly record?: string | undefined; readonly salt?: string | undefined },
): string => {
  if ((record === undefined) !== (salt === undefined) || !/^([0-9a-f]{64})?$/.test(salt ?? '')) throw new WrongUse()
  const opening = record === undefined ? {} : { record: { bytes: read(record), salt: Buffer.from(salt ?? '', 'hex') } }
  const { origin, index, size, leaf, seen } = verifyEvidence(read(file).toString(), { keys, ...opening })
  const opened = record === undefined ? '' : '; the record is what it commits to'
  return `PROVEN ${origin}: entry ${index} of ${size}, digest ${leaf.digest}${opened}${witnesses(seen)}`
}

const witnesses = (seen: readonly Seen[]): string =>
  seen.length === 0
    ? '; no known witness cosigned'
    : `; cosigned by ${seen.map(({ witness, at }) => `${witness} (${at.toISOString()})`).join(', ')}`

const parsed = (args: readonly string[]) => {
  const text = { type: 'string' } as const
  const list = { type: 'string', multiple: true } as const
  try {
    return parseArgs({
      args: [...args],
      options: { vkey: list, keys: list, checkpoint: list, record: text, salt: text },
      allowPositionals: true,
    })
  } catch {
    throw new WrongUse()
  }
}

const read = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch {
    throw new Malformed(`${file} cannot be read`)
  }
}

const linesOf = (file: string): readonly string[] =>
  read(file)
    .toString()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

try {
  console.log(await run(process.argv.slice(2)))
} catch (error) {
  if (error instanceof WrongUse) console.error(usage)
  else if (error instanceof Malformed) console.error(`NOT PROVEN: ${error.message}.`)
  else throw error
  process.exitCode = error instanceof WrongUse ? 2 : 1
}
