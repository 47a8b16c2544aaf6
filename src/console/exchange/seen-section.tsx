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
