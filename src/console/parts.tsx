import type { ComponentChildren } from 'preact'
import { markOf } from '../pages/mark.ts'
import type { Language } from '../pages/words.ts'
import { dayText, momentText } from '../pages/moments.ts'
import { words } from './words.ts'

interface In {
  readonly language: Language
}

/** A moment (RFC 3339), to the minute. */
export const Moment = ({ at, language }: In & { readonly at: string }) => (
  <time dateTime={at}>{momentText(at, language)}</time>
)

/** A day (`YYYY-MM-DD`, or of a moment). */
export const Day = ({ at, language }: In & { readonly at: string }) => (
  <time dateTime={at}>{dayText(at, language)}</time>
)

/** What an outcome looks like beside its word: `ok` went, `part` went in part, `wait` waits for somebody, `no` did not go. */
export type Tone = 'ok' | 'part' | 'wait' | 'no' | 'plain'

const tones: Readonly<Record<string, Tone>> = {
  ...{ permit: 'ok', 'permit-partial': 'part', 'needs-consent': 'wait', review: 'wait', deny: 'no' },
}

/** The tone of an outcome. */
export const toneOf = (outcome: string | null): Tone => (outcome === null ? 'plain' : (tones[outcome] ?? 'plain'))

/** A short word with a colour and a mark of its own: colour never says it alone. */
export const Badge = ({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) => (
  <span class={`utrecht-badge-status badge badge--${tone}`}>{children}</span>
)

/** The end of an id, which is enough to tell two apart on a page; the whole is in its title and can be copied. */
export const Mark = ({ id }: { readonly id: string }) => (
  <code class="mark" title={id}>
    {markOf(id)}
  </code>
)

/** The cells of a row; `key` tells rows apart. */
export interface Row {
  readonly key: string
  readonly cells: readonly ComponentChildren[]
}

type TableRole = 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell'

/** A table with its caption, in a region that scrolls by itself where it is narrow. `numeric`: columns with numbers. */
export const Table = (
  props: In & {
    readonly caption: string
    readonly head: readonly string[]
    readonly rows: readonly Row[]
    readonly numeric?: readonly number[]
    /** The caption is for who cannot see; a heading above says it already. */
    readonly captionHidden?: boolean
    /** Where it is narrow, each row is read from above to below; for rows of sentences. */
    readonly stacks?: boolean
  },
) => {
  const { language, caption, head, rows, numeric = [], captionHidden = false, stacks = false } = props
  // Rows that are laid out otherwise stay rows to who cannot see.
  const role = <Name extends TableRole>(name: Name) => (stacks ? { role: name } : {})
  const look = (at: number) => (numeric.includes(at) ? ' utrecht-table__cell--numeric-column' : '')
  return (
    <div
      class={stacks ? 'table-region table-region--stacks' : 'table-region'}
      role="region"
      tabIndex={0}
      aria-label={`${caption} (${words[language].scroll})`}
    >
      <table class="utrecht-table utrecht-table--html-table" {...role('table')}>
        <caption class={captionHidden ? 'utrecht-table__caption unseen' : 'utrecht-table__caption'}>{caption}</caption>
        <thead class="utrecht-table__header" {...role('rowgroup')}>
          <tr class="utrecht-table__row" {...role('row')}>
            {head.map((name, at) => (
              <th key={name} scope="col" class={`utrecht-table__header-cell${look(at)}`} {...role('columnheader')}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" {...role('rowgroup')}>
          {rows.map(({ key, cells }) => (
            <tr key={key} class="utrecht-table__row" {...role('row')}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th
                    key={at}
                    scope="row"
                    class={`utrecht-table__cell utrecht-table__cell--first${look(at)}`}
                    {...role('rowheader')}
                  >
                    {cell}
                  </th>
                ) : (
                  <td key={at} class={`utrecht-table__cell${look(at)}`} {...role('cell')}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** To the next page of a list and back to its beginning; null: there is none. */
export const Older = ({
  language,
  next,
  first,
}: In & { readonly next: string | null; readonly first: string | null }) => {
  const t = words[language]
  return next === null && first === null ? null : (
    <nav class="actions" aria-label={t.pages}>
      {first !== null && (
        <a class="utrecht-link" href={first}>
          {t.first}
        </a>
      )}
      {next !== null && (
        <a class="utrecht-link" rel="next" href={next}>
          {t.older}
        </a>
      )}
    </nav>
  )
}

/** Where there is nothing to show: what that means, and what one can do. */
export const Empty = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="empty">
    <p class="utrecht-paragraph">{children}</p>
  </div>
)

/** The way to this page, above its heading. */
export const Crumbs = ({
  language,
  way,
}: In & { readonly way: readonly (readonly [path: string, label: string])[] }) => (
  <nav class="utrecht-breadcrumb-nav crumbs" aria-label={words[language].crumbs}>
    <ol class="crumbs__list">
      {way.map(([path, label]) => (
        <li key={path}>
          <a class="utrecht-link" href={path}>
            {label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

/** One number that matters, with what it counts. `tone` where it is good or bad news. */
export const Figure = (props: {
  readonly label: string
  readonly value: ComponentChildren
  readonly tone?: Tone
  readonly children?: ComponentChildren
}) => (
  <div class={`figure figure--${props.tone ?? 'plain'}`}>
    <dt class="figure__label">{props.label}</dt>
    <dd class="figure__value">{props.value}</dd>
    {props.children !== undefined && <dd class="figure__more">{props.children}</dd>}
  </div>
)

/** Such numbers beside each other. */
export const Figures = ({ children }: { readonly children: ComponentChildren }) => <dl class="figures">{children}</dl>
