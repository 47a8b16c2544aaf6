import type { Facts, RecordedFact } from '../../../src/core/facts.ts'
import type { Tables } from '../../../src/core/tables.ts'
import type { Maybe, Pick } from '../varied.ts'

const shelter: RecordedFact = {
  ...{ id: 'shelter', kind: 'shelter', from: '2026-01-01', until: null, recordedAt: '2026-01-02T00:00:00.000Z' },
  ...{ source: { type: 'professional', reference: null }, concerns: null, details: {} },
}

/** Every kind of data to every kind of recipient: special, criminal, the number, an address, of somebody beside the subject. */
export const data = (tables: Tables, facts: Facts, pick: Pick, maybe: Maybe): Facts => {
  const { categories } = tables.vocabulary
  const within = Object.keys(tables.purposes[facts.purpose]?.categories ?? {})
  const names = [...within, ...within, ...Object.keys(categories), 'no-such-category', 'toString']
  const asked = [...new Set(Array.from({ length: pick([1, 2, 3]) }, () => pick(names)))]
  const fieldsOf = (category: string) => {
    const all = Object.keys(Object.hasOwn(categories, category) ? (categories[category]?.fields ?? {}) : {})
    return maybe(0.6)
      ? null
      : [...all.filter(() => maybe(0.6)), ...(maybe(0.1) ? ['no-such-field', 'constructor'] : [])]
  }
  return {
    ...facts,
    categories: asked.map((category) => ({ category, fields: fieldsOf(category), why: 'given' })),
    ...(maybe(0.4)
      ? { role: pick([...Object.keys(tables.vocabulary.roles ?? {}), 'no-such-role', 'constructor']) }
      : {}),
    request: { ...facts.request, addressNeeded: maybe(0.5) },
    person: {
      ...facts.person,
      addressSecret: pick(['no', 'no', 'unknown', 'yes']),
      registration: maybe(0.95) ? 'found' : pick(['unavailable', 'identity-only']),
      recorded: maybe(0.15) ? [shelter] : [],
    },
  }
}
