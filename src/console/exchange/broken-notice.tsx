import { Notice } from '../../pages/parts.tsx'
import { faultWord, proofWords } from './proof-words.ts'
import type { Telling } from './telling.ts'
import type { ShownEntry } from './way.ts'

/** Says first of all whether the entries still match: and where one does not, which, why and what to do. */
export const BrokenNotice = ({
  entries,
  telling,
}: {
  readonly entries: readonly ShownEntry[]
  readonly telling: Telling
}) => {
  const t = proofWords[telling.language]
  const broken = entries.filter(({ checked }) => checked.fault !== null)
  if (broken.length === 0) return <Notice kind="ok">{t.allMatch(entries.length)}</Notice>
  return (
    <Notice kind="error">
      <h2 class="utrecht-heading-3 exchange-broken">{t.broken(broken.length)}</h2>
      <ul class="exchange-lines">
        {broken.map((entry) => (
          <li key={entry.checked.id}>
            {t.brokenEntry(telling.sentence(entry), entry.checked.index)}{' '}
            {t.faults[faultWord(entry.checked.fault ?? '')]} <code class="exchange-note">{entry.checked.id}</code>{' '}
            <code class="exchange-note">{entry.checked.fault}</code>
          </li>
        ))}
      </ul>
      <p class="utrecht-paragraph">{t.shownAnyway}</p>
      <p class="utrecht-paragraph">
        <strong>{t.toDo}</strong>
      </p>
      <ol class="exchange-lines exchange-lines--numbered">
        {t.steps.map((step, at) => (
          <li key={at}>{step}</li>
        ))}
      </ol>
    </Notice>
  )
}
