import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { z } from 'zod'

const Lock = z.record(z.string(), z.union([z.literal('unknown'), z.string().regex(/^sha256:[0-9a-f]{64}$/)]))

/** policies/law.lock.yaml: article → hash of the text the tables were written by; `unknown`: nobody here read it. */
export type LawLock = Readonly<Record<string, string>>

/** The lock beside the tables; empty where there is none. */
export const readLock = (folder: string): LawLock =>
  existsSync(`${folder}/law.lock.yaml`) ? Lock.parse(parse(readFileSync(`${folder}/law.lock.yaml`, 'utf8'))) : {}

/** The lock as it is kept: articles in order. */
export const lockText = (lock: LawLock): string =>
  `${heading}${stringify(Object.fromEntries(Object.entries(lock).toSorted(([a], [b]) => (a < b ? -1 : 1))), { lineWidth: 0 })}`

const heading = `# The text of each article the tables rest on, as a hash; unknown: nobody here has read it. A changed text names the rows
# and scenarios it touches: npm run policy -- law <folder with one file per article> [--write]
`

/** Article → hash of its text, from a folder with one text file an article; `BW 1.253a.txt` is BW 1:253a. */
export const textsIn = (folder: string): LawLock =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [articleOf(name.slice(0, -4)), hashOf(readFileSync(`${folder}/${name}`, 'utf8'))]),
  )

const articleOf = (name: string) => name.replace(/^(BW|Awb) (\d+)\./, '$1 $2:')

/** Of the words alone: how lines break says nothing. */
const hashOf = (text: string) =>
  `sha256:${createHash('sha256').update(text.normalize('NFC').trim().replace(/\s+/g, ' ')).digest('hex')}`

/** What a folder of texts says about the articles of the tables, against the lock. */
export interface LawNews {
  readonly article: string
  /** `read`: known for the first time. `changed`: another text than the tables were written by. */
  readonly what: 'read' | 'changed'
  readonly rows: readonly string[]
}

/** The articles whose text is new or changed, with the rows that rest on them; a text touches the paragraphs within it. */
export const lawNews = (
  cited: ReadonlyMap<string, readonly string[]>,
  lock: LawLock,
  texts: LawLock,
): readonly LawNews[] =>
  Object.entries(texts).flatMap(([article, hash]): readonly LawNews[] => {
    const known = lock[article] ?? 'unknown'
    const rows = [...cited].flatMap(([name, on]) => (name === article || name.startsWith(`${article} `) ? on : []))
    if (known === hash || rows.length === 0) return []
    return [{ article, what: known === 'unknown' ? 'read' : 'changed', rows: [...new Set(rows)].toSorted() }]
  })
