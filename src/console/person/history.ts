import type { Standing as ConsentStanding } from '../../consent/ports.ts'
import { birthday } from '../../core/dates.ts'
import type { BirthDate, ConsentRecord } from '../../core/facts.ts'
import { momentOf } from '../../http/moment.ts'
import type { Holding } from './person-store.ts'
import type { Said } from './seen.ts'

/** How a consent stands, by the core. */
export type State = ConsentStanding['state']

/** One consent with what was said in it and how it stands now and from a later day; null: not asked or not known. */
export interface ConsentLine {
  readonly record: ConsentRecord
  readonly said: readonly Said[]
  readonly now: State
  readonly later: State | null
}

/** A day on which something changed for who may say yes, or was said. */
export type Happening =
  | { readonly on: string; readonly kind: 'birthday'; readonly age: number }
  | {
      readonly on: string
      readonly kind: 'authority' | 'authority-ended'
      readonly capacity: string
      readonly who: string
    }
  | { readonly on: string; readonly kind: 'expires'; readonly consent: string }
  | ({ readonly on: string } & Said)

/** Birthdays that count, by the ages of the tables: none where the date of birth is not known for certain. */
export const birthdays = (
  birthDate: BirthDate,
  ages: readonly number[],
): readonly { readonly on: string; readonly age: number }[] =>
  birthDate.kind === 'date' ? ages.map((age) => ({ on: birthday(birthDate.on, age), age })) : []

/** What was said of each consent: in it, or about everything. */
export const linesOf = (
  consents: readonly ConsentRecord[],
  said: readonly Said[],
  states: readonly { readonly now: State; readonly later: State | null }[],
): readonly ConsentLine[] =>
  consents.map((record, at) => {
    const { now = 'incomplete', later = null } = states[at] ?? {}
    const stopped = now === 'withdrawn'
    const own = said.filter(
      ({ consent, kind, on }) =>
        consent === record.id ||
        (consent === null && kind === 'withdrawn' && stopped && on >= dayOf(record.recordedAt)),
    )
    return { record, said: own, now, later }
  })

/** The local day of a moment. */
export const dayOf = (at: string): string => momentOf(new Date(at)).localDate

/** Everything in the order of days; of one day a birthday comes first. */
export const happeningsOf = (parts: {
  readonly birthdays: readonly { readonly on: string; readonly age: number }[]
  readonly holdings: readonly Holding[]
  readonly said: readonly Said[]
  readonly lines: readonly ConsentLine[]
}): readonly Happening[] => {
  const all: readonly Happening[] = [
    ...parts.birthdays.map((one) => ({ kind: 'birthday' as const, ...one })),
    ...parts.holdings.flatMap(({ holder: who, capacity, from, until }): readonly Happening[] => [
      { kind: 'authority', on: dayOf(from), capacity, who },
      ...(until === null ? [] : [{ kind: 'authority-ended' as const, on: dayOf(until), capacity, who }]),
    ]),
    ...parts.said,
    ...parts.lines.flatMap(({ record: { id, validUntil } }): readonly Happening[] =>
      validUntil === null ? [] : [{ kind: 'expires', on: validUntil, consent: id }],
    ),
  ]
  return all.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}
