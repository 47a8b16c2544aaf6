import { sentenceOf } from '../../audit/entry-sentence.ts'
import { entryTypes, type EntryType } from '../../audit/entry.ts'
import { called } from '../../pages/field-words.ts'
import type { Language } from '../../pages/words.ts'
import { dayText, momentText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import type { ExchangePorts } from './exchange.ts'
import { shortOf, type Telling } from './telling.ts'
import type { ShownEntry } from './way.ts'
import { words } from './words.ts'

/** What naming needs beside the names of the console. */
export interface Naming {
  readonly municipality: string
  readonly language: Language
  readonly names: Names
  readonly aliases: ReadonlyMap<string, string>
  readonly explain: Awaited<ReturnType<ExchangePorts['wordsOf']>>
}

/** How the page of one exchange names what stands in records; whatever stands there, it names it or shows it as it is. */
export const tellingOf = (
  { sentencesIn, termOf }: Pick<ExchangePorts, 'sentencesIn' | 'termOf'>,
  { municipality, language, names, aliases, explain }: Naming,
): Telling => {
  const { obligation, failure } = sentencesIn(municipality, language)
  const { somebody } = words[language]
  const known = <T>(word: string | null, name: (word: string) => T) => (word === null ? somebody : name(word))
  const safely = (format: (at: string, language: Language) => string) => (at: string | null) =>
    at === null || Number.isNaN(Date.parse(at)) ? '…' : format(at, language)
  const day = safely(dayText)
  return {
    language,
    organisation: (oin) => known(oin, names.organisation),
    purpose: (word) => known(word, names.purpose),
    kind: (word) => known(word, names.kind),
    outcome: (word) => (word === null ? '…' : names.outcome(word)),
    named: ({ category, fields }) => ({ category: names.category(category), fields: fields.map(names.field) }),
    term: (list, word) => {
      if (word === null) return somebody
      if (list === 'capacity') return called('capacity', word, language)
      return language === 'nl' ? termOf(municipality, list, word) : word.replaceAll('-', ' ')
    },
    reason: (fingerprint, code) => explain(fingerprint, code, language),
    obligation: (type, before) => obligation(type, before === null ? null : day(before)),
    failure: (cause) => failure(cause ?? 'other'),
    sentence: ({ checked: { type }, record }: ShownEntry) =>
      isType(type)
        ? sentenceOf({ type, direction: directionOf(record?.direction), details: { ...record?.details } })[language]
        : type,
    person: (id) => shortOf(aliases.get(id) ?? id),
    day,
    moment: safely(momentText),
  }
}

const isType = (type: string): type is EntryType => entryTypes.some((known) => known === type)

const directionOf = (word: string | null | undefined): 'ask' | 'give' => (word === 'give' ? 'give' : 'ask')
