import { writeFileSync } from 'node:fs'
import { lawNews, lockText, readLock, textsIn } from '../policy/law-texts.ts'
import { articlesOf } from '../policy/laws.ts'
import { anyPolicy, loadPolicies } from '../policy/policies.ts'
import { scenarioDecisions } from '../policy/scenario-decisions.ts'
import { loadScenarios } from '../policy/scenario-files.ts'

/**
 * `npm run policy -- law <folder> [--write]`: which articles have another text than the tables were written by, and which
 * rows and scenarios they touch. `--write`: the tables were looked at; keep the new hashes.
 */
export const law = (folder: string, textFolder: string | null, write: boolean): string => {
  const policies = loadPolicies(folder)
  const { tables } = anyPolicy(policies)
  const cited = articlesOf(tables)
  const [lock, texts] = [readLock(folder), textFolder === null ? {} : textsIn(textFolder)]
  const scenarios = loadScenarios(`${folder}/scenarios`).map((scenario) => ({
    id: scenario.id,
    rows: scenarioDecisions(tables, scenario).flatMap(({ decision }) => decision.rows),
  }))
  const news = lawNews(cited, lock, texts).map(({ article, what, rows }) => {
    const touched = scenarios.filter((scenario) => scenario.rows.some((row) => rows.includes(row))).map(({ id }) => id)
    const said = what === 'changed' ? 'the text changed' : 'read for the first time'
    return `${article}: ${said}\n  rows       ${rows.join(', ')}\n  scenarios  ${touched.join(', ') || 'none'}`
  })
  const next = Object.fromEntries([
    ...[...cited.keys()].map((article) => [article, lock[article] ?? 'unknown'] as const),
    ...Object.entries(texts).filter(([article]) =>
      [...cited.keys()].some((name) => name === article || name.startsWith(`${article} `)),
    ),
  ])
  if (write) writeFileSync(`${folder}/law.lock.yaml`, lockText(next))
  const unread = Object.values(write ? next : lock).filter((hash) => hash === 'unknown').length
  return [
    ...news,
    `${String(cited.size)} articles cited; of ${String(unread)} in law.lock.yaml nobody here has read the text.`,
  ].join('\n')
}
