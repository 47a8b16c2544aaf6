import type { Tables } from '../core/tables.ts'

/**
 * The id of every row that can be the reason of a decision, with the table it stands in. Rows that decide nothing about
 * one person (terms of retention, versions of laws) are not among them.
 */
export const rowIds = (tables: Tables): readonly string[] => {
  const { consent, gates, purposes, vocabulary } = tables
  const { parents } = consent
  const of = (rows: Readonly<Record<string, { readonly id: string }>>) => Object.values(rows).map(({ id }) => id)
  return [
    ...Object.values(purposes).flatMap(({ rows, closed, elsewhere, ages }) => [
      ...rows.map(({ id }) => id),
      ...(closed ? [closed.id] : []),
      ...[...(elsewhere ?? []), ...(ages ? [ages] : [])].map(({ id }) => id),
    ]),
    ...[gates.relation, gates.parties, gates.regime, gates.lanes, gates.hats, gates.blocks].flatMap(of),
    ...[gates.special, gates.criminal, gates.fields, gates.safety, gates.demands, gates.reach ?? {}].flatMap(of),
    ...of(gates.stops ?? {}),
    ...(gates.dated ?? []).map(({ id }) => id),
    ...[...(gates.specialGrounds ?? []), ...gates.criminalNever, ...gates.criminalGrounds].map(({ id }) => id),
    ...[...gates.specialNever, ...gates.bsn, gates.freeConsent, ...(gates.asking ? [gates.asking] : [])].map(
      ({ id }) => id,
    ),
    ...(consent.oral ? [consent.oral.id] : []),
    ...[...consent.who, ...consent.authority, ...consent.lapses, ...consent.withdrawal].map(({ id }) => id),
    ...laneIds(tables),
    ...[parents.joint, parents.join, consent.adults, consent.words].flatMap(of),
    ...[
      ...parents.noAsked,
      ...(parents.freeService ? [parents.freeService] : []),
      parents.goodCare,
      parents.regimeNeverJoins,
      parents.onePresent,
    ].map(({ id }) => id),
    ...[parents.lowImpact, parents.court, parents.specialCurator, parents.courtOrder, parents.guardianship].map(
      ({ id }) => id,
    ),
    ...Object.values(tables.reviews?.lanes ?? {}).map(({ id }) => id),
    ...rightIds(tables),
    ...[consent.relatives?.barred, parents.partialTransfer].flatMap((row) => row?.id ?? []),
    ...Object.entries(vocabulary.secrecyRegimes).flatMap(([name, { extra }]) =>
      extra === null ? [] : [`regime-${name}`],
    ),
  ]
}

const laneIds = ({ lanes }: Tables): readonly string[] => {
  if (lanes === undefined) return []
  const { order, collection, vital, conflict, anonymous, firewalls, deferInform } = lanes
  const orders = [order.none, order.hat, order['not-valid'], order.other]
  const conditions = [collection, vital, conflict, anonymous].flatMap((gates) => Object.values(gates))
  return [...orders, ...conditions, ...firewalls, ...deferInform].map(({ id }) => id)
}

const rightIds = ({ rights }: Tables): readonly string[] => {
  if (rights === undefined) return []
  const { who, harm, gates, fields, deceased } = rights
  const rows = [...who, ...harm, ...Object.values(gates), ...Object.values(fields), ...Object.values(deceased)]
  return rows.map(({ id }) => id)
}
