import { P } from '../../pages/parts.tsx'
import type { Seen } from './looks-store.ts'
import { replayWords } from './replay-words.ts'
import type { Telling } from './telling.ts'

/** Who saw the entries of this exchange after they were made. */
export const SeenSection = ({
  seen,
  most,
  telling,
}: {
  readonly seen: readonly Seen[]
  readonly most: number
  readonly telling: Telling
}) => {
  const t = replayWords[telling.language]
  if (seen.length === 0) return <P>{t.seenNobody}</P>
  return (
    <>
      <P>
        {t.seenText} {seen.length >= most && t.seenMore}
      </P>
      <ul class="lines">
        {seen.map(({ id, at, how, organisation, professional }) => (
          <li key={id}>
            {telling.moment(at)}: {telling.organisation(organisation)},{' '}
            {professional === null ? t.system : [professional.function, professional.id].filter(Boolean).join(', ')}{' '}
            {t.seen[how]}
          </li>
        ))}
      </ul>
    </>
  )
}
