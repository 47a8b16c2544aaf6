import type { Language } from '../pages/words.ts'

const format = (language: Language) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const formats = { nl: format('nl'), en: format('en') }

/** A moment or calendar day in words, in Europe/Amsterdam. */
export const day = (at: string, language: Language): string =>
  formats[language].format(new Date(at.length === 10 ? `${at}T12:00:00Z` : at))
