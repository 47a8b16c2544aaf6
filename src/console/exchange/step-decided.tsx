import { Facts, P } from '../../pages/parts.tsx'
import { FieldList } from './field-list.tsx'
import { faultWord, proofWords } from './proof-words.ts'
import { Outcome } from './outcome.tsx'
import { ReasonList } from './reason-list.tsx'
import { stepWords } from './step-words.ts'
import type { Telling } from './telling.ts'
import type { ShownEntry } from './way.ts'

interface Props {
  readonly entry: ShownEntry
  readonly telling: Telling
}

/** What was decided, why, by which law, and what was held back. */
export const DecidedStep = ({ entry: { record }, telling }: Props) => {
  const t = stepWords[telling.language]
  if (record === null) return <P>{t.nothingKnown}</P>
  const fingerprint = record.policy?.fingerprint ?? null
  const { withheld } = record.details
  const ground = record.ground && [
    [t.basis, telling.term('legalBasis', record.ground.legalBasis)] as const,
    [t.secrecy, telling.term('secrecyGround', record.ground.secrecyGround)] as const,
    [t.law, record.ground.law.join('; ')] as const,
  ]
  return (
    <>
      <P>
        <Outcome word={record.outcome} telling={telling} />
      </P>
      <Facts
        rows={[
          [t.because, <ReasonList {...{ reasons: record.reasons, fingerprint, telling }} />],
          ...(ground ?? []),
          [t.may, <FieldList sets={record.categories} telling={telling} none={t.nothing} />],
          [
            t.withheld,
            withheld.length === 0 ? (
              t.nothingWithheld
            ) : (
              <FieldList
                sets={withheld}
                telling={telling}
                none={t.nothingWithheld}
                more={(at) => <Because code={withheld[at]?.code ?? ''} {...{ fingerprint, telling }} />}
              />
            ),
          ],
          [t.rows, <code class="exchange-note">{record.policyRows.join(', ')}</code>],
        ]}
      />
    </>
  )
}

const Because = ({
  code,
  fingerprint,
  telling,
}: {
  readonly code: string
  readonly fingerprint: string | null
  readonly telling: Telling
}) => (
  <>
    . {telling.reason(fingerprint, code)} <code class="exchange-note">{code}</code>
  </>
)

/** Where the decision stands in the log, and whether it still matches. */
export const RecordedStep = ({ entry: { checked }, telling }: Props) => {
  const t = stepWords[telling.language]
  const { index, recordedAt, fault, signed, entry } = checked
  return (
    <>
      <Facts
        rows={[
          [t.entry(index, entry?.log ?? ''), <code class="exchange-note">{checked.id}</code>],
          [t.at, telling.moment(recordedAt)],
        ]}
      />
      <P>
        {fault !== null ? (
          <strong class="exchange-state exchange-state--failed">
            {proofWords[telling.language].faults[faultWord(fault)]}
          </strong>
        ) : signed ? (
          `${t.matches} ${t.signed}`
        ) : (
          t.notSigned
        )}
      </P>
    </>
  )
}
