import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Legend, Pattern, type Series } from './legend.tsx'

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
