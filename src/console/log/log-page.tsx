import type { Witnessed } from '../../audit/tree/witnessed.ts'
import type { Verification } from '../../audit/verifying/verification.ts'
import { Faults } from '../../pages/faults.tsx'
import { LongField } from '../../pages/text-fields.tsx'
import { Form } from '../../pages/form.tsx'
import { A, H1, H2, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Figure, Figures, Moment } from '../parts.tsx'
import { Checkpoints } from './checkpoints.tsx'
import { Detached } from './detached-months.tsx'
import { Exports } from './exports.tsx'
import { Runs } from './retention-runs.tsx'
import { Witnesses } from './witnesses.tsx'
import type { ShownLog } from './log-store.ts'
import { EarlierVerifications, LastVerification } from './verification-view.tsx'
import { words } from './words.ts'

/** The log of a municipality: whether it is whole, and all that shows it. */
export interface LogPageProps {
  readonly language: Language
  readonly log: ShownLog
  /** Newest first. */
  readonly verifications: readonly Verification[]
  readonly witnesses: readonly Witnessed[]
  /** Now, RFC 3339. */
  readonly at: string
  /** Of checkpoints: this is not the first page. */
  readonly isOlder: boolean
  readonly mayTake: boolean
  readonly csrf: string
  /** What was pasted and is no checkpoint; null: nothing. */
  readonly wrong: string | null
}

/** First how it stands, then the verification, then what others need; what is seldom looked at comes last. */
export const LogPage = (props: LogPageProps) => {
  const { language, log, verifications, witnesses, at } = props
  const t = words[language]
  const [last, ...earlier] = verifications
  return (
    <>
      <H1>{t.title}</H1>
      <P>{t.intro}</P>
      <Standing language={language} log={log} />
      <section id="verification" aria-labelledby="verification-title">
        <H2 id="verification-title">{t.verification}</H2>
        <div id="verification-state">
          {last === undefined ? <P>{t.never}</P> : <LastVerification language={language} of={last} />}
        </div>
        {last?.state !== 'running' && <Ask {...props} />}
        <EarlierVerifications language={language} all={earlier} />
      </section>
      <H2>{t.auditor}</H2>
      <P>{t.auditorText}</P>
      {props.mayTake && (
        <p class="utrecht-paragraph">
          <A href="/console/log/auditor">{t.auditorLink}</A>
        </p>
      )}
      <Checkpoints language={language} log={log} isOlder={props.isOlder} />
      <Witnesses {...{ language, witnesses, at, size: log.last?.size ?? 0 }} />
      <Exports language={language} exports={log.exports} />
      <Runs language={language} runs={log.runs} />
      <Detached language={language} months={log.detached} />
    </>
  )
}

const Standing = ({ language, log }: Pick<LogPageProps, 'language' | 'log'>) => {
  const t = words[language]
  const signed = log.last?.size ?? 0
  const unsigned = log.size - signed
  return (
    <Figures>
      <Figure label={t.entries} value={numberText(log.size, language)}>
        {log.lastRecordedAt !== null && (
          <>
            {t.lastEntry}: <Moment language={language} at={log.lastRecordedAt.toISOString()} />
          </>
        )}
      </Figure>
      <Figure
        label={t.signedUpTo}
        value={log.last === null ? t.nothingSigned : numberText(signed, language)}
        tone={unsigned === 0 ? 'ok' : 'wait'}
      >
        {unsigned === 0 ? t.allSigned : t.unsigned(numberText(unsigned, language))}
      </Figure>
    </Figures>
  )
}

const Ask = ({ language, csrf, wrong }: LogPageProps) => {
  const t = words[language]
  const fault = wrong === null ? undefined : t.keptFault
  return (
    <Form action="/console/log/verifications" csrf={csrf}>
      <Faults title={t.faults} faults={fault === undefined ? [] : [{ name: 'checkpoint', text: fault }]} />
      <P>{t.verifyText}</P>
      <details class="earlier" open={wrong !== null}>
        <summary>{t.kept}</summary>
        <LongField
          {...{
            name: 'checkpoint',
            label: t.kept,
            hint: t.keptHint,
            value: wrong ?? '',
            fault,
            maxLength: 8000,
            rows: 5,
          }}
        />
      </details>
      <div class="actions">
        <Submit>{t.verifyNow}</Submit>
      </div>
    </Form>
  )
}
