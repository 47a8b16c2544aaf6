import type { Call } from '../../http/caller.ts'
import { Problem } from '../../problems.ts'
import type { Log } from '../log.ts'
import { lookEntries } from '../look.ts'
import { notFound, whose } from '../whose-log.ts'
import type { CountSearch, CountsView } from './counts-schema.ts'
import type { MonthCount } from './counts-store.ts'

/** What counting needs of the others. */
export interface CountPorts {
  readonly log: Log
  readonly counts: (asked: {
    readonly municipality: string
    readonly reader: string
    readonly from: string
    readonly until: string
  }) => Promise<readonly MonthCount[]>
  readonly retain: (localDate: string) => string
}

/** Fewer than these could be told apart. */
const fewest = 10
const mostMonths = 60

/**
 * Exchanges between partners as the municipality may know them: whole months that are over, so that no two answers differ
 * by one exchange, and no number under ten, nor that there was any (domain.md B.6).
 */
export const countsRoom =
  ({ log, counts, retain }: CountPorts) =>
  async (call: Call, { municipality: named, from, until }: CountSearch): Promise<CountsView> => {
    const municipality = whose(call, named)
    if (!call.caller.municipalities.includes(municipality)) return notFound()
    const months = monthsFrom(from, until)
    if (until >= call.moment.at.slice(0, 7)) throw fault('not-over', 'is a month that is not over')
    if (months.length > mostMonths) throw fault('too-many', `is more than ${String(mostMonths)} months after from`)
    const reader = call.caller.organisation
    const found = await counts({ municipality, reader, from: `${from}-01`, until: `${until}-01` })
    const look = { municipality, entries: [], person: null, search: {}, retainUntil: retain(call.moment.localDate) }
    const entries = lookEntries(call, look).map((entry) => ({
      ...entry,
      details: { entries: [], counts: { from, until } },
    }))
    await log.append({ entries, stands: [] })
    const told = (count: number | undefined) => (count === undefined || count < fewest ? null : count)
    return {
      fewerThan: fewest,
      items: months.map((month) => {
        const one = found.find((each) => each.month === month)
        return { month, decisions: told(one?.decisions), releases: told(one?.releases) }
      }),
    }
  }

const monthsFrom = (from: string, until: string): readonly string[] => {
  const months: string[] = []
  for (let month = from; month <= until; month = next(month)) months.push(month)
  return months
}

const next = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1)).toISOString().slice(0, 7)

const fault = (code: string, reason: string) =>
  new Problem('invalid-input', 'Ask for months that are over, at most five years.', {
    invalidParams: [{ name: 'until', code, reason }],
  })
