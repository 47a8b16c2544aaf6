import { P } from '../../pages/parts.tsx'
import type { ThenAndNow } from './exchange.ts'
import { ReplaySection } from './replay-section.tsx'
import { replayWords } from './replay-words.ts'
import type { Telling } from './telling.ts'
import type { ShownEntry, Walk } from './way.ts'
import { words } from './words.ts'

interface Props {
  readonly walks: readonly Walk[]
  /** Each decision made again, by the id of its entry. */
  readonly again: ReadonlyMap<string, ThenAndNow | null>
  readonly telling: Telling
}

/** Every decision of an exchange made again: of each walk the first, and the second where there was one. */
export const ReplayPart = ({ walks, again, telling }: Props) => {
  const t = replayWords[telling.language]
  const decisions = walks.flatMap(({ decision, closing }) => [
    ...(decision === null ? [] : [{ entry: decision, which: whichIs(decision) }]),
    ...(closing !== null && isSecond(closing, again) ? [{ entry: closing, which: 'second' as const }] : []),
  ])
  return (
    <>
      <P>{t.intro}</P>
      {decisions.map(({ entry: { checked }, which }) => (
        <section key={checked.id} data-replay={which}>
          <h3 class="utrecht-heading-3">{t.which[which]}</h3>
          <p class="exchange-note">
            {telling.moment(checked.recordedAt)}
            {checked.person !== null && `. ${words[telling.language].person(telling.person(checked.person))}`}
          </p>
          {which === 'second' && <P>{t.second}</P>}
          <ReplaySection again={again.get(checked.id) ?? null} telling={telling} />
        </section>
      ))}
    </>
  )
}

const whichIs = ({ checked: { type } }: ShownEntry) => (type === 'advice' ? ('advice' as const) : ('first' as const))

/** What ended without a second decision (it was taken back, or nobody finished it) holds no facts. */
const isSecond = ({ checked: { id, type } }: ShownEntry, again: Props['again']): boolean =>
  type === 'release' || (type === 'release-refused' && (again.get(id) ?? null) !== null)
