import { own } from '../../core/own.ts'
import { roles as reviewRoles } from '../reviews/lane-words.ts'
import { lists } from './row-words.ts'
import type { Reading, Section } from './section.ts'

/** reviews.yaml: what only people may decide. */
export const reviewSections = (reading: Reading): readonly Section[] => {
  const { tables, names, words, language } = reading
  const { reviews } = tables
  if (reviews === undefined) return []
  const t = lists[language]
  return [
    {
      name: 'reviews',
      rows: Object.entries(reviews.lanes).map(
        ([code, { id, reviewers, hours, fourEyes, questions, releasable, law }]) => ({
          ...{ id, law, what: names.reason(code) },
          follows: [
            t.by(reviewers.map((role) => own(reviewRoles, role)?.[language] ?? role).join(', ')),
            [t.within(hours), fourEyes ? t.fourEyes : '', releasable ? '' : t.onlyRefuse]
              .filter((part) => part !== '')
              .join(' '),
            ...questions.map(words.question),
          ],
        }),
      ),
    },
  ]
}
