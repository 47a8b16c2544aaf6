/** A local day, or an instant as the day it fell on here, in the words of a language. */
export const dayIn = (language: 'nl' | 'en', when: string): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(when.length === 10 ? `${when}T12:00:00Z` : when))

const amsterdam = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** The local day of an instant: YYYY-MM-DD in Europe/Amsterdam. */
export const localDayOf = (instant: string): string => amsterdam.format(new Date(instant))
