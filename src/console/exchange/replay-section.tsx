import type { ComponentChildren } from 'preact'
import { Notice, P } from '../../pages/parts.tsx'
import type { Redecided, ThenAndNow } from './exchange.ts'
import { FieldList } from './field-list.tsx'
import { Outcome } from './outcome.tsx'
import { ReasonList } from './reason-list.tsx'
import { replayWords } from './replay-words.ts'
import type { Telling } from './telling.ts'

/** A decision made again by the tables of then and of now, side by side; what differs is marked with a word. */
export const ReplaySection = ({ again, telling }: { readonly again: ThenAndNow | null; readonly telling: Telling }) => {
  const t = replayWords[telling.language]
  if (again === null) return <P>{t.noFacts}</P>
  const { then, now, unlikeRecord } = again
  const differs = then === null ? [] : differences(then, now)
  return (
    <>
      {unlikeRecord.length > 0 && <Notice kind="error">{t.unlike}</Notice>}
      {then !== null && (
        <P>
          <strong>{differs.length === 0 ? t.same : t.different}</strong>
        </P>
      )}
      <div class="table-region" role="region" aria-label={t.head} tabIndex={0}>
        <table class="utrecht-table exchange-replay">
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              <th class="utrecht-table__header-cell" scope="col">
                {t.head}
              </th>
              <th class="utrecht-table__header-cell" scope="col">
                {t.then}
              </th>
              <th class="utrecht-table__header-cell" scope="col">
                {t.now}
              </th>
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {aspects.map((aspect) => (
              <tr key={aspect} class="utrecht-table__row">
                <th class="utrecht-table__header-cell" scope="row">
                  {t.rows[aspect]} {differs.includes(aspect) && <strong class="exchange-differs">({t.differs})</strong>}
                </th>
                <td class="utrecht-table__cell">
                  {then === null ? t.gone : <Cell {...{ aspect, telling }} side={then} />}
                </td>
                <td class="utrecht-table__cell">
                  <Cell {...{ aspect, telling }} side={now} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const aspects = ['outcome', 'reasons', 'shared', 'withheld', 'tables'] as const
type Aspect = (typeof aspects)[number]

const valueOf = ({ outcome, reasons, permitted, withheld }: Redecided, aspect: Aspect): unknown =>
  ({
    outcome,
    reasons: reasons.map(({ code, law }) => [code, law]),
    shared: permitted.map(({ category, fields }) => [category, fields]),
    withheld: withheld.map(({ category, fields, code }) => [category, fields, code]),
    // Another fingerprint alone is no other decision.
    tables: null,
  })[aspect]

const differences = (then: Redecided, now: Redecided): readonly Aspect[] =>
  aspects.filter((aspect) => JSON.stringify(valueOf(then, aspect)) !== JSON.stringify(valueOf(now, aspect)))

const Cell = ({
  side,
  aspect,
  telling,
}: {
  readonly side: Redecided
  readonly aspect: Aspect
  readonly telling: Telling
}): ComponentChildren => {
  const { nothing } = replayWords[telling.language]
  const { fingerprint, outcome, reasons, permitted, withheld } = side
  switch (aspect) {
    case 'outcome':
      return <Outcome word={outcome} telling={telling} />
    case 'reasons':
      return <ReasonList {...{ reasons, fingerprint, telling }} />
    case 'shared':
      return <FieldList sets={permitted} telling={telling} none={nothing} />
    case 'withheld':
      return (
        <FieldList
          sets={withheld}
          telling={telling}
          none={nothing}
          more={(at) => <code class="exchange-note"> {withheld[at]?.code}</code>}
        />
      )
    case 'tables':
      return <code class="exchange-note">{fingerprint.replace('sha256:', '').slice(0, 12)}</code>
  }
}
