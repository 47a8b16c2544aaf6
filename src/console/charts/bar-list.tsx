import { scaleBand, scaleLinear } from 'd3-scale'
import type { ComponentChildren } from 'preact'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'

/** A row of a list with bars. `trend`: its numbers over time, drawn small. */
export interface BarRow {
  readonly key: string
  readonly label: ComponentChildren
  readonly value: number
  readonly trend?: readonly number[]
}

/** Words and numbers with a bar beside them; the bar says nothing that the number does not. */
export const BarList = ({ rows, language }: { readonly rows: readonly BarRow[]; readonly language: Language }) => {
  const width = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ value }) => value))])
    .range([0, 100])
  return (
    <ul class="bar-list">
      {rows.map(({ key, label, value, trend }) => (
        <li key={key} class={trend === undefined ? 'bar-list__row' : 'bar-list__row bar-list__row--trend'}>
          <span class="bar-list__label">{label}</span>
          <span class="bar-list__value">{numberText(value, language)}</span>
          {trend === undefined ? (
            <svg class="bar-list__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar-list__track" width="100" height="10" />
              <rect class="bar-list__mark" width={width(value)} height="10" />
            </svg>
          ) : (
            <Trend numbers={trend} />
          )}
        </li>
      ))}
    </ul>
  )
}

const Trend = ({ numbers }: { readonly numbers: readonly number[] }) => {
  const height = scaleLinear()
    .domain([0, Math.max(1, ...numbers)])
    .range([0, 28])
  const x = scaleBand<number>().domain(numbers.keys()).range([0, 130]).padding(0.2)
  return (
    <svg class="bar-list__trend" viewBox="0 0 130 30" preserveAspectRatio="none" aria-hidden="true">
      <line class="chart__grid" x1="0" x2="130" y1="29.5" y2="29.5" />
      {numbers.map((number, at) => (
        <rect
          key={at}
          class="bar-list__mark"
          x={x(at)}
          width={x.bandwidth()}
          y={29 - height(number)}
          height={height(number)}
        />
      ))}
    </svg>
  )
}
