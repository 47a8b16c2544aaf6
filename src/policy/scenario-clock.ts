import type { Moment } from '../core/facts.ts'

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** An instant of a scenario as the edge would hand it on: UTC to the millisecond, local date in Europe/Amsterdam. */
export const moment = (instant: string): Moment => {
  const date = new Date(instant)
  return { at: date.toISOString(), localDate: amsterdam.format(date) }
}

/** A day (noon UTC, so the same day in Amsterdam) or an instant, as a moment. */
export const momentOf = (when: string): Moment => moment(when.length === 10 ? `${when}T12:00:00Z` : when)
