import type { Facts } from '../core/facts.ts'
import { own } from '../core/own.ts'
import type { Tables } from '../core/tables.ts'
import { aroundPerson, representations } from './enumerate-facts.ts'
import { aroundRequest, hats, otherPurposes } from './enumerate-requests.ts'
import { everyLane, typicalLanes, unobjectionable, type LaneCase } from './enumerate-lanes.ts'
import { oddPeople, people, turningDays, typicalPeople } from './enumerate-people.ts'
import { everybodySaidYes, fewWords, stops, words, type Variation } from './enumerate-words.ts'

/** One case of the finite fact space: its path through the lists is its id, the same in every run. */
export interface EnumeratedCase {
  readonly id: string
  readonly facts: Facts
}

/**
 * The finite fact space of the tables, in a fixed order: every lane (purpose, row, kinds, direction) with an adult who
 * said yes; each kind of person with each word on record, in each sort of lane that asks a word; and each single thing
 * changed of a typical exchange. Some tens of thousands of cases: pairs of oddities are not multiplied out. Of the
 * switches it takes what the tables say (`switched` gives the others). `within`: only lanes that fit.
 */
export function* enumerate(
  tables: Tables,
  within: (lane: LaneCase) => boolean = () => true,
): Generator<EnumeratedCase> {
  const seen = new Set<string>()
  const bases = new Map<LaneCase, Facts>()
  for (const [lane, ...variations] of combinations(tables)) {
    if (!within(lane)) continue
    const base = bases.get(lane) ?? unobjectionable(tables, lane)
    bases.set(lane, base)
    const id = [lane.id, ...variations.map((variation) => variation.id)].join('/')
    if (seen.has(id)) continue
    seen.add(id)
    yield { id, facts: variations.reduce((facts, { apply }) => apply(facts), base) }
  }
}

/** The same tables with each other position of each switch. */
export const switched = (
  tables: Tables,
  options: Readonly<Record<string, readonly Tables['switches'][string][]>>,
): readonly Tables[] =>
  Object.entries(options).flatMap(([name, values]) =>
    values
      .filter((value) => value !== tables.switches[name])
      .map((value) => ({ ...tables, switches: { ...tables.switches, [name]: value } })),
  )

type Combination = readonly [LaneCase, ...Variation[]]

function* combinations(tables: Tables): Generator<Combination> {
  const lanes = everyLane(tables)
  const typical = typicalLanes(tables)
  const sorts = asking(tables, lanes)
  const some = people(tables)
  const { adult, youth, child } = typicalPeople(tables)
  for (const lane of lanes) yield [lane, adult, everybodySaidYes]
  for (const lane of typical)
    for (const person of [adult, youth, child]) for (const word of fewWords) yield [lane, person, word]
  for (const lane of sorts) {
    for (const person of some) for (const word of words) yield [lane, person, word]
    for (const person of oddPeople(tables)) for (const word of fewWords) yield [lane, person, word]
    for (const day of turningDays(tables))
      for (const person of some) for (const word of stops) yield [lane, person, word, day]
    for (const person of [youth, child])
      for (const word of fewWords) for (const fact of aroundPerson(tables)) yield [lane, person, word, fact]
    for (const fact of [...aroundPerson(tables), ...representations(tables)]) yield [lane, adult, fact]
  }
  for (const lane of onePerRow(typical))
    for (const day of turningDays(tables)) yield [lane, adult, everybodySaidYes, day]
  for (const lane of onePerRow(typical))
    for (const change of [...aroundRequest(tables), ...hats(tables)]) yield [lane, adult, everybodySaidYes, change]
  for (const lane of firstOf(typical, ({ row }) => row.mode))
    for (const person of [adult, youth, child])
      for (const fact of aroundPerson(tables)) yield [lane, person, everybodySaidYes, fact]
  for (const lane of lanes.slice(0, 1)) for (const other of otherPurposes(tables)) yield [lane, adult, other]
}

/** One lane of each sort that the rules of consent tell apart: mode, ground, how the source is bound, free consent. */
const asking = (tables: Tables, lanes: readonly LaneCase[]): readonly LaneCase[] =>
  firstOf(
    lanes.filter(({ row }) => ['consent', 'condition'].includes(row.mode)),
    ({ row, source, recipient }) => {
      const { organisationKinds, secrecyRegimes } = tables.vocabulary
      const to = own(organisationKinds, recipient)
      const regime = own(secrecyRegimes, own(organisationKinds, source)?.secrecy.own ?? '')
      const ground = row.legalBasis === 'own-task' ? (to?.ownTask?.legalBasis ?? 'none') : row.legalBasis
      const free = ground === 'consent' && to?.municipal === true
      return [row.mode, ground === 'consent', free, regime?.bound, regime?.parentsNeverJoin].join(' ')
    },
  )

/** One lane a row, and one more where the recipient needs a mandate for it. */
const onePerRow = (lanes: readonly LaneCase[]): readonly LaneCase[] =>
  firstOf(lanes, ({ row, recipient }) => `${row.id} ${String(row.mandate?.kinds.includes(recipient) === true)}`)

const firstOf = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)))
}
