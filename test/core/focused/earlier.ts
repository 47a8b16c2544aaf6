import type { Tables } from '../../../src/core/tables.ts'

/** The same without these parts. */
const without = <T extends object, K extends keyof T>(whole: T, ...names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !names.some((gone) => gone === name))) as Omit<T, K>

/** Tables of before the parts that may be absent: old decisions still replay by them. */
export const earlier = (tables: Tables): Tables => {
  const { gates, consent, vocabulary } = tables
  return {
    ...without(tables, 'lanes', 'reviews'),
    gates: without(gates, 'specialGrounds', 'placeNever', 'reach', 'asking', 'dated'),
    consent: {
      ...without(consent, 'oral', 'relatives'),
      parents: without(consent.parents, 'freeService', 'partialTransfer'),
    },
    vocabulary: without(vocabulary, 'roles'),
  }
}

/** Tables that say of every kind under which regime of secrecy it works by the law of its hat alone. */
export const byLaw = (tables: Tables): Tables => ({
  ...tables,
  vocabulary: {
    ...tables.vocabulary,
    organisationKinds: Object.fromEntries(
      Object.entries(tables.vocabulary.organisationKinds).map(([name, kind]) => [
        name,
        { ...kind, secrecy: { ...kind.secrecy, byTask: { ...kind.secrecy.byTask, Wmo: 'wmo', Jeugdwet: 'jeugdwet' } } },
      ]),
    ),
  },
})
