import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareCases, compareScenarios, type Compared } from '../policy/compare-cases.ts'
import { grouped, type Change } from '../policy/compare.ts'
import { loadPolicies } from '../policy/policies.ts'
import { loadScenarios } from '../policy/scenario-files.ts'
import { compareRecorded } from './policy-recorded.ts'

/**
 * `npm run policy -- diff <other folder or git revision>`: what the tables here decide otherwise than those. With a
 * database also which decisions recorded in the last month would come out otherwise now; their facts lie beside them.
 */
export const diff = async (
  folder: string,
  other: string,
  { database, every, since }: { readonly database: string | null; readonly every: number; readonly since: string },
): Promise<string> => {
  const { path, gone } = folderOf(folder, other)
  try {
    const [before, after] = [loadPolicies(path), loadPolicies(folder)]
    const parts: string[] = []
    for (const code of after.municipalities.filter((known) => before.municipalities.includes(known))) {
      const [was, is] = [before.of(code), after.of(code)]
      if (was.fingerprint === is.fingerprint) {
        parts.push(`${code}: the very same tables, ${is.fingerprint}`)
        continue
      }
      parts.push(`${code}: ${was.fingerprint} → ${is.fingerprint}`)
      const scenarios = compareScenarios(was.tables, is.tables, loadScenarios(`${folder}/scenarios`))
      parts.push(report('scenarios', scenarios, Infinity))
      parts.push(report('enumerated cases', compareCases(was.tables, is.tables, { every })))
      if (database !== null)
        parts.push(report(`decisions recorded since ${since}`, await compareRecorded(database, code, was, is, since)))
    }
    return parts.join('\n')
  } finally {
    gone()
  }
}

const folderOf = (folder: string, other: string) => {
  if (existsSync(other) && statSync(other).isDirectory()) return { path: other, gone: () => undefined }
  if (!/^[\w./^~@{}-]+$/.test(other) || other.startsWith('-')) throw new Error(`${other} is no folder and no revision.`)
  const to = mkdtempSync(join(tmpdir(), 'policies-'))
  const tar = execFileSync('git', ['-C', folder, 'archive', '--format=tar', other, '.'], { maxBuffer: 1 << 28 })
  execFileSync('tar', ['-x', '-C', to], { input: tar })
  return { path: to, gone: () => rmSync(to, { recursive: true, force: true }) }
}

const report = (what: string, { cases, changes }: Compared, examples = 3): string => {
  const lines = grouped(changes).flatMap(({ outcome, reasons, count, examples: some }) => [
    `  ${String(count)} × ${outcome.join(' → ')}: ${reasons.map((codes) => codes.join(', ')).join(' → ')}`,
    ...(examples === Infinity ? changes.filter((c) => isOf(c, outcome, reasons)) : some).map(exampleLine),
  ])
  return [`${String(changes.length)} of ${String(cases)} ${what} come out otherwise`, ...lines].join('\n')
}

const isOf = (change: Change, outcome: Change['outcome'], reasons: Change['reasons']) =>
  JSON.stringify([change.outcome, change.reasons]) === JSON.stringify([outcome, reasons])

const exampleLine = ({ id, gained, lost }: Change) =>
  `      ${id}${gained.length > 0 ? `; now goes: ${gained.join(', ')}` : ''}${lost.length > 0 ? `; goes no more: ${lost.join(', ')}` : ''}`
