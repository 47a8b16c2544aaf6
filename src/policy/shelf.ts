import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { AccountabilityTable } from './accountability-table.ts'
import { articlesOf } from './laws.ts'
import { readLock, type LawLock } from './law-texts.ts'
import { PlainWordsTable } from './plain-words-table.ts'
import { readTables, type RawTables } from './read-tables.ts'
import { readAccountability, readOpenPoints } from './release-file.ts'
import type { OpenPointsTable } from './release-table.ts'

/** What lies in policies/ beside what decides: what people read to check, sign and account for the tables. */
export interface Shelf {
  readonly relations: RawTables['relations']
  readonly regimes: RawTables['regimes']
  readonly groups: RawTables['vocabulary']['groups']
  readonly accessReport: RawTables['accessReport']
  /** Each article the tables rest on, with its rows. */
  readonly articles: ReadonlyMap<string, readonly string[]>
  readonly lock: LawLock
  readonly openPoints: OpenPointsTable
  readonly accountability: AccountabilityTable
  readonly plainWords: Readonly<Record<'nl' | 'en', PlainWordsTable>>
}

/** Reads it once, when it is first asked for: the tables in force were read when the process started. Throws where a file is wrong. */
export const shelfIn = (folder: string): (() => Shelf) => {
  let read: Shelf | null = null
  return () => (read ??= readShelf(folder))
}

const readShelf = (folder: string): Shelf => {
  const raw = readTables(folder)
  const plainWords = (language: string) =>
    PlainWordsTable.parse(parse(readFileSync(`${folder}/plain-words.${language}.yaml`, 'utf8')))
  return {
    ...{ relations: raw.relations, regimes: raw.regimes, groups: raw.vocabulary.groups },
    accessReport: raw.accessReport,
    articles: articlesOf(raw),
    lock: readLock(folder),
    openPoints: readOpenPoints(folder),
    accountability: readAccountability(folder),
    plainWords: { nl: plainWords('nl'), en: plainWords('en') },
  }
}
