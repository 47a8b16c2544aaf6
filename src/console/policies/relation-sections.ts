import { unique } from '../../core/own.ts'
import { capital } from '../capital.ts'
import { listed } from './list-words.ts'
import type { Section, ShelfReading } from './section.ts'
import { shelfWords } from './shelf-words.ts'

/** relations.yaml: reuse between the municipality's own laws, and the most that each party needs. */
export const relationSections = ({ shelf, names, language }: ShelfReading): readonly Section[] => {
  const t = shelfWords[language]
  const { reuse, reuseByConsent, parts } = shelf.relations
  const kindsOf = (kinds: readonly string[]) => unique(kinds.map(names.kind)).join(', ')
  const law = (name: string) => listed('law', name, language)
  return [
    {
      name: 'reuse',
      rows: reuse.map(({ from, to, mode, law: articles }) => ({
        ...{ id: `reuse ${from} ${to}`, law: articles, what: t.reuse(law(from), law(to)) },
        follows: t.reuseModes[mode],
      })),
    },
    {
      name: 'reuseByConsent',
      rows: reuseByConsent.map((purpose) => ({
        ...{ id: purpose, law: [], what: capital(names.purpose(purpose)), follows: t.byConsentFollows },
      })),
    },
    {
      name: 'parts',
      head: t.party,
      rows: parts.map(({ kinds, purposes, categories }) => ({
        id: `parts ${kinds[0] ?? ''}`,
        law: [],
        what: capital(kindsOf(kinds)),
        follows: [
          t.atMost(Object.keys(categories).map(names.category).join(', ')),
          t.within(purposes.map(names.purpose).join(', ')),
        ],
      })),
    },
  ]
}
