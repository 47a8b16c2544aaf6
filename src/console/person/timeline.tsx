import type { Language } from '../../pages/words.ts'
import { dayText } from '../../pages/moments.ts'
import type { Bar, Lane, Mark, Picture } from './picture.ts'
import { words } from './words.ts'

const width = 720
const edge = 12
const laneHeight = 46
const head = 44

/** Where a day stands, from the left, to a tenth. */
const placeIn = ({ from, until }: Picture) => {
  const [start, end] = [Date.parse(from), Date.parse(until)]
  return (day: string): number => {
    const part = (Date.parse(day) - start) / (end - start)
    return Math.round((edge + Math.min(Math.max(part, 0), 1) * (width - 2 * edge)) * 10) / 10
  }
}

type Place = (day: string) => number

const yearsIn = ({ from, until }: Picture): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(until.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first + 1) / 8))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).filter(
    (year) => (year - first) % step === 0,
  )
}

/** Circle, cross and square: told apart without their colour. */
const MarkShape = ({ mark, place, y, title }: { mark: Mark; place: Place; y: number; title: string }) => {
  const x = place(mark.on)
  const around = { class: `timeline__mark timeline__mark--${mark.look}` }
  if (mark.look === 'given')
    return (
      <circle {...around} cx={x} cy={y} r={6}>
        <title>{title}</title>
      </circle>
    )
  if (mark.look === 'withdrawn')
    return (
      <rect {...around} x={x - 6} y={y - 6} width={12} height={12}>
        <title>{title}</title>
      </rect>
    )
  return (
    <path {...around} d={`M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x - 6} ${y + 6}L${x + 6} ${y - 6}`}>
      <title>{title}</title>
    </path>
  )
}

const BarShape = ({ bar, place, y }: { bar: Bar; place: Place; y: number }) => {
  const [x, end] = [place(bar.from), bar.until === null ? width - edge : place(bar.until)]
  return (
    <rect
      class={`timeline__bar timeline__bar--${bar.look}`}
      {...{ x, y: y - 5, width: Math.max(2, Math.round((end - x) * 10) / 10), height: 10, rx: 2 }}
    />
  )
}

const LaneRow = (props: { lane: Lane; at: number; place: Place; titleOf: (mark: Mark) => string }) => {
  const { lane, at, place, titleOf } = props
  const top = head + at * laneHeight
  return (
    <g>
      <text class="timeline__label" x={edge} y={top + 16}>
        {lane.label.length > 84 ? `${lane.label.slice(0, 83)}…` : lane.label}
      </text>
      <line class="timeline__rail" x1={edge} x2={width - edge} y1={top + 31} y2={top + 31} />
      {lane.bars.map((bar) => (
        <BarShape key={bar.from} {...{ bar, place }} y={top + 31} />
      ))}
      {lane.marks.map((mark, i) => (
        <MarkShape key={`${mark.on} ${String(i)}`} {...{ mark, place }} y={top + 31} title={titleOf(mark)} />
      ))}
    </g>
  )
}

/** The picture, made here and without a script; what it says stands in a table beside it as well. */
export const Timeline = ({
  language,
  picture,
  consents,
}: {
  readonly language: Language
  readonly picture: Picture
  readonly consents: number
}) => {
  const t = words[language]
  const place = placeIn(picture)
  const height = head + picture.lanes.length * laneHeight + 8
  const titleOf = ({ look, on }: Mark) => `${t.said[look]}, ${dayText(on, language)}`
  const line = (day: string, kind: string) => (
    <line class={`timeline__line timeline__line--${kind}`} x1={place(day)} x2={place(day)} y1={22} y2={height - 6} />
  )
  const label = (day: string, text: string, kind: string, y: number) => {
    const x = place(day)
    const anchor = x > width - 80 ? 'end' : x < 60 ? 'start' : 'middle'
    return (
      <text class={`timeline__tick timeline__tick--${kind}`} x={x} y={y} text-anchor={anchor}>
        {text}
      </text>
    )
  }
  return (
    <figure class="timeline">
      <div class="table-region" role="region" tabIndex={0} aria-label={t.picture}>
        <svg
          class="timeline__picture"
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          role="img"
          aria-labelledby="timeline-title timeline-text"
        >
          <title id="timeline-title">{t.picture}</title>
          <desc id="timeline-text">
            {t.pictureText(consents, dayText(picture.from, language), dayText(picture.until, language))}
          </desc>
          {yearsIn(picture).map((year) => (
            <g key={year}>
              {line(`${String(year)}-01-01`, 'year')}
              {label(`${String(year)}-01-01`, String(year), 'year', 34)}
            </g>
          ))}
          {picture.birthdays.map(({ on, age }) => (
            <g key={age}>
              {line(on, 'birthday')}
              {label(on, t.years(age), 'birthday', 14)}
            </g>
          ))}
          {picture.lanes.map((lane, at) => (
            <LaneRow key={lane.key} {...{ lane, at, place, titleOf }} />
          ))}
          {line(picture.today, 'today')}
          {label(picture.today, t.today, 'today', 14)}
        </svg>
      </div>
      <figcaption class="timeline__legend">
        <span>{t.legend}</span>
        <ul class="utrecht-unordered-list">
          {Object.values(t.marks).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
