import type { Tables } from '../core/tables.ts'

/** Every word of the art. 9 and 10 tables is in the vocabulary, and every exception says once what it opens. */
export const sensitiveFaults = ({ gates, vocabulary }: Tables): readonly string[] => {
  const { specialGrounds = [], criminalGrounds, criminalNever } = gates
  const unknown = (at: string, words: readonly string[] | null, list: object, what: string) =>
    (words ?? [])
      .filter((word) => !Object.hasOwn(list, word))
      .map((word) => `row ${at}: ${word} is no ${what} of the vocabulary`)
  const bases = specialGrounds.map(({ basis }) => basis)
  return [
    ...specialGrounds.flatMap(({ id, basis, categories }) => [
      ...unknown(id, [basis], vocabulary.specialBases, 'special basis'),
      ...unknown(id, categories, vocabulary.categories, 'category'),
    ]),
    ...Object.keys(vocabulary.specialBases)
      .filter((basis) => bases.filter((one) => one === basis).length !== 1)
      .map((basis) => `gates.yaml specialGrounds: ${basis} must have one row`),
    ...criminalGrounds.flatMap(({ id, purposes, legalBases, special, besides }) => [
      ...unknown(id, purposes, vocabulary.purposes, 'purpose'),
      ...unknown(id, legalBases, vocabulary.legalBases, 'legal basis'),
      ...unknown(id, special, vocabulary.specialBases, 'special basis'),
      ...unknown(id, besides, vocabulary.categories, 'category'),
    ]),
    ...criminalNever.flatMap(({ id, kinds }) => unknown(id, kinds, vocabulary.organisationKinds, 'kind')),
  ]
}
