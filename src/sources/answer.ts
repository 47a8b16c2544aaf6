import type { SourceItem } from '../core/minimise.ts'
import type { Field } from '../core/vocabulary.ts'
import { Answer, Item, isLocalDate } from './answer-schema.ts'
import type { CategoryFields, Dropped, SourceQuestion } from './source.ts'

/** An answer that passed, or why not: another shape than the contract, or about somebody else. */
export type CheckedAnswer =
  { readonly items: readonly SourceItem[]; readonly dropped: Dropped } | 'wrong-shape' | 'wrong-person'

type Asked = Pick<SourceQuestion['body'], 'person' | 'categories'>

/**
 * Checks an answer against the contract and the categories' fields: a value of the wrong type or too long fails it
 * whole, and so does a word that it is about somebody else. Items of categories that were not asked and items past their
 * retention go, and so do fields that no vocabulary knows; all are counted, none is named. Empty values (null) are left out.
 */
export const checkAnswer = (
  body: unknown,
  asked: Asked,
  categories: CategoryFields,
  localDate: string,
): CheckedAnswer => {
  const parsed = Answer.safeParse(body)
  if (!parsed.success) return 'wrong-shape'
  if (![parsed.data, ...parsed.data.items].every(({ person }) => isOf(person, asked.person))) return 'wrong-person'
  const names = asked.categories.map(({ category }) => category)
  const inTime = parsed.data.items.filter((item) => item.retainUntil >= localDate)
  const wanted = inTime.filter((item) => names.includes(item.category) && Object.hasOwn(categories, item.category))
  let unknownFields = unknownIn(parsed.data, Answer.shape)
  const items: SourceItem[] = []
  for (const item of wanted) {
    const fields = categories[item.category]?.fields ?? {}
    const values: SourceItem['values'][number][] = []
    for (const given of item.values) {
      const checked = checkValue(given, fields)
      if (checked === null) return 'wrong-shape'
      unknownFields += checked.unknown
      values.push(checked.value)
    }
    unknownFields += unknownIn(item, Item.shape)
    const { category, recordedAt, lastChangedAt, retainUntil, origin, conditions } = item
    items.push({ category, recordedAt, lastChangedAt, retainUntil, origin, conditions, values })
  }
  const pastRetention = parsed.data.items.length - inTime.length
  return { items, dropped: { pastRetention, unaskedItems: inTime.length - wanted.length, unknownFields } }
}

/** A source need not say about whom it answers. Where it does, it must be who was asked about, by the same name. */
const isOf = (told: unknown, asked: Asked['person']): boolean =>
  told === undefined ||
  (typeof told === 'object' &&
    told !== null &&
    Object.entries(asked).every(
      ([name, value]) => Object.hasOwn(told, name) && same((told as Readonly<Record<string, unknown>>)[name], value),
    ))

/** Of an identity every part that was given must be there, the same. */
const same = (told: unknown, asked: unknown): boolean => {
  if (typeof asked !== 'object' || asked === null) return told === asked
  if (typeof told !== 'object' || told === null) return false
  const parts = told as Readonly<Record<string, unknown>>
  return Object.entries(asked).every(([name, value]) => value === undefined || same(parts[name], value))
}

const unknownIn = (found: object, shape: object): number =>
  Object.keys(found).filter((name) => !Object.hasOwn(shape, name)).length

type Value = string | number | boolean

/** The known fields of one object, and how many others it had; null where a known one is not what it should be. */
const checkValue = (given: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, Field>>) => {
  const value: Record<string, Value> = {}
  let known = 0
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(given, name)) continue
    known += 1
    const found = given[name]
    if (found === null) continue
    if (!isOfField(found, field)) return null
    value[name] = found
  }
  return { value, unknown: Object.keys(given).length - known }
}

/** Whether a value is of the type and the length of a field of the vocabulary. */
export const isOfField = (value: unknown, field: Field): value is Value => {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return Number.isSafeInteger(value) && String(value).length <= field.maxLength
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && String(value).length <= field.maxLength
    case 'date':
      return isLocalDate(value)
    case 'string':
      return typeof value === 'string' && value.length <= field.maxLength && !unkeepable.test(value)
  }
}

/** Control characters but tab and line ends, and lone surrogates: no text of people, and a way to forge lines. */
const unkeepable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
