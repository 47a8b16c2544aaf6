import type { Tables } from '../core/tables.ts'

/** Every word of rights.yaml is one of the closed lists, and every right has somebody who may exercise it. */
export const rightFaults = ({ rights, vocabulary }: Tables): readonly string[] => {
  if (rights === undefined) return []
  const { who, harm, gates, fields, deceased } = rights
  const unknown = (where: string, list: object, words: readonly (string | null)[], what: string) =>
    words
      .filter((word) => word !== null && !Object.hasOwn(list, word))
      .map((word) => `rights.yaml ${where}: ${String(word)} is no ${what}`)
  const laws = [...new Set(Object.values(rights.rights).flatMap(({ law }) => Object.keys(law)))]
  const lawWords = Object.fromEntries([...laws, 'any'].map((law) => [law, true]))
  const gateRows = [...Object.values(gates), ...Object.values(fields), ...Object.values(deceased), ...harm]
  return [
    ...unknown('purpose', vocabulary.purposes, [rights.purpose], 'purpose'),
    ...Object.entries(rights.rights).flatMap(([name, right]) => [
      ...unknown(name, vocabulary.reasons, [right.permit, right.byOther], 'reason code'),
      ...unknown(name, vocabulary.obligations, right.obligations, 'obligation'),
      ...unknown(name, vocabulary.legalBases, right.bases ?? [], 'legal basis'),
    ]),
    ...who.flatMap((row) => [
      ...unknown(row.id, rights.rights, row.rights, 'right'),
      ...unknown(row.id, lawWords, [...row.under, ...Object.keys(row.law)], 'law of a file'),
      ...unknown(row.id, vocabulary.reasons, [row.code], 'reason code'),
      ...unknown(row.id, vocabulary.obligations, row.obligations, 'obligation'),
    ]),
    ...gateRows.flatMap((row) => [
      ...unknown(row.id, vocabulary.reasons, [row.code], 'reason code'),
      ...unknown(row.id, vocabulary.obligations, row.obligations, 'obligation'),
    ]),
    ...harm.flatMap((row) => [
      ...unknown(row.id, vocabulary.personFacts, row.facts, 'fact about a person'),
      ...unknown(row.id, rights.rights, row.rights, 'right'),
    ]),
    ...[...rights.nameFields, ...rights.heldFields].flatMap((path) => {
      const [category = '', field = ''] = path.split('.')
      return vocabulary.categories[category]?.fields[field] ? [] : [`rights.yaml: ${path} is no field`]
    }),
    ...Object.keys(rights.rights)
      .filter(
        (name) =>
          !who.some(({ rights: listed, code }) => code === null && (listed.length === 0 || listed.includes(name))),
      )
      .map((name) => `rights.yaml ${name}: nobody may exercise this right`),
  ]
}
