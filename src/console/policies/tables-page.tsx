import type { Tables } from '../../core/tables.ts'
import { A, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Words as Sentences } from '../../policy/texts.ts'
import type { Names } from '../names.ts'
import { Crumbs } from '../parts.tsx'
import { tablePages, words } from './words.ts'

/** What every page on the tables is made of. `proves`: which scenarios meet a row; `places`: where a row stands. */
export interface TablesPage {
  readonly language: Language
  readonly names: Names
  readonly tables: Tables
  readonly sentences: Sentences
  readonly proves: (row: string) => readonly string[]
  readonly places: ReadonlyMap<string, string>
}

export const root = '/console/policies'

/** The way back to the tables. */
export const Back = ({ language }: { readonly language: Language }) => (
  <Crumbs language={language} way={[[root, words[language].back]]} />
)

/** Links to the other tables. */
export const TableLinks = ({ language }: { readonly language: Language }) => {
  const t = words[language]
  return (
    <ul class="cards cards--beside">
      {tablePages.map((page) => (
        <li key={page} class="card">
          <A href={`${root}/${page}`}>{t.pages[page][0]}</A>
          <P>{t.pages[page][1]}</P>
        </li>
      ))}
    </ul>
  )
}
