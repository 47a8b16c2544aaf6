import { P } from '../../pages/parts.tsx'
import { Older } from '../parts.tsx'
import type { Seen } from './looks-store.ts'
import { replayWords } from './replay-words.ts'
import type { Telling } from './telling.ts'

/** Looks on a page, and where earlier ones and the last are. */
export interface SeenPart {
  readonly seen: readonly Seen[]
  readonly next: string | null
  readonly first: string | null
}

/** Who saw the entries of this exchange after they were made. */
export const SeenSection = ({ seen, next, first, telling }: SeenPart & { readonly telling: Telling }) => {
  const { language } = telling
  const t = replayWords[language]
  if (seen.length === 0 && first === null) return <P>{t.seenNobody}</P>
  return (
    <>
      <P>
        {t.seenText} {next !== null && t.seenMore}
      </P>
      <ul class="exchange-lines">
        {together(seen).map(({ one: { id, at, how, organisation, professional }, times }) => (
          <li key={id}>
            {telling.moment(at)}: {telling.organisation(organisation)},{' '}
            {professional === null ? t.system : [professional.function, professional.id].filter(Boolean).join(', ')}{' '}
            {t.seen[how]}
            {times > 1 && ` (${t.times(times)})`}
          </li>
        ))}
      </ul>
      <Older {...{ language, next, first }} />
    </>
  )
}

/** Looks of one and the same reader in one line: the last of them, and how many. */
const together = (seen: readonly Seen[]): readonly { readonly one: Seen; readonly times: number }[] => {
  const lines = new Map<string, { readonly one: Seen; readonly times: number }>()
  for (const one of seen) {
    const key = JSON.stringify([one.how, one.organisation, one.professional?.id])
    const line = lines.get(key)
    lines.set(key, line === undefined ? { one, times: 1 } : { ...line, times: line.times + 1 })
  }
  return [...lines.values()]
}
