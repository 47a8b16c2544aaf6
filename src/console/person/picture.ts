import { addDays, addMonths } from '../../core/dates.ts'
import { type ConsentLine, dayOf } from './history.ts'
import type { Holding } from './person-store.ts'

/** A stretch of days in a lane; `until` null: it goes on past the right side. */
export interface Bar {
  readonly from: string
  readonly until: string | null
  readonly look: 'authority' | 'stands' | 'over'
}

/** One thing on one day in a lane. */
export interface Mark {
  readonly on: string
  readonly look: 'given' | 'refused' | 'withdrawn'
}

/** A row of the picture: what it is about, and what happened in it. */
export interface Lane {
  readonly key: string
  readonly label: string
  readonly bars: readonly Bar[]
  readonly marks: readonly Mark[]
}

/** A picture of years: lanes under each other, days from left to right, birthdays and today across all lanes. */
export interface Picture {
  readonly from: string
  readonly until: string
  readonly today: string
  readonly birthdays: readonly { readonly on: string; readonly age: number }[]
  readonly lanes: readonly Lane[]
}

/** Of more consents the newest are drawn; the table beside the picture has them all. */
const mostLanes = 10
/** A birthday further ahead than this would press all that happened together. */
const monthsAhead = 36

/** The picture of a person's consents; null where there is nothing to draw. */
export const pictureOf = (parts: {
  readonly today: string
  readonly birthdays: readonly { readonly on: string; readonly age: number }[]
  readonly holdings: readonly Holding[]
  readonly lines: readonly ConsentLine[]
  readonly labels: { readonly authority: (capacity: string) => string; readonly consent: (line: ConsentLine) => string }
}): Picture | null => {
  const { today, holdings, labels } = parts
  const lines = parts.lines.slice(-mostLanes)
  if (lines.length === 0 && holdings.length === 0) return null
  const lanes: readonly Lane[] = [
    ...holdings.map((holding): Lane => ({
      key: holding.handle,
      label: labels.authority(holding.capacity),
      bars: [{ from: dayOf(holding.from), until: holding.until && dayOf(holding.until), look: 'authority' }],
      marks: [],
    })),
    ...lines.map((line): Lane => ({
      key: line.record.id,
      label: labels.consent(line),
      bars: barsOf(line, today),
      marks: line.said.map(({ on, kind }) => ({ on, look: kind })),
    })),
  ]
  const days = lanes.flatMap(({ bars, marks }) => [
    ...bars.flatMap(({ from, until }) => [from, until ?? today]),
    ...marks.map(({ on }) => on),
  ])
  const horizon = addMonths(today, monthsAhead)
  const next = parts.birthdays.find(({ on }) => on > today && on <= horizon)
  const first = days.reduce((a, b) => (a < b ? a : b), addMonths(today, -6))
  const last = [...days, next?.on ?? today, addMonths(today, 3)].reduce((a, b) => (a > b ? a : b), today)
  const [from, until] = [addMonths(first, -1), addDays(last < horizon ? last : horizon, 30)]
  return { from, until, today, lanes, birthdays: parts.birthdays.filter(({ on }) => on > from && on < until) }
}

/** From the first yes until what ended it; nothing where nobody said yes. */
const barsOf = ({ said, record, now }: ConsentLine, today: string): readonly Bar[] => {
  const from = said
    .filter(({ kind }) => kind === 'given')
    .map(({ on }) => on)
    .toSorted()[0]
  if (from === undefined) return []
  const stopped = said
    .filter(({ kind }) => kind !== 'given')
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  const ended = now === 'withdrawn' || now === 'refused' ? (stopped ?? today) : null
  const until = [ended, record.validUntil].flatMap((day) => day ?? []).toSorted()[0] ?? null
  const over = now !== 'complete' && now !== 'incomplete'
  return [{ from, until: until ?? (over ? today : null), look: over ? 'over' : 'stands' }]
}
