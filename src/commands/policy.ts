#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { addMonths } from '../core/dates.ts'
import { momentOf } from '../http/moment.ts'
import { check } from './policy-check.ts'
import { diff } from './policy-diff.ts'
import { explain } from './policy-explain.ts'
import { law } from './policy-law.ts'
import { dpia, register } from './policy-register.ts'
import { schemas } from './policy-schemas.ts'
import { signTables, verifyTables } from './policy-sign.ts'

const folder = process.env['POLICY_DIR'] ?? fileURLToPath(new URL('../../policies', import.meta.url))

const usage = `Usage: npm run policy -- …
  check [--on YYYY-MM-DD] [--quick]       every defect of the tables, with file and line
  explain <scenario id or file>           one scenario in steps, reasons and sentences
  diff <folder or git revision> [--database <url>] [--every N] [--since YYYY-MM-DD]
                                          what these tables decide otherwise than those
  register [--json] [--base <address>]    the register of processing activities (AVG 30)
  dpia                                    necessity, risks, measures and open points of each purpose (AVG 35)
  law [<folder of texts>] [--write]       which texts of law changed, and the rows and scenarios they touch
  sign <statement> --key <private PEM>    signs the tables: writes policies/release.yaml
  verify --key <public PEM>               who signed these very tables, and who accepted which open point
  schemas                                 writes policies/schemas for editors`

/** The value of an option such as `--on 2027-01-01`; the rest are arguments. */
const parsed = (args: readonly string[]) => {
  const options = new Map<string, string>()
  const rest: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const [word, next] = [args[at] ?? '', args[at + 1]]
    if (!word.startsWith('--')) rest.push(word)
    else if (next === undefined || next.startsWith('--')) options.set(word, '')
    else {
      options.set(word, next)
      at += 1
    }
  }
  return { options, rest }
}

/** `npm run policy -- <command>`: the tools of who reads, changes and signs the tables. */
const run = async (args: readonly string[]): Promise<string> => {
  const { options, rest } = parsed(args)
  const [command, argument] = rest
  const today = momentOf(new Date()).localDate
  if (command === 'check') return check(folder, options.get('--on') || today, options.has('--quick'))
  if (command === 'explain' && argument !== undefined) return explain(folder, argument)
  if (command === 'diff' && argument !== undefined)
    return diff(folder, argument, {
      database: options.get('--database') || process.env['DATABASE_VERIFY_URL'] || null,
      every: Number(options.get('--every') ?? 1) || 1,
      since: options.get('--since') || addMonths(today, -1),
    })
  if (command === 'register')
    return register(folder, options.get('--base') || 'https://deelpoort.example', options.has('--json'))
  if (command === 'dpia') return dpia(folder)
  if (command === 'law') return law(folder, argument ?? (options.get('--write') || null), options.has('--write'))
  const key = options.get('--key')
  if (command === 'sign' && argument !== undefined && key) return signTables(folder, argument, key)
  if (command === 'verify' && key) return verifyTables(folder, key)
  if (command === 'schemas') return schemas(folder)
  throw new Error(usage)
}

try {
  console.log(await run(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The tables could not be read')
  process.exitCode = 1
}
