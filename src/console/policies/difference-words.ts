import type { Language } from '../../pages/words.ts'
import { own } from '../../core/own.ts'
import { called } from '../../pages/field-words.ts'
import type { Names } from '../names.ts'
import { articleText } from '../article.ts'
import { capital } from '../capital.ts'
import { listed } from './list-words.ts'
import { words } from './words.ts'

/** A table by its name in words: a purpose, or a page of the tables. */
export const tableName = (names: Names, table: string, language: Language): string => {
  if (table.startsWith('purposes/')) return capital(names.purpose(table.slice('purposes/'.length)))
  return own<readonly [string, string]>(words[language].pages, table)?.[0] ?? table
}

/** A value of a row in words where it is a list of them; other values stand as the table has them. */
export const inWords = (names: Names, part: string, value: string, language: Language): string => {
  const each = (name: (word: string) => string) => [...new Set(value.split(', ').map(name))].join(', ')
  if (value === '') return ''
  if (['requesters', 'sources', 'kinds'].includes(part)) return each(names.kind)
  if (['purposes', 'offers'].includes(part)) return each(names.purpose)
  if (['code', 'permit'].includes(part)) return names.reason(value) || value
  if (part === 'law') return each(articleText)
  if (part === 'mode') return own(words[language].modes, value) ?? value
  if (part === 'legalBasis') return called('legalBasis', value, language)
  if (part === 'special') return listed('special', value, language)
  return value
}
