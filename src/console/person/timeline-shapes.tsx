import type { Bar, Mark } from './picture.ts'

/** How wide the picture is, and how much of it stays free at both sides. */
export const width = 720
/** The free part at each side. */
export const edge = 12

/** Where a day stands, from the left. */
export type Place = (day: string) => number

/** Circle, cross and square: told apart without their colour. */
const Shape = ({ look, x, y, title }: { look: Mark['look']; x: number; y: number; title?: string }) => {
  const around = { class: `timeline__mark timeline__mark--${look}` }
  const named = title === undefined ? null : <title>{title}</title>
  if (look === 'given')
    return (
      <circle {...around} cx={x} cy={y} r={6}>
        {named}
      </circle>
    )
  if (look === 'withdrawn')
    return (
      <rect {...around} x={x - 6} y={y - 6} width={12} height={12}>
        {named}
      </rect>
    )
  return (
    <path {...around} d={`M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x - 6} ${y + 6}L${x + 6} ${y - 6}`}>
      {named}
    </path>
  )
}

/** A word that somebody said, on its day. */
export const MarkShape = ({ mark, place, y, title }: { mark: Mark; place: Place; y: number; title: string }) => (
  <Shape look={mark.look} x={place(mark.on)} y={y} title={title} />
)

/** What a mark or a line looks like, beside what it means. */
export const Key = ({ look }: { look: Mark['look'] | 'today' | 'birthday' }) => (
  <svg class="timeline__sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
    {look === 'today' || look === 'birthday' ? (
      <line class={`timeline__line timeline__line--${look}`} x1={9} x2={9} y1={0} y2={18} />
    ) : (
      <Shape look={look} x={9} y={9} />
    )}
  </svg>
)

/** From a day to another, or on past the right edge. */
export const BarShape = ({ bar, place, y }: { bar: Bar; place: Place; y: number }) => {
  const [x, end] = [place(bar.from), bar.until === null ? width - edge : place(bar.until)]
  return (
    <rect
      class={`timeline__bar timeline__bar--${bar.look}`}
      {...{ x, y: y - 5, width: Math.max(2, Math.round((end - x) * 10) / 10), height: 10, rx: 2 }}
    />
  )
}
