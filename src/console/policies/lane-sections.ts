import { lists } from './row-words.ts'
import { isShown, type Reading, type Section } from './section.ts'
import { without } from './without.ts'
import { named } from './named-rows.ts'

/** lanes.yaml: what the law asks in lanes that run without a case. */
export const laneSections = (reading: Reading): readonly Section[] => {
  const { lanes } = reading.tables
  if (lanes === undefined) return []
  const { names, language } = reading
  const t = lists[language]
  const order = without(lanes.order, 'kinds', 'hats')
  return [
    ...named(reading, 'order', order),
    ...named(reading, 'collection', lanes.collection),
    ...named(reading, 'vital', lanes.vital),
    ...named(reading, 'conflict', lanes.conflict),
    ...named(reading, 'anonymous', lanes.anonymous),
    {
      name: 'firewalls',
      rows: lanes.firewalls.map(({ id, categories, purposes, law }) => ({
        ...{ id, law, what: categories.map(names.category).join(', ') },
        follows: t.neverFor(purposes.map(names.purpose).join(', ')),
      })),
    },
    {
      name: 'deferInform',
      rows: lanes.deferInform.map(({ id, purposes, days, extendDays, law }) => ({
        ...{ id, law, what: purposes.map(names.purpose).join(', ') || t.every },
        follows: t.deferral(days, extendDays),
      })),
    },
  ].filter(isShown)
}
