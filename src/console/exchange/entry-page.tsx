import { A, Facts, H1, H2, P } from '../../pages/parts.tsx'
import { words as logWords } from '../log/words.ts'
import { Crumbs } from '../parts.tsx'
import { BrokenNotice } from './broken-notice.tsx'
import type { ExchangePageProps } from './exchange-page.tsx'
import { FieldList } from './field-list.tsx'
import { ProofSection } from './proof-section.tsx'
import { ReasonList } from './reason-list.tsx'
import { SeenSection } from './seen-section.tsx'
import { stepWords } from './step-words.ts'
import { shortOf, type Telling } from './telling.ts'
import type { ShownEntry } from './way.ts'
import { words } from './words.ts'

/** One entry of the log, also of no exchange: what it says, who saw it, its proof. */
export const EntryPage = ({ id, entries, seen, proof, telling }: Omit<ExchangePageProps, 'again'>) => {
  const t = words[telling.language]
  const [entry] = entries
  const exchange = entry?.record?.exchangeId ?? null
  return (
    <>
      <Crumbs language={telling.language} way={[['/console/log', logWords[telling.language].title]]} />
      <H1>{t.entryTitle(shortOf(id))}</H1>
      {entry && <p class="utrecht-paragraph utrecht-paragraph--lead">{telling.sentence(entry)}</p>}
      <BrokenNotice entries={entries} telling={telling} />
      {entry && <Said entry={entry} telling={telling} />}
      {exchange !== null && (
        <P>
          <A href={`/console/exchanges/${encodeURIComponent(exchange)}`}>{t.title(shortOf(exchange))}</A>
        </P>
      )}
      <H2 id="seen">{t.sections.seen}</H2>
      <SeenSection {...seen} telling={telling} />
      <H2 id="proof">{t.sections.proof}</H2>
      <ProofSection entries={entries} telling={telling} {...proof} />
    </>
  )
}

const Said = ({ entry: { checked, record }, telling }: { readonly entry: ShownEntry; readonly telling: Telling }) => {
  const t = words[telling.language]
  const s = stepWords[telling.language]
  if (record === null) return <P>{s.nothingKnown}</P>
  const { organisation, professional } = record.actor
  return (
    <Facts
      rows={[
        [t.facts.id, <code class="exchange-note">{checked.id}</code>],
        [s.at, telling.moment(checked.recordedAt)],
        [
          t.facts.by,
          [organisation === null ? null : telling.organisation(organisation), professional?.function, professional?.id]
            .filter(Boolean)
            .join(', '),
        ],
        [s.person, checked.person === null ? '' : telling.person(checked.person)],
        [t.facts.case, record.case === null ? '' : <code class="exchange-note">{record.case}</code>],
        [t.facts.purpose, record.purpose === null ? '' : telling.purpose(record.purpose)],
        [t.facts.outcome, record.outcome === null ? '' : telling.outcome(record.outcome)],
        [
          s.because,
          record.reasons.length === 0 ? (
            ''
          ) : (
            <ReasonList reasons={record.reasons} fingerprint={record.policy?.fingerprint ?? null} telling={telling} />
          ),
        ],
        [
          s.given,
          record.categories.length === 0 ? (
            ''
          ) : (
            <FieldList sets={record.categories} telling={telling} none={s.nothing} />
          ),
        ],
        [t.facts.keptUntil, record.retainUntil === null ? '' : telling.day(record.retainUntil)],
      ]}
    />
  )
}
