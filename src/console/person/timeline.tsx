import type { Language } from '../../pages/words.ts'
import { dayText } from '../../pages/moments.ts'
import type { Lane, Mark, Picture } from './picture.ts'
import { BarShape, edge, Key, MarkShape, type Place, width } from './timeline-shapes.tsx'
import { words } from './words.ts'

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

const yearsIn = ({ from, until }: Picture): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(until.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first + 1) / 8))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).filter(
    (year) => (year - first) % step === 0,
  )
}

const topOf = (at: number): number => head + at * laneHeight

const LaneBars = ({ lane, at, place }: { lane: Lane; at: number; place: Place }) => {
  const y = topOf(at) + 31
  return (
    <g>
      <line class="timeline__rail" x1={edge} x2={width - edge} y1={y} y2={y} />
      {lane.bars.map((bar) => (
        <BarShape key={bar.from} {...{ bar, place, y }} />
      ))}
    </g>
  )
}

/** Over every line, so that no line runs through a word. */
const LaneWords = (props: { lane: Lane; at: number; place: Place; titleOf: (mark: Mark) => string }) => {
  const { lane, at, place, titleOf } = props
  const top = topOf(at)
  return (
    <g>
      <text class="timeline__label" x={edge} y={top + 16}>
        {lane.label.length > 84 ? `${lane.label.slice(0, 83)}…` : lane.label}
      </text>
      {lane.marks.map((mark, i) => (
        <MarkShape key={`${mark.on} ${String(i)}`} {...{ mark, place }} y={top + 31} title={titleOf(mark)} />
      ))}
    </g>
  )
}

const keys = ['given', 'refused', 'withdrawn', 'today', 'birthday'] as const

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
            <LaneBars key={lane.key} {...{ lane, at, place }} />
          ))}
          {line(picture.today, 'today')}
          {picture.lanes.map((lane, at) => (
            <LaneWords key={lane.key} {...{ lane, at, place, titleOf }} />
          ))}
          {label(picture.today, t.today, 'today', 14)}
        </svg>
      </div>
      <figcaption class="timeline__legend">
        <span>{t.legend}</span>
        <ul class="timeline__keys">
          {keys.map((look) => (
            <li key={look} class="timeline__key">
              <Key look={look} /> {t.marks[look]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
