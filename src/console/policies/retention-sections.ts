import type { Names } from '../names.ts'
import { lists } from './row-words.ts'
import { isShown, type Reading, type Section } from './section.ts'

/** retention.yaml: how long files and records are kept. */
export const retentionSections = (reading: Reading): readonly Section[] => {
  const { tables, names, language } = reading
  const t = lists[language]
  const { sources = [], events = [] } = tables.retention ?? {}
  return [
    {
      name: 'sources',
      rows: sources.map(({ id, kinds, years, law }) => ({
        ...{ id, law, what: [...new Set(kinds.map(names.kind))].join(', ') },
        follows: years === null ? t.noTerm : t.years(years),
      })),
    },
    {
      name: 'events',
      rows: events.map(({ id, entries, categories, purposes, min, max, law }) => ({
        ...{ id, law },
        what: [
          entries.map((entry) => names.type(entry as Parameters<Names['type']>[0])).join(', '),
          categories.map(names.category).join(', '),
          purposes.map(names.purpose).join(', '),
        ]
          .filter((part) => part !== '')
          .join(' · '),
        follows: max === null ? t.atLeast(min) : t.between(min, max),
      })),
    },
  ].filter(isShown)
}
