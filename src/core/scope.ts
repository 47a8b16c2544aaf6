import type { ConsentScope, Facts, Party } from './facts.ts'
import type { Unit } from './units.ts'

/** A scope of which each part may be left out: everything. */
export type Scope = Partial<ConsentScope>

/** What one word is about here: purpose, both sides, one field. */
export interface Matter {
  readonly purpose: string
  readonly source: Party
  readonly recipient: Party
  readonly unit: Unit
}

/** The matter of one field of this exchange. */
export const matterOf = ({ purpose, source, recipient }: Facts, unit: Unit): Matter => ({
  purpose,
  source,
  recipient,
  unit,
})

/** Whether a scope covers this purpose, field, source and recipient. A list that is there and empty covers nothing. */
export const covers = (scope: Scope, { purpose, source, recipient, unit }: Matter): boolean =>
  (scope.purposes?.includes(purpose) ?? true) &&
  (scope.categories?.includes(unit.category) ?? true) &&
  (scope.fields?.[unit.category]?.includes(unit.field) ?? true) &&
  (scope.sources === undefined || names(scope.sources, source)) &&
  (scope.recipients === undefined || names(scope.recipients, recipient))

/** Whether a list of OINs and kinds names this party. */
export const names = (list: readonly string[], party: Party): boolean =>
  (party.oin !== null && list.includes(party.oin)) || list.includes(party.kind)

/**
 * Whether the first scope says nothing the second does not: only then does a later yes lift an earlier no in terms
 * (domain.md D.5). An OIN of this exchange lies within its kind.
 */
export const within = (inner: Scope, outer: Scope, { source, recipient }: Matter): boolean => {
  const kindOf = new Map([source, recipient].map(({ oin, kind }) => [oin ?? '', kind]))
  const parties = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
    b === undefined || (a !== undefined && a.every((x) => b.includes(x) || b.includes(kindOf.get(x) ?? '')))
  const words = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
    b === undefined || (a !== undefined && a.every((x) => b.includes(x)))
  return (
    words(inner.purposes, outer.purposes) &&
    words(inner.categories, outer.categories) &&
    parties(inner.sources, outer.sources) &&
    parties(inner.recipients, outer.recipients) &&
    Object.entries(outer.fields ?? {}).every(([category, fields]) =>
      inner.categories?.includes(category) === false ? true : words(inner.fields?.[category], fields),
    )
  )
}
