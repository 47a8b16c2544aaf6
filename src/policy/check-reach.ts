import { mayUseBsn } from '../core/bsn.ts'
import { own } from '../core/own.ts'
import type { Purpose, Tables } from '../core/tables.ts'

/** Categories and rows that nothing leads to: what no row gives, what no kind uses. */
export const unreachable = (tables: Tables): readonly string[] => {
  const { vocabulary, purposes, gates } = tables
  const used = new Set(Object.values(vocabulary.organisationKinds).map(({ bsn }) => bsn))
  return [
    ...Object.entries(purposes).flatMap(([name, purpose]) => [
      ...ungiven(tables, name, purpose),
      ...withoutRequester(tables, name, purpose),
    ]),
    ...gates.bsn
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => `row ${id}: can never be the reason, no kind uses it`),
  ]
}

/** What a purpose lists and none of its rows can give to anybody. */
const ungiven = (tables: Tables, name: string, { categories, rows }: Purpose): readonly string[] =>
  rows.length === 0
    ? []
    : Object.entries(categories).flatMap(([category, fields]) => {
        const giving = rows.filter((row) => row.categories === null || own(row.categories, category) !== undefined)
        const isNumber = fields.every((field) => isClass(tables, category, field, 'number'))
        const holders = giving.filter(
          ({ requesters }) => !isNumber || requesters.some((k) => mayHaveNumber(tables, k, name)),
        )
        if (holders.length === 0) return [`purposes/${name}.yaml: no row can give ${category}`]
        return fields
          .filter((field) => !giving.some((row) => row.categories?.[category]?.includes(field) ?? true))
          .map((field) => `purposes/${name}.yaml: no row can give ${category}.${field}`)
      })

const isClass = ({ vocabulary }: Tables, category: string, field: string, wanted: string) =>
  own(own(vocabulary.categories, category)?.fields ?? {}, field)?.class === wanted

const mayHaveNumber = (tables: Tables, kind: string, purpose: string) =>
  mayUseBsn(tables, kind, purpose, 'subject') || mayUseBsn(tables, kind, purpose, 'other')

/** A purpose none of whose rows anybody can use: every one kept shut by a switch, or empty-handed. */
const withoutRequester = (tables: Tables, name: string, { rows }: Purpose): readonly string[] => {
  const usable = rows.filter(
    ({ when, requesters, legalBasis }) =>
      (when === null || String(tables.switches[when.switch]) === when.is) &&
      (legalBasis !== 'own-task' || requesters.some((k) => own(tables.vocabulary.organisationKinds, k)?.ownTask)),
  )
  return rows.length > 0 && usable.length === 0 ? [`purposes/${name}.yaml: no requester can use this purpose`] : []
}
