import type { DayCount } from '../../audit/figures/day-counts-store.ts'

/** Weeks or months beside each other. */
export type By = 'week' | 'month'

/** So many of them. */
export const periodsOf: Readonly<Record<By, number>> = { week: 13, month: 12 }

const dayMs = 86_400_000

/** The first days of the last weeks (Monday) or months, the oldest first; the last is under way. */
export const periods = (by: By, localDate: string): readonly string[] => {
  const day = new Date(`${localDate}T00:00:00Z`)
  const first = (back: number): Date =>
    by === 'week'
      ? new Date(day.getTime() - (((day.getUTCDay() + 6) % 7) + 7 * back) * dayMs)
      : new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - back, 1))
  return Array.from({ length: periodsOf[by] }, (_, back) => first(back).toISOString().slice(0, 10)).reverse()
}

/** A word with its numbers, one a period. */
export interface Counted {
  readonly word: string
  readonly numbers: readonly number[]
  readonly sum: number
}

/** Counts of some entries by a word of theirs, what is most coming first. */
const countedBy = (
  counts: readonly DayCount[],
  over: readonly string[],
  word: (count: DayCount) => string | null,
): readonly Counted[] => {
  const found = new Map<string, number[]>()
  for (const count of counts) {
    const [its, at] = [word(count), over.indexOf(count.period)]
    if (its === null || at < 0) continue
    const numbers = found.get(its) ?? over.map(() => 0)
    numbers[at] = (numbers[at] ?? 0) + count.count
    found.set(its, numbers)
  }
  return [...found]
    .map(([its, numbers]) => ({ word: its, numbers, sum: numbers.reduce((a, b) => a + b, 0) }))
    .sort((a, b) => b.sum - a.sum || (a.word < b.word ? -1 : 1))
}

/** Outcomes in the order in which they are stacked: what went lies at the bottom. */
export const outcomes = ['permit', 'permit-partial', 'needs-consent', 'review', 'deny'] as const

/** What the pictures show: decisions by outcome and purpose, refusals by their leading reason. */
export const shapesOf = (counts: readonly DayCount[], over: readonly string[]) => {
  const decisions = counts.filter(({ type }) => type === 'decision')
  const refused = counts.filter(
    ({ type, outcome, cause }) =>
      type === 'source-refused' ||
      (cause !== '' && ['deny', 'needs-consent'].includes(outcome) && type !== 'source-failed'),
  )
  return {
    byOutcome: countedBy(decisions, over, ({ outcome }) => outcome),
    byPurpose: countedBy(decisions, over, ({ purpose }) => purpose),
    byCause: countedBy(refused, over, ({ type, cause }) => (type === 'source-refused' ? 'SOURCE_DECLINED' : cause)),
    /** Releases in the lane of acute danger: nobody looked first, or only somebody of the roster (domain.md F). */
    breakGlass: countedBy(
      counts.filter(({ type, purpose }) => type === 'release' && purpose === 'acute-danger'),
      over,
      ({ purpose }) => purpose,
    ),
  }
}

export type Shapes = ReturnType<typeof shapesOf>
