import { addDays } from '../core/dates.ts'
import { unique } from '../core/own.ts'
import type { RawTables } from './read-tables.ts'

interface Dated {
  readonly id: string
  readonly from: string | null
  readonly until: string | null
}
const first = '0001-01-01'
const last = '9999-12-31'

/** Dates that end before they begin, overlap or leave a gap; ages that no rule or two rules are about. */
export const dateFaults = ({ regimes, consent, gates, purposes }: RawTables): readonly string[] => {
  const { lawVersions } = regimes
  const articles = unique(lawVersions.map(({ article }) => article))
  const dated = [...lawVersions, ...consent.who, ...consent.withdrawal, ...gates.dated]
  const rows = purposes.flatMap(([, table]) => table.rows)
  return [
    ...[...dated, ...rows].filter(turned).map(({ id }) => `row ${id}: ends before it begins`),
    ...articles.flatMap((article) => series(lawVersions.filter((version) => version.article === article))),
    ...gates.dated.flatMap((row, place) =>
      gates.dated
        .slice(0, place)
        .filter((other) => other.replaces === row.replaces && overlap(other, row))
        .map(({ id }) => `row ${row.id}: its dates overlap those of ${id}`),
    ),
    ...ageFaults(consent.who),
    ...consent.withdrawal.flatMap((row, place) =>
      consent.withdrawal
        .slice(0, place)
        .filter((other) => other.by === row.by && [row.layer, 'any'].includes(other.layer) && contains(other, row))
        .map(({ id }) => `row ${row.id}: can never be the reason, ${id} always goes before it`),
    ),
  ]
}

const from = (row: Dated) => row.from ?? first
const until = (row: Dated) => row.until ?? last
const turned = (row: Dated) => from(row) > until(row)
const overlap = (a: Dated, b: Dated) => from(a) <= until(b) && from(b) <= until(a)
const contains = (outer: Aged, inner: Aged) =>
  from(outer) <= from(inner) &&
  until(inner) <= until(outer) &&
  outer.ages[0] <= inner.ages[0] &&
  inner.ages[1] <= outer.ages[1]

/** Versions of one article: each begins the day after the one before ends. */
const series = (rows: readonly Dated[]): readonly string[] =>
  rows
    .toSorted((a, b) => (from(a) < from(b) ? -1 : 1))
    .flatMap((row, place, sorted) => {
      const before = sorted[place - 1]
      if (before === undefined) return []
      if (overlap(before, row)) return [`row ${row.id}: its dates overlap those of ${before.id}`]
      return addDays(until(before), 1) === from(row) ? [] : [`row ${row.id}: a gap lies between ${before.id} and it`]
    })

type Aged = Dated & { readonly ages: readonly [number, number] }
type Who = RawTables['consent']['who'][number]

/** On every day from which a rule holds, each layer and regime has exactly one rule for every age. */
const ageFaults = (rows: readonly Who[]): readonly string[] => {
  const days = unique([
    first,
    ...rows.flatMap((row) => [row.from ?? [], row.until === null ? [] : addDays(row.until, 1)].flat()),
  ])
  const kinds: readonly (readonly [Who['layer'], Who['bound']])[] = [
    ...(['statutory', 'contractual'] as const).flatMap((bound) =>
      (['legal-basis', 'secrecy'] as const).map((layer) => [layer, bound] as const),
    ),
  ]
  const faults = days.flatMap((day) =>
    kinds.flatMap(([layer, bound]) => {
      const here = rows.filter(
        (row) => row.layer === layer && ['any', bound].includes(row.bound) && from(row) <= day && day <= until(row),
      )
      return Array.from({ length: 151 }, (_, age) => age).flatMap((age) => {
        const about = here.filter(({ ages }) => ages[0] <= age && age <= ages[1])
        const [one, two] = about
        if (one === undefined)
          return [`consent.yaml who: a gap, no rule for layer ${layer} (${bound}) at ${String(age)}`]
        return two === undefined ? [] : [`row ${two.id}: overlaps ${one.id} at ${String(age)}`]
      })
    }),
  )
  return unique(faults.map((fault) => fault)).filter(firstOfItsKind)
}

/** Of a run of ages only the first is told. */
const firstOfItsKind = (fault: string, place: number, all: readonly string[]) =>
  all.findIndex((other) => other.replace(/\d+$/, '') === fault.replace(/\d+$/, '')) === place
