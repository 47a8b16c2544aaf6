import { P } from '../../pages/parts.tsx'
import type { Release } from '../../policy/release-table.ts'
import type { Shelf } from '../../policy/shelf.ts'
import type { Texts } from '../../policy/texts.ts'
import { ChoicesPage } from './choices-page.tsx'
import { sectionsOfRows } from './row-places.ts'
import type { Section, ShelfReading } from './section.ts'
import { SectionsPage } from './sections-page.tsx'
import { accountSections } from './account-sections.ts'
import { lawSections, readCount } from './law-sections.ts'
import { relationSections } from './relation-sections.ts'
import { shelfWords } from './shelf-words.ts'
import type { TablesPage } from './tables-page.tsx'
import { letterSections, reasonSections } from './text-sections.ts'
import { wordSections } from './word-sections.ts'
import type { TablePage } from './words.ts'

const sectionsOf: Readonly<Record<Exclude<TablePage, 'choices'>, (reading: ShelfReading) => readonly Section[]>> = {
  ...sectionsOfRows,
  laws: lawSections,
  relations: relationSections,
  account: accountSections,
  explain: reasonSections,
  letters: letterSections,
  words: wordSections,
}

/** What stands on a page on tables. */
export const contentOf = (page: TablePage, made: TablesPage, texts: Texts, shelf: Shelf, release: Release | null) => {
  if (page === 'choices') return <ChoicesPage {...made} />
  const { tables, names, sentences, language } = made
  const reading = { tables, names, words: sentences, language, shelf, texts, release }
  return (
    <SectionsPage {...made} page={page} sections={sectionsOf[page](reading)}>
      {page === 'laws' && <P>{shelfWords[language].readSoFar(...readCount(reading))}</P>}
    </SectionsPage>
  )
}
