import type { BirthDate } from '../../../src/core/facts.ts'
import { byTables, firstFault } from './by-tables.ts'
import { unlike } from './rule.ts'

const text = (year: number, month: number, day: number) => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.toISOString().slice(0, 10)
}
const parts = (date: string) => date.split('-').map(Number) as [number, number, number]

/** Every day of years with and without a leap day, of a century that has none, and of one that has. */
const year = [1900, 2000, 2023, 2024, 2026, 2100].flatMap((year) =>
  Array.from({ length: 366 }, (_, i) => text(year, 1, i + 1)),
)
const some = [...year.filter((_, i) => i % 3 === 0), '0999-11-30', '2024-02-29', '2023-12-31', '2024-01-31']

/** Days about which a birthday or a year may turn. */
const edges = ['02-27', '02-28', '02-29', '03-01', '03-02', '11-22', '12-30', '12-31', '01-01', '01-02']

const lastDay = (year: number, month: number) => parts(text(year, month + 1, 0))[2]

/** By the calendar of JavaScript: the first of the month so many months on, then as far as that month goes. */
const later = (date: string, months: number) => {
  const [year, month, day] = parts(date)
  const [y, m] = parts(text(year, month + months, 1))
  return text(y, m, Math.min(day, lastDay(y, m)))
}

const birthdays = (born: string, until: string) => {
  const [year, month, day] = parts(born)
  let age = 0
  while (text(year + age + 1, month, day) <= until) age += 1
  return age
}

/** Days, ages and periods, by the calendar of JavaScript. */
export const days = byTables({
  'so many months later is the same day, or the last of a shorter month': ({ addMonths }) =>
    firstFault([0, 1, 2, 3, 11, 12, 13, 24, 120], (months) =>
      firstFault(some, (date) => unlike(`${date} + ${months}`, addMonths(date, months), later(date, months))),
    ),
  'so many days later is that day of the calendar': ({ addDays }) =>
    firstFault([0, 1, 14, 28, 31, 60, 366, 800], (count) =>
      firstFault(some, (date) => {
        const [year, month, day] = parts(date)
        return unlike(`${date} + ${count}`, addDays(date, count), text(year, month, day + count))
      }),
    ),
  'an age is the number of birthdays so far; of 29 February on 1 March where there is no such day': ({ ageOn }) =>
    firstFault(['2012-02-29', '2012-03-01', '2013-02-28', '2010-12-31', '2011-01-01'], (born) =>
      firstFault(
        year.filter((day) => day > '2015' && edges.includes(day.slice(5))),
        (day) => unlike(`born ${born}, on ${day}`, ageOn(born, day), birthdays(born, day)),
      ),
    ),
  'what is not known of a birth date is every age it can be, the youngest first': ({ agesOn }) => {
    const on = '2026-11-22'
    const cases: readonly (readonly [BirthDate, number, number])[] = [
      [{ kind: 'date', on: '2010-11-22' }, 16, 16],
      [{ kind: 'date', on: '2010-11-23' }, 15, 15],
      [{ kind: 'partial', earliest: '2008-01-01', latest: '2010-12-31' }, 15, 18],
    ]
    const [least, most] = agesOn({ kind: 'unknown' }, on)
    if (least !== 0 || most < 130) return `unknown: ${least} to ${most}`
    return firstFault(cases, ([born, young, old]) => unlike(JSON.stringify(born), agesOn(born, on), [young, old]))
  },
  'both days of a period belong to it, and an open end has none': ({ during }) =>
    firstFault(
      [
        ['2026-01-01', null, null, true],
        ['2026-01-01', '2026-01-01', null, true],
        ['2025-12-31', '2026-01-01', null, false],
        ['2026-01-02', '2026-01-01', null, true],
        ['2026-01-01', null, '2026-01-01', true],
        ['2026-01-02', null, '2026-01-01', false],
        ['2025-12-31', null, '2026-01-01', true],
        ['2026-01-02', '2026-01-01', '2026-01-03', true],
        ['2026-01-04', '2026-01-01', '2026-01-03', false],
        ['2025-01-04', '2026-01-01', '2026-01-03', false],
      ] as const,
      ([day, from, until, want]) => unlike(`${day} ${from} ${until}`, during(day, from, until), want),
    ),
})
