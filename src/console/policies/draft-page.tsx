import { Form } from '../../pages/form.tsx'
import { A, Facts, H1, H2, Notice, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { dayText, momentText, numberText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Figure, Figures, Mark, Table } from '../parts.tsx'
import { reasonsText } from './scenario-changes-table.tsx'
import { draftLimits, type DraftRun } from './draft-runs.ts'
import { draftWords } from './draft-words.ts'
import { shortPrint } from './overview-page.tsx'
import { Back, root } from './tables-page.tsx'

/** Why nothing can be compared: no folder, faults in it, no tables for this municipality, or the very same. */
export type DraftFault =
  { readonly kind: 'none' | 'foreign' | 'same' } | { readonly kind: 'bad'; readonly faults: readonly string[] }

const shownFaults = 50

/** What a draft would change: how far the comparison is, and what it found. */
export const DraftPage = (props: {
  readonly language: Language
  readonly names: Names
  readonly run: DraftRun | null
  readonly fault: DraftFault | null
  readonly csrf: string
}) => {
  const { language, names, run, fault, csrf } = props
  const t = draftWords[language]
  return (
    <>
      <Back language={language} />
      <H1>{t.title}</H1>
      <P>{t.text}</P>
      {fault !== null && <FaultShown {...{ language, fault }} />}
      {run !== null && <RunShown {...{ language, names, run }} />}
      {fault?.kind !== 'none' && run?.state !== 'running' && (
        <Form action={`${root}/draft`} csrf={csrf}>
          <P>{t.startText}</P>
          <div class="actions">
            <Submit plain={run !== null}>{run === null ? t.start : t.again}</Submit>
          </div>
        </Form>
      )}
    </>
  )
}

const FaultShown = ({ language, fault }: { readonly language: Language; readonly fault: DraftFault }) => {
  const t = draftWords[language]
  if (fault.kind !== 'bad')
    return (
      <Notice kind={fault.kind === 'same' ? 'info' : 'warning'}>
        <P>{t[fault.kind]}</P>
      </Notice>
    )
  return (
    <Notice kind="error">
      <H2>{t.bad}</H2>
      <P>{t.badText}</P>
      <ul class="utrecht-unordered-list" lang="en">
        {fault.faults.slice(0, shownFaults).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  )
}

const RunShown = ({
  language,
  names,
  run,
}: {
  readonly language: Language
  readonly names: Names
  readonly run: DraftRun
}) => {
  const t = draftWords[language]
  const number = (count: number) => numberText(count, language)
  return (
    <section aria-labelledby="run">
      <H2 id="run">{run.state === 'running' ? t.running(number(run.seen), number(run.total)) : t.groups}</H2>
      {run.state === 'running' && (
        <>
          <progress class="draft-progress" max={Math.max(run.total, 1)} value={run.seen} aria-labelledby="run" />
          <P>{t.runningText}</P>
          <div class="actions">
            <A href={`${root}/draft`} step>
              {t.reload}
            </A>
          </div>
        </>
      )}
      {run.state === 'failed' && (
        <Notice kind="error">
          <P>{t.failed}</P>
        </Notice>
      )}
      {run.state === 'done' && run.endedAt !== null && <P>{t.done(momentText(run.endedAt, language))}</P>}
      <Figures>
        <Figure label={t.looked} value={number(run.seen)} />
        <Figure label={t.changed} value={number(run.changed)} tone={run.changed > 0 ? 'wait' : 'ok'} />
        <Figure label={t.gained} value={number(run.gained)} />
        <Figure label={t.lost} value={number(run.lost)} />
        {run.erased > 0 && <Figure label={t.erased} value={number(run.erased)} />}
      </Figures>
      <Facts
        rows={[
          [t.since, dayText(run.since, language)],
          [t.from, <code class="print">{shortPrint(run.before)}</code>],
          [t.to, <code class="print">{shortPrint(run.after)}</code>],
        ]}
      />
      <P>
        <A href={`${root}/changes?from=${encodeURIComponent(run.before)}&to=draft`}>{t.differences}</A>
      </P>
      {run.total >= draftLimits.decisions && <P>{t.capped(number(draftLimits.decisions))}</P>}
      {run.groups.length === 0 && run.state === 'done' && <P>{t.nothing}</P>}
      {run.groups.length > 0 && (
        <Table
          {...{ language, caption: t.groups, captionHidden: true }}
          head={[t.outcome, t.count, t.reasons, t.examples]}
          numeric={[1]}
          rows={run.groups.map(({ outcome, reasons, count, examples }) => ({
            key: JSON.stringify([outcome, reasons]),
            cells: [
              outcome.map(names.outcome).join(' → '),
              number(count),
              reasonsText(names, reasons),
              <ul class="marks">
                {examples.map(({ entry, exchange }) => (
                  <li key={entry}>
                    <A href={`/console/exchanges/${exchange}`}>
                      <Mark id={exchange} />
                    </A>
                  </li>
                ))}
              </ul>,
            ],
          }))}
        />
      )}
    </section>
  )
}
