import { addDays, addMonths } from '../core/dates.ts'
import type { Authority, BirthDate, Facts, Holder, PersonFacts } from '../core/facts.ts'
import { unique } from '../core/own.ts'
import type { Tables } from '../core/tables.ts'
import { cast, enumeratedOn } from './enumerate-lanes.ts'
import type { Variation } from './enumerate-words.ts'

/** Everybody an age rule of the tables tells apart, under the gezag of those a word can be asked of. */
export const people = (tables: Tables): readonly Variation[] => [
  ...births(tables).flatMap(([id, birthDate]) =>
    authorities(tables)
      .filter(([, { authority, underInvestigation }]) => authority && 'holders' in authority && !underInvestigation)
      .map(([answer, person]) => somebody(`${id}, ${answer}`, { birthDate, ...person })),
  ),
  somebody('adult', adult),
  somebody('adult under curatele', { ...adult, underCuratele: 'yes' }),
]

/** Of whom it cannot be told how old he is, or who has gezag. */
export const oddPeople = (tables: Tables): readonly Variation[] =>
  [...births(tables), ...uncertain].flatMap(([id, birthDate]) =>
    authorities(tables)
      .filter(([answer]) => birthDate.kind !== 'date' || answer !== 'joint')
      .map(([answer, person]) => somebody(`${id}, ${answer}`, { birthDate, ...person })),
  )

/** Three of them, where who somebody is matters less. */
export const typicalPeople = (tables: Tables) => {
  const [first] = authorities(tables)
  const minor = (years: number) =>
    somebody(`${String(years)} years, ${first?.[0] ?? ''}`, { birthDate: born(years), ...first?.[1] })
  return { adult: somebody('adult', adult), youth: minor(14), child: minor(8) }
}

const somebody = (id: string, person: Partial<PersonFacts>): Variation => ({
  id,
  apply: (facts) => ({ ...facts, person: { ...facts.person, ...person } }),
})

/** The birthday of each age at which a rule begins, the day before it, and years between. */
const births = (tables: Tables): readonly (readonly [string, BirthDate])[] => {
  const { who, withdrawal, lapses } = tables.consent
  const bounds = unique([...[...who, ...withdrawal].flatMap(({ ages }) => ages[0]), ...lapses.map(({ age }) => age)])
  const turning = bounds.filter((age) => age > 0).toSorted((a, b) => a - b)
  return [
    ...[8, 14, 17].map((age) => [`${String(age)} years`, born(age)] as const),
    ...turning.map((age) => [`${String(age)} today`, born(age)] as const),
    ...turning.map((age) => [`${String(age)} tomorrow`, born(age, 1)] as const),
  ]
}

const uncertain: readonly (readonly [string, BirthDate])[] = [
  ['between 10 and 14', { kind: 'partial', earliest: '2012-01-01', latest: '2015-12-31' }],
  ['of unknown age', { kind: 'unknown' }],
]

const born = (years: number, daysLater = 0): BirthDate => ({
  kind: 'date',
  on: addDays(addMonths(enumeratedOn.localDate, -12 * years), daysLater),
})

const adult: Partial<PersonFacts> = { birthDate: born(45), authority: { kind: 'of-age' } }

const parent = (id: string): Holder => ({ id, handle: `ah_${id}`, capacity: 'parent' })
const guardian: Holder = { id: cast.guardian, handle: `ah_${cast.guardian}`, capacity: 'guardian' }
const [mother, father] = cast.holders

const authorities = (tables: Tables): readonly (readonly [string, Partial<PersonFacts>])[] =>
  tables.consent.authority.map(({ answer }) => [
    answer,
    answer === 'under-investigation'
      ? { underInvestigation: 'yes', authority: { kind: 'sole', holders: [parent(mother)] } }
      : { authority: authority(answer) },
  ])

const authority = (answer: string): Authority => {
  if (answer === 'joint') return { kind: answer, holders: [parent(mother), parent(father)] }
  if (answer === 'sole') return { kind: answer, holders: [parent(mother)] }
  if (answer === 'guardian') return { kind: answer, holders: [guardian] }
  return { kind: answer } as Authority
}

/** Local days on which a rule of the tables begins or ends, and the days beside them. */
export const turningDays = (tables: Tables): readonly Variation[] => {
  const days = datesIn([tables.consent, tables.gates, Object.values(tables.purposes)])
  return unique(days).map((day) => ({ id: `on ${day}`, apply: (facts) => onDay(facts, day) }))
}

const datesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const { from, until } = value as { readonly from?: unknown; readonly until?: unknown }
  return [
    ...(typeof from === 'string' ? [from, dayBefore(from)] : []),
    ...(typeof until === 'string' ? [until, addDays(until, 1)] : []),
    ...Object.values(value).flatMap(datesIn),
  ]
}

/** The same question on another day, with everything that was said moved as far. */
const onDay = (facts: Facts, day: string): Facts => ({
  ...facts,
  moment: { at: `${day}T11:00:00.000Z`, localDate: day },
  consents: facts.consents.map((consent) => ({
    ...consent,
    recordedAt: earlier(day, 20),
    statements: consent.statements.map((word) => ({
      ...word,
      ...{ saidAt: earlier(day, 20), saidOn: addMonths(day, -1), recordedAt: earlier(day, 20) },
    })),
  })),
  withdrawals: facts.withdrawals.map((stop) => ({
    ...stop,
    ...{ saidAt: `${day}T07:00:00.000Z`, saidOn: day, recordedAt: `${day}T08:00:00.000Z` },
  })),
})

const earlier = (day: string, hour: number) => `${addMonths(day, -1)}T${String(hour)}:00:00.000Z`
const dayBefore = (day: string) => addDays(addMonths(day, -1), daysBetween(addMonths(day, -1), day) - 1)
const daysBetween = (from: string, to: string): number => {
  let days = 0
  while (addDays(from, days) < to) days += 1
  return days
}
