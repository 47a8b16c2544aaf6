import { isOfField } from '../sources/answer.ts'
import { Answer } from '../sources/answer-schema.ts'
import type { CategoryFields } from '../sources/source.ts'
import type { Said } from './finding.ts'

const moment = { nl: 'een tijdstip zoals 2026-10-01T09:00:00Z', en: 'a moment like 2026-10-01T09:00:00Z' }
const wanted: Readonly<Record<string, Said>> = {
  items: { nl: 'een lijst van ten hoogste 500 gegevens', en: 'a list of at most 500 items' },
  category: { nl: 'een woord uit de lijst', en: 'a word of the list' },
  recordedAt: moment,
  lastChangedAt: moment,
  retainUntil: { nl: 'een dag zoals 2046-10-01', en: 'a day like 2046-10-01' },
  origin: { nl: 'observed of heard', en: 'observed or heard' },
  conditions: { nl: 'ten hoogste 10 teksten van 500 tekens', en: 'at most 10 texts of 500 characters' },
  values: { nl: 'een lijst van objecten met velden', en: 'a list of objects of fields' },
}

const most = 5

/**
 * Where an answer is not of the contract, at most five places: names of the contract and the vocabulary and numbers, never a
 * value, and no name that the source made up.
 */
export const answerFaults = (body: unknown, categories: CategoryFields): readonly Said[] => {
  const parsed = Answer.safeParse(body)
  if (!parsed.success) return parsed.error.issues.slice(0, most).map(({ path }) => placeOf(path.map(String)))
  return parsed.data.items
    .flatMap(({ category, values }, i) =>
      values.flatMap((value, j) =>
        Object.entries(Object.hasOwn(categories, category) ? (categories[category]?.fields ?? {}) : {}).flatMap(
          ([name, field]) => {
            const found = Object.hasOwn(value, name) ? value[name] : null
            if (found === null || isOfField(found, field)) return []
            const size = field.type === 'date' || field.type === 'boolean' ? '' : ` ≤ ${field.maxLength}`
            return [at(`items.${i}.values.${j}.${name}`, { nl: `${field.type}${size}`, en: `${field.type}${size}` })]
          },
        ),
      ),
    )
    .slice(0, most)
}

/** One place with what is expected there; parts that are no name of the contract and no number are left out. */
const placeOf = (path: readonly string[]): Said => {
  const known = path.map((part) => (/^\d{1,3}$/.test(part) || Object.hasOwn(wanted, part) ? part : '…'))
  const name = path.findLast((part) => Object.hasOwn(wanted, part)) ?? ''
  return at(known.join('.'), wanted[name] ?? { nl: 'een object', en: 'an object' })
}

/** At most five places, as one text. */
export const placesOf = (paths: readonly (readonly string[])[]): Said => together(paths.slice(0, most).map(placeOf))

const at = (place: string, expected: Said | undefined): Said => ({
  nl: `${place === '' ? 'het antwoord' : place}: verwacht ${expected?.nl ?? ''}`,
  en: `${place === '' ? 'the answer' : place}: expected ${expected?.en ?? ''}`,
})

/** Several places as one text. */
export const together = (all: readonly Said[]): Said => ({
  nl: all.map(({ nl }) => nl).join('; '),
  en: all.map(({ en }) => en).join('; '),
})
