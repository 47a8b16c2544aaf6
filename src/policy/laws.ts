import { unique } from '../core/own.ts'

/** One article and the row that rests on it; a word of the vocabulary is `organisationKinds.school`. */
export interface Citation {
  readonly article: string
  readonly row: string | null
}

/** Every article anywhere in a table, with the nearest row around it, in the order of the tables. */
export const lawsIn = (value: unknown, row: string | null = null, inLaw = false): readonly Citation[] => {
  if (typeof value === 'string') return inLaw ? [{ article: value, row }] : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => lawsIn(item, row, inLaw))
  const { id } = value as { readonly id?: unknown }
  const here = typeof id === 'string' && /^[A-Z]/.test(id) ? id : row
  return Object.entries(value).flatMap(([key, item]) =>
    words.includes(key) && row === null
      ? Object.entries(item as object).flatMap(([word, each]) => lawsIn(each, `${key}.${word}`))
      : lawsIn(item, here, inLaw || (key === 'law' && isArticles(item))),
  )
}

/** Lists of the vocabulary whose words rest on articles: the word is the row. */
const words = ['organisationKinds', 'secrecyRegimes', 'obligations']

/** A list of articles, or such a list by regime or law; the law of a mandate is a name. */
const isArticles = (value: unknown): boolean =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).every((item) => Array.isArray(item)))

/** The articles cited, each with the rows that rest on it, in alphabetical order. */
export const articlesOf = (value: unknown): ReadonlyMap<string, readonly string[]> => {
  const cited = lawsIn(value)
  const articles = unique(cited.map(({ article }) => article)).toSorted()
  return new Map(
    articles.map((article) => [
      article,
      unique(cited.flatMap((citation) => (citation.article === article ? (citation.row ?? []) : []))).toSorted(),
    ]),
  )
}
