import type { Language } from './words.ts'

const timeZone = 'Europe/Amsterdam'
const formats = (options: Intl.DateTimeFormatOptions) => ({
  nl: new Intl.DateTimeFormat('nl-NL', { ...options, timeZone }),
  en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone }),
})
const days = formats({ dateStyle: 'long' })
const moments = formats({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })
const numbers = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') }

/** A calendar day (`YYYY-MM-DD`) or moment (RFC 3339) as a day in words, in Europe/Amsterdam. */
export const dayText = (at: string, language: Language): string =>
  days[language].format(new Date(at.length === 10 ? `${at}T12:00:00Z` : at))

/** A moment (RFC 3339) in words, to the minute, in Europe/Amsterdam. */
export const momentText = (at: string, language: Language): string => moments[language].format(new Date(at))

/** A whole number as people write it. */
export const numberText = (count: number, language: Language): string => numbers[language].format(count)
