import type { ComponentChildren } from 'preact'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Table } from '../parts.tsx'
import { shortDay } from './ages.ts'
import type { By, Counted } from './shapes.ts'
import { words } from './words.ts'

/** A reason in words, with its code small beside it. */
export const Reason = ({ text, code }: { readonly text: ComponentChildren; readonly code: string }) => (
  <>
    {text} <code class="mark">{code}</code>
  </>
)

/** A word of a picture with its numbers. */
export interface NumbersRow {
  readonly key: string
  readonly label: ComponentChildren
  readonly numbers: readonly number[]
  readonly sum: number
}

/** Counted words by their names. */
export const rowsBy = (counted: readonly Counted[], name: (word: string) => string): readonly NumbersRow[] =>
  counted.map(({ word, numbers, sum }) => ({ key: word, label: name(word), numbers, sum }))

/** The numbers of a picture: a row a word, a column a period. */
export const Numbers = (props: {
  readonly language: Language
  readonly by: By
  readonly over: readonly string[]
  readonly rows: readonly NumbersRow[]
  readonly of: string
}) => {
  const { language, by, over, rows, of } = props
  const t = words[language]
  return (
    <Table
      language={language}
      caption={of}
      captionHidden
      head={[of, ...over.map((period) => shortDay(period, by, language)), t.sum]}
      numeric={[...over.map((_, at) => at + 1), over.length + 1]}
      rows={rows.map(({ key, label, numbers, sum }) => ({
        key,
        cells: [label, ...[...numbers, sum].map((number) => numberText(number, language))],
      }))}
    />
  )
}
