#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Malformed } from '../tlog/malformed.ts'
import { parseVkey, type VerifierKey } from '../tlog/note-key.ts'
import { type Seen, verifyEvidence, verifyGrowth } from '../tlog/verify-evidence.ts'

const usage = `Usage, without database and without network; keys by --vkey <text>, or --keys <file> with one a line:
  deelpoort-proof evidence <file.tlog-proof> [--record <file> --salt <hex>]
  deelpoort-proof growth <earlier checkpoint> <growth file, or a checkpoint of the same size>
Keys of witnesses count too: who cosigned is named.`

class WrongUse extends Error {}

/** `npx deelpoort-proof`: checks evidence files and checkpoints. Ends with 0 where all is well, 1 where not, 2 for wrong use. */
const run = (args: readonly string[]): string => {
  const { values, positionals } = parsed(args)
  const keys = [...(values.vkey ?? []), ...(values.keys ?? []).flatMap(linesOf)].map(parseVkey)
  const [what, first, second, more] = positionals
  if (keys.length === 0 || first === undefined || more !== undefined) throw new WrongUse()
  if (what === 'evidence' && second === undefined) return evidence(first, keys, values)
  if (what !== 'growth' || second === undefined) throw new WrongUse()
  const { origin, from, to, seen } = verifyGrowth(read(first).toString(), read(second).toString(), keys)
  return `GROWN ${origin}: the tree of ${to} entries extends that of ${from}${witnesses(seen)}`
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
      options: { vkey: list, keys: list, record: text, salt: text },
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
  console.log(run(process.argv.slice(2)))
} catch (error) {
  if (error instanceof WrongUse) console.error(usage)
  else if (error instanceof Malformed) console.error(`NOT PROVEN: ${error.message}.`)
  else throw error
  process.exitCode = error instanceof WrongUse ? 2 : 1
}
