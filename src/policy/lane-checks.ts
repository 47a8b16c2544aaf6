import type { Tables } from '../core/tables.ts'

/** Every word of lanes.yaml is in the vocabulary, and every lane has one longest deferral. */
export const laneFaults = ({ lanes, vocabulary }: Tables): readonly string[] => {
  if (lanes === undefined) return []
  const unknown = (words: readonly string[], list: object, what: string) =>
    words
      .filter((word) => !Object.hasOwn(list, word))
      .map((word) => `lanes.yaml: ${word} is no ${what} of the vocabulary`)
  const purposes = [...lanes.firewalls, ...lanes.deferInform].flatMap((row) => row.purposes)
  const put = lanes.deferInform.flatMap((row) => (row.purposes.length === 0 ? ['every other lane'] : row.purposes))
  const hats = Object.values(vocabulary.organisationKinds).flatMap((kind) => kind.hats)
  return [
    ...unknown(lanes.order.kinds, vocabulary.organisationKinds, 'kind'),
    ...unknown(
      lanes.firewalls.flatMap((row) => row.categories),
      vocabulary.categories,
      'category',
    ),
    ...unknown(purposes, vocabulary.purposes, 'purpose'),
    ...lanes.order.hats.filter((hat) => !hats.includes(hat)).map((hat) => `lanes.yaml: ${hat} is no hat of any kind`),
    ...(put.includes('every other lane') ? [] : ['lanes.yaml deferInform: no row for every other lane']),
    ...put.filter((one, i) => put.indexOf(one) !== i).map((one) => `lanes.yaml deferInform: two rows for ${one}`),
  ]
}
