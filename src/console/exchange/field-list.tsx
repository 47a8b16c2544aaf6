import type { ComponentChildren } from 'preact'
import type { Telling } from './telling.ts'

/** Categories with their fields, one a line; what nobody may read as something else than nothing is said to be nothing. */
export const FieldList = ({
  sets,
  telling,
  none,
  more = () => null,
}: {
  readonly sets: readonly { readonly category: string; readonly fields: readonly string[] }[]
  readonly telling: Pick<Telling, 'named'>
  readonly none: string
  /** What is said beside a line. */
  readonly more?: (at: number) => ComponentChildren
}) =>
  sets.length === 0 ? (
    <>{none}</>
  ) : (
    <ul class="exchange-lines">
      {sets.map((set, at) => {
        const { category, fields } = telling.named(set)
        return (
          <li key={at}>
            <strong>{category}</strong>
            {fields.length > 0 && `: ${fields.join(', ')}`}
            {more(at)}
          </li>
        )
      })}
    </ul>
  )
