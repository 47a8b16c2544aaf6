/** A colour with a pattern of its own (chart.css): what went, went in part, waits, is looked at, did not go; or a plain number. */
export type Look = 'ok' | 'part' | 'wait' | 'look' | 'no' | 'act'

/** What is stacked in each bar, from the bottom. */
export interface Series {
  readonly key: string
  readonly label: string
  readonly look: Look
}

/** The pattern of a look, as a fill by its id. */
export const Pattern = ({ id, look }: { readonly id: string; readonly look: Look }) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class={`chart__ground chart__ground--${look}`} width="8" height="8" />
    {marks[look] === undefined ? null : <path class={`chart__mark chart__mark--${look}`} d={marks[look]} />}
  </pattern>
)

/** A pattern of its own for each look: plain, slanted, dotted, lying, crossed. */
const marks: Readonly<Partial<Record<Look, string>>> = {
  part: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  wait: 'M1 2H3M5 6H7',
  look: 'M0 2H8M0 6H8',
  no: 'M0 0L8 8M8 0L0 8',
}

/** What the patterns of a picture mean. */
export const Legend = ({ id, series }: { readonly id: string; readonly series: readonly Series[] }) => (
  <ul class="legend">
    {series.map(({ key, label, look }) => (
      <li key={key}>
        <svg class="legend__sample" viewBox="0 0 16 16" aria-hidden="true">
          <defs>
            <Pattern id={`${id}-legend-${look}`} look={look} />
          </defs>
          <rect
            class={`chart__edge chart__edge--${look}`}
            fill={`url(#${id}-legend-${look})`}
            x="1"
            y="1"
            width="14"
            height="14"
          />
        </svg>
        {label}
      </li>
    ))}
  </ul>
)
