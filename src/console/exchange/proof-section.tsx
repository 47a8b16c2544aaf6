import { P } from '../../pages/parts.tsx'
import { InBrowser } from './proof-form.tsx'
import { proofWords } from './proof-words.ts'
import type { ShownEntry } from './way.ts'
import type { ProofProps } from './proof-shown.ts'

/** The entries with their proof: what was checked here, what to save, and the check in the browser. */
export const ProofSection = ({ entries, addresses, keys, witnesses, mayOpen, telling }: ProofProps) => {
  const t = proofWords[telling.language]
  return (
    <div
      data-proof
      data-entries={addresses.entries}
      data-growth={addresses.growth}
      data-keys={keys.join(' ')}
      data-witnesses={witnesses.join(' ')}
      data-text={JSON.stringify(t.script)}
    >
      <P>
        {t.intro} {t.checkedHere}
      </P>
      <InBrowser {...{ addresses, keys, witnesses, telling }} />
      <div class="table-region" role="region" aria-label={t.entryHead} tabIndex={0}>
        <table class="utrecht-table exchange-proofs">
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              {[t.entryHead, t.state, t.evidence].map((head) => (
                <th key={head} class="utrecht-table__header-cell" scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {entries.map((entry) => (
              <Row key={entry.checked.id} {...{ entry, mayOpen, telling }} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

const Row = ({ entry, mayOpen, telling }: { readonly entry: ShownEntry } & Pick<ProofProps, 'mayOpen' | 'telling'>) => {
  const t = proofWords[telling.language]
  const { id, index, recordedAt, fault, signed } = entry.checked
  const state = fault !== null ? t.matchesNot : signed ? t.matches : t.notYet
  return (
    <tr class="utrecht-table__row" data-entry={id}>
      <th class="utrecht-table__header-cell" scope="row">
        {index}. {telling.sentence(entry)}
        <br />
        <span class="exchange-note">{telling.moment(recordedAt)}</span>
      </th>
      <td class="utrecht-table__cell">
        <strong class={`exchange-state exchange-state--${fault === null ? 'ok' : 'failed'}`}>{state}</strong>
        <div data-verdict />
      </td>
      <td class="utrecht-table__cell">
        <ul class="exchange-lines">
          <li>
            <a class="utrecht-link" href={`/console/entries/${id}/proof`} download>
              {t.download(index)}
            </a>
          </li>
          {mayOpen && (
            <li>
              <a class="utrecht-link" href={`/console/entries/${id}/record`} download>
                {t.open(index)}
              </a>
            </li>
          )}
        </ul>
      </td>
    </tr>
  )
}
