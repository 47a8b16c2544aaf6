const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The local date in Europe/Amsterdam of an instant, YYYY-MM-DD. */
export const localDate = (at: Date = new Date()): string => inAmsterdam.format(at)

const write = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** Year, month and day of an ISO date. */
export const partsOf = (date: string): readonly [number, number, number] => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return [year, month, day]
}

/** An ISO date so many days later (or earlier, below zero). */
export const plusDays = (date: string, days: number): string => {
  const [year, month, day] = partsOf(date)
  return write(year, month, day + days)
}

/** An ISO date so many years earlier; 29 February becomes 1 March where that year has none. */
export const yearsBefore = (date: string, years: number): string => {
  const [year, month, day] = partsOf(date)
  return write(year - years, month, day)
}

/** Whole years between a birth date and a day: the age on that day. */
export const ageOn = (born: string, day: string): number => {
  const [bornYear, bornMonth, bornDay] = partsOf(born)
  const [year, month, date] = partsOf(day)
  return year - bornYear - (month < bornMonth || (month === bornMonth && date < bornDay) ? 1 : 0)
}
