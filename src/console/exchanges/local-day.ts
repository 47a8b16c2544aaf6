import { momentOf } from '../../http/moment.ts'

/** When a calendar day begins in Europe/Amsterdam, in UTC: at midnight of summer time where that is this very day, else of winter time. */
export const startOf = (day: string): string => {
  const summer = new Date(`${day}T00:00:00+02:00`)
  const start = momentOf(summer).localDate === day ? summer : new Date(`${day}T00:00:00+01:00`)
  return start.toISOString()
}

/** When the day after it begins. */
export const endOf = (day: string): string => {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000)
  return startOf(next.toISOString().slice(0, 10))
}
