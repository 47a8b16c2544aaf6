import type { BirthDate } from './facts.ts'

const pad = (n: number) => String(n).padStart(2, '0')
/** The whole number that stands between two places of a date. */
const digits = (date: string, from: number, to: number): number => {
  let number = 0
  for (let i = from; i < to; i++) number = number * 10 + date.charCodeAt(i) - 48
  return number
}
const parts = (date: string) => [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)] as const
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysIn = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 30))

/** The same day so many months later, or the month's last day where it has no such day. */
export const addMonths = (date: string, months: number): string => {
  const [year, month, day] = parts(date)
  const index = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return `${String(y).padStart(4, '0')}-${pad(m)}-${pad(Math.min(day, daysIn(y, m)))}`
}

/** The day so many days later (days ≥ 0). */
export const addDays = (date: string, days: number): string => {
  let [year, month, day] = parts(date)
  day += days
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** Whole years on a local day; who was born on 29 February has a birthday on 1 March in common years (BW 1, domain.md D.5). */
export const ageOn = (born: string, date: string): number => {
  const [year, month, day] = parts(date)
  const [bornYear, bornMonth, bornDay] = parts(born)
  return year - bornYear - (month < bornMonth || (month === bornMonth && day < bornDay) ? 1 : 0)
}

/** The local day on which who was born then reaches an age: a 29 February is a 1 March in common years, as in `ageOn`. */
export const birthday = (born: string, age: number): string => {
  const [year, month, day] = parts(born)
  const y = year + age
  const [m, d] = month === 2 && day === 29 && !isLeap(y) ? [3, 1] : [month, day]
  return `${String(y).padStart(4, '0')}-${pad(m)}-${pad(d)}`
}

/** Youngest and oldest age somebody can have on a day; what is not known is every age. */
export const agesOn = (birthDate: BirthDate, date: string): readonly [number, number] => {
  if (birthDate.kind === 'unknown') return [0, 150]
  if (birthDate.kind === 'date') {
    const age = ageOn(birthDate.on, date)
    return [age, age]
  }
  return [ageOn(birthDate.latest, date), ageOn(birthDate.earliest, date)]
}

/** Whether a day lies between two inclusive days; null is open. */
export const during = (date: string, from: string | null, until: string | null): boolean =>
  (from === null || from <= date) && (until === null || date <= until)
