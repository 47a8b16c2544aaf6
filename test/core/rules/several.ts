import type { Facts } from '../../../src/core/facts.ts'
import { generator } from '../generated.ts'
import { mendings, type Mending } from './mending.ts'

/**
 * A question that several things stand in the way of, so that there are several ways on: words for a part of it only, a
 * relative who interpreted, a secret address, more than may go, a wrong ground, a word of a parent.
 */
export const several = (seed: number): { readonly tables: Mending['tables']; readonly facts: Facts } => {
  const { pick, maybe } = generator(mendings[0]!.tables, seed)
  const { tables, whole, facts: broken } = pick(mendings)
  const facts = maybe(0.4) ? broken : whole
  const [first] = facts.categories
  const part = (categories: readonly string[]) =>
    maybe(0.5) ? (first === undefined ? [] : [first.category]) : categories.filter(() => maybe(0.6))
  const consents = facts.consents.map((record) => ({
    ...record,
    scope: maybe(0.6)
      ? { ...record.scope, categories: [...part(facts.categories.map(({ category }) => category)), 'involvement'] }
      : record.scope,
    freeConsent: maybe(0.3) ? null : record.freeConsent,
    statements: record.statements.map((said) => (maybe(0.15) ? { ...said, interpreter: 'relative' as const } : said)),
  }))
  const extra = pick(Object.keys(tables.vocabulary.categories))
  const holder = (id: string) => ({ id, handle: `ah_${id}`, capacity: 'parent' as const })
  const child: Facts['person'] = {
    ...facts.person,
    birthDate: { kind: 'date', on: pick(['2018-05-15', '2013-05-15']) },
    authority: { kind: 'joint', holders: [holder('mother'), holder('father')] },
  }
  const person = maybe(0.3) ? child : facts.person
  return {
    tables,
    facts: {
      ...facts,
      consents,
      categories: maybe(0.4)
        ? [...facts.categories, { category: extra, fields: null, why: 'given' }]
        : facts.categories,
      asserted: maybe(0.2)
        ? { legalBasis: pick(Object.keys(tables.vocabulary.legalBases)), law: null }
        : facts.asserted,
      person: {
        ...person,
        addressSecret: maybe(0.3) ? 'yes' : 'no',
        recorded: maybe(0.08)
          ? [
              {
                ...{ id: 'harm', kind: pick(['suspected-harm', 'sealed', 'shelter']), from: '2026-01-01', until: null },
                ...{ recordedAt: '2026-01-02T00:00:00.000Z', concerns: pick(['mother', 'father', null]), details: {} },
                source: { type: 'professional', reference: null },
              },
            ]
          : [],
      },
    },
  }
}
