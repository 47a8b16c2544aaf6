import type { Language } from '../../pages/words.ts'
import type { By } from './shapes.ts'
import { words } from './words.ts'

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const
const ages = {
  nl: (unit: string) => new Intl.NumberFormat('nl-NL', { style: 'unit', unit, unitDisplay: 'long' }),
  en: (unit: string) => new Intl.NumberFormat('en-GB', { style: 'unit', unit, unitDisplay: 'long' }),
}

/** How long ago, in the largest whole unit: days, hours or minutes. */
export const ageText = (at: string, now: string, language: Language): string => {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(at)) / 1000)
  const [unit, length] = units.find(([, each]) => seconds >= each) ?? ['second', 1]
  return unit === 'second' ? words[language].lessThanMinute : ages[language](unit).format(Math.floor(seconds / length))
}

const days = {
  nl: new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
}
const months = {
  nl: new Intl.DateTimeFormat('nl-NL', { month: 'short', year: '2-digit', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }),
}

/** The first day of a week, or a month, as it stands under a bar. */
export const shortDay = (period: string, by: By, language: Language): string =>
  (by === 'week' ? days : months)[language].format(new Date(`${period}T00:00:00Z`))
