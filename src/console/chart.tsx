import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { ComponentChildren } from 'preact'
import type { Language } from '../pages/words.ts'
import { numberText } from './moments.ts'

/** What is stacked in each bar, from the bottom; `look` is a colour with a pattern of its own (chart.css). */
export interface Series {
  readonly key: string
  readonly label: string
  readonly look: 'ok' | 'part' | 'wait' | 'look' | 'no' | 'act'
}

/** One bar: how it is called under the picture, and its numbers by series; `none`: what stands there without any. */
export interface Bar {
  readonly none?: string
  readonly key: string
  readonly label: string
  readonly values: Readonly<Record<string, number>>
}

interface Picture {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  /** What one sees in it, in a sentence. */
  readonly description: string
  readonly series: readonly Series[]
  readonly bars: readonly Bar[]
  readonly language: Language
}

/** Bars over time, drawn twice: for wide pages and paper, and for narrow ones. No script, no colour alone. */
export const StackedBars = (picture: Picture) => (
  <>
    <Drawing {...picture} size="wide" />
    <Drawing {...picture} size="narrow" />
    {picture.series.length > 1 && <Legend {...picture} />}
  </>
)

const sizes = {
  wide: { width: 760, height: 280, left: 48, labelled: 56 },
  narrow: { width: 320, height: 240, left: 36, labelled: 64 },
} as const
const [top, bottom] = [22, 28]

const Drawing = ({ id, title, description, series, bars, language, size }: Picture & { size: 'wide' | 'narrow' }) => {
  const { width, height, left, labelled } = sizes[size]
  const name = `${id}-${size}`
  const totals = bars.map(({ values }) => series.reduce((sum, { key }) => sum + (values[key] ?? 0), 0))
  const x = scaleBand<number>()
    .domain(bars.keys())
    .range([left, width - 4])
    .paddingInner(0.3)
    .paddingOuter(0.1)
  const y = scaleLinear()
    .domain([0, Math.max(4, ...totals)])
    .nice(4)
    .range([height - bottom, top])
  const layers = stack<unknown, Bar, string>()
    .keys(series.map(({ key }) => key))
    .value(({ values }, key) => values[key] ?? 0)(bars)
  // As many labels as fit, the last bar always among them.
  const each = Math.max(1, Math.ceil(labelled / x.step()))
  const middle = (at: number) => (x(at) ?? 0) + x.bandwidth() / 2
  return (
    <svg
      class={`chart chart--${size}`}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-labelledby={`${name}-title ${name}-description`}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-description`}>{description}</desc>
      <defs>
        {series.map(({ look }) => (
          <Pattern key={look} id={`${name}-${look}`} look={look} />
        ))}
      </defs>
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line class="chart__grid" x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
            <text class="chart__text" x={left - 8} y={y(tick) + 4} text-anchor="end">
              {numberText(tick, language)}
            </text>
          </g>
        ))}
      {layers.map((layer, nth) =>
        layer.map(([from, to], at) =>
          to > from ? (
            <rect
              key={`${layer.key} ${String(at)}`}
              class={`chart__edge chart__edge--${series[nth]?.look ?? 'act'}`}
              fill={`url(#${name}-${series[nth]?.look ?? 'act'})`}
              x={x(at)}
              width={x.bandwidth()}
              y={y(to)}
              height={y(from) - y(to)}
            />
          ) : null,
        ),
      )}
      {bars.map(({ key, label, none }, at) => (
        <g key={key}>
          {none !== undefined && totals[at] === 0 && (
            <text class="chart__text" x={middle(at)} y={y(0) - 6} text-anchor="middle">
              {none}
            </text>
          )}
          {size === 'wide' && (totals[at] ?? 0) > 0 && (
            <text class="chart__text chart__text--sum" x={middle(at)} y={y(totals[at] ?? 0) - 6} text-anchor="middle">
              {numberText(totals[at] ?? 0, language)}
            </text>
          )}
          {(bars.length - 1 - at) % each === 0 && (
            <text
              class="chart__text"
              x={middle(at)}
              y={height - 8}
              text-anchor={at === bars.length - 1 && each > 1 ? 'end' : 'middle'}
              dx={at === bars.length - 1 && each > 1 ? x.bandwidth() / 2 : 0}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

const Pattern = ({ id, look }: { readonly id: string; readonly look: Series['look'] }) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class={`chart__ground chart__ground--${look}`} width="8" height="8" />
    {marks[look] === undefined ? null : <path class={`chart__mark chart__mark--${look}`} d={marks[look]} />}
  </pattern>
)

/** A pattern of its own for each look: plain, slanted, dotted, lying, crossed. */
const marks: Readonly<Partial<Record<Series['look'], string>>> = {
  part: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  wait: 'M1 2H3M5 6H7',
  look: 'M0 2H8M0 6H8',
  no: 'M0 0L8 8M8 0L0 8',
}

const Legend = ({ id, series }: Pick<Picture, 'id' | 'series'>) => (
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

/** A picture with its words above and its table below, closed. */
export const Pictured = (props: {
  readonly summary: string
  readonly table: ComponentChildren
  readonly children: ComponentChildren
}) => (
  <div class="pictured">
    {props.children}
    <details class="pictured__table">
      <summary>{props.summary}</summary>
      {props.table}
    </details>
  </div>
)
