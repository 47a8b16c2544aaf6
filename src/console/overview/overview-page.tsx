import type { ComponentChildren } from 'preact'
import { A, Facts, H1, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { BarList, Pictured, StackedBars, type Series } from '../chart.tsx'
import { dayText, momentText, numberText } from '../moments.ts'
import type { Names } from '../names.ts'
import { Empty, Figure, Figures, Table } from '../parts.tsx'
import { ageText, shortDay } from './ages.ts'
import type { Seal, Waiting } from './overview-store.ts'
import { type By, type Counted, outcomes, type Shapes } from './shapes.ts'
import type { Verified } from './verified-store.ts'
import { words } from './words.ts'

/** What the overview shows; what is null is not for whoever looks. */
export interface Overview {
  readonly language: Language
  readonly names: Names
  readonly now: string
  readonly by: By
  readonly over: readonly string[]
  readonly shapes: Shapes | null
  readonly counted: { readonly at: string; readonly behind: boolean } | null
  readonly waiting: Waiting | null
  readonly seal: Seal
  readonly verified: Verified | null
}

/** The overview: what needs somebody first, then pictures, then how the log stands. */
export const OverviewPage = (overview: Overview) => {
  const { language, shapes } = overview
  const t = words[language]
  return (
    <>
      <H1>{t.title}</H1>
      <Now {...overview} />
      {shapes === null ? <P>{t.forOfficers}</P> : <Exchanges {...overview} shapes={shapes} />}
      <Log {...overview} />
    </>
  )
}

const Now = ({ language, now, by, shapes, waiting, seal, verified }: Overview) => {
  const t = words[language]
  const number = (count: number) => numberText(count, language)
  const used = shapes?.breakGlass[0]?.sum ?? 0
  return (
    <section aria-label={t.now}>
      <Figures>
        {waiting !== null && (
          <Figure label={t.reviews} value={number(waiting.open)} tone={waiting.late > 0 ? 'no' : 'ok'}>
            {waiting.late > 0 ? t.reviewsOpen(number(waiting.late)) : t.reviewsNoneLate}
          </Figure>
        )}
        {shapes !== null && (
          <Figure
            label={`${t.breakGlass} ${t.since[by]}`}
            value={number(used)}
            tone={(waiting?.afterLate ?? 0) > 0 ? 'no' : used > 0 ? 'wait' : 'plain'}
          >
            {(waiting?.afterLate ?? 0) > 0 ? t.breakGlassLate(number(waiting?.afterLate ?? 0)) : t.breakGlassText}
          </Figure>
        )}
        <Figure
          label={t.seal}
          value={seal.signedAt === null ? t.none : ageText(seal.signedAt, now, language)}
          tone={seal.signedSize < seal.size ? 'wait' : seal.signedAt === null ? 'plain' : 'ok'}
        >
          {sealed(seal, language)}
        </Figure>
        <Figure
          label={t.verification}
          value={verified === null ? t.none : ageText(verified.at, now, language)}
          tone={verified === null ? 'wait' : (tones[verified.result ?? ''] ?? 'wait')}
        >
          {said(verified, language)}
        </Figure>
      </Figures>
      {waiting !== null && waiting.open > 0 && (
        <p class="actions">
          <A href="/console/reviews">{t.toReviews}</A>
        </p>
      )}
    </section>
  )
}

const tones: Readonly<Record<string, 'ok' | 'no' | 'part'>> = {
  whole: 'ok',
  'in-part': 'part',
  broken: 'no',
  failed: 'no',
}

const sealed = ({ signedAt, signedSize, size }: Seal, language: Language): string => {
  const t = words[language]
  if (signedSize < size) return t.sealWaiting(numberText(size - signedSize, language))
  return signedAt === null ? t.sealNever : t.sealWhole
}

const said = (verified: Verified | null, language: Language): string => {
  const t = words[language]
  if (verified === null) return t.verificationNever
  return verified.result === null ? t.verificationRunning : (t.verified[verified.result] ?? verified.result)
}

type Shown = Overview & { readonly shapes: Shapes }

const Exchanges = (overview: Shown) => {
  const { language, by, counted } = overview
  const t = words[language]
  return (
    <>
      <H2>{t.exchanges}</H2>
      <P>{t.exchangesText}</P>
      <nav aria-label={t.period}>
        <ul class="choices">
          {(['week', 'month'] as const).map((each) => (
            <li key={each}>
              <a class="utrecht-link" href={`/console?by=${each}`} aria-current={by === each ? 'true' : undefined}>
                {each === 'week' ? t.byWeek : t.byMonth}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {counted?.behind === true && <P>{t.behind}</P>}
      <ByOutcome {...overview} />
      <ByPurpose {...overview} />
      <ByCause {...overview} />
      {counted !== null && (
        <P>
          {t.countedUntil} <time dateTime={counted.at}>{momentText(counted.at, language)}</time>. {t.under}
        </P>
      )}
    </>
  )
}

const looks: Readonly<Record<string, Series['look']>> = {
  ...{ permit: 'ok', 'permit-partial': 'part', 'needs-consent': 'wait', review: 'look', deny: 'no' },
}

const ByOutcome = ({ language, names, by, over, shapes: { byOutcome } }: Shown) => {
  const t = words[language]
  const numbers = (outcome: string) => byOutcome.find(({ word }) => word === outcome)
  const all = byOutcome.reduce((sum, each) => sum + each.sum, 0)
  const went = (numbers('permit')?.sum ?? 0) + (numbers('permit-partial')?.sum ?? 0)
  if (all === 0) return <Empty>{t.noneYet}</Empty>
  const series = outcomes.map((key) => ({ key, label: names.outcome(key), look: looks[key] ?? 'act' }))
  const bars = over.map((key, at) => ({
    key,
    label: shortDay(key, by, language),
    values: Object.fromEntries(outcomes.map((outcome) => [outcome, numbers(outcome)?.numbers[at] ?? 0])),
  }))
  const description = t.outcomesSeen(numberText(all, language), numberText(went, language))
  return (
    <>
      <h3 class="utrecht-heading-3">{t.byOutcome}</h3>
      <P>{description}</P>
      <Pictured
        summary={t.asTable}
        table={
          <Numbers
            {...{ language, by, over }}
            rows={rowsBy(
              series.map(({ key }) => numbers(key) ?? empty(key, over)),
              names.outcome,
            )}
            of={t.byOutcome}
          />
        }
      >
        <StackedBars id="outcomes" title={t.byOutcome} {...{ description, series, bars, language }} />
      </Pictured>
    </>
  )
}

const empty = (word: string, over: readonly string[]): Counted => ({ word, numbers: over.map(() => 0), sum: 0 })

/** As many as one looks over at a glance; the table has all. */
const most = 8

const ByPurpose = ({ language, names, by, over, shapes: { byPurpose } }: Shown) => {
  const t = words[language]
  if (byPurpose.length === 0) return null
  const rows = rowsBy(byPurpose, names.purpose)
  return (
    <>
      <h3 class="utrecht-heading-3">{t.byPurpose}</h3>
      <P>{t.byPurposeText}</P>
      <Pictured summary={t.asTable} table={<Numbers {...{ language, by, over, rows }} of={t.purpose} />}>
        <BarList
          language={language}
          rows={rows.slice(0, most).map(({ key, label, numbers, sum }) => ({ key, label, value: sum, trend: numbers }))}
        />
        {rows.length > most && <P>{t.others(numberText(rows.length - most, language))}</P>}
      </Pictured>
    </>
  )
}

const ByCause = ({ language, names, by, over, shapes: { byCause } }: Shown) => {
  const t = words[language]
  const rows = rowsBy(byCause, names.reason)
  return (
    <>
      <h3 class="utrecht-heading-3">{t.byCause}</h3>
      {rows.length === 0 ? (
        <P>{t.noRefusals}</P>
      ) : (
        <>
          <P>{t.byCauseText}</P>
          <Pictured
            summary={t.asTable}
            table={
              <Numbers
                {...{ language, by, over }}
                rows={rows.map((row) => ({ ...row, label: <Reason text={row.label} code={row.key} /> }))}
                of={t.cause}
              />
            }
          >
            <BarList
              language={language}
              rows={rows.slice(0, most).map(({ key, label, sum }) => ({ key, label, value: sum }))}
            />
            {rows.length > most && <P>{t.others(numberText(rows.length - most, language))}</P>}
          </Pictured>
        </>
      )}
    </>
  )
}

/** A reason in words, with its code small beside it. */
const Reason = ({ text, code }: { readonly text: ComponentChildren; readonly code: string }) => (
  <>
    {text} <code class="mark">{code}</code>
  </>
)

interface NumbersRow {
  readonly key: string
  readonly label: ComponentChildren
  readonly numbers: readonly number[]
  readonly sum: number
}

const rowsBy = (counted: readonly Counted[], name: (word: string) => string): readonly NumbersRow[] =>
  counted.map(({ word, numbers, sum }) => ({ key: word, label: name(word), numbers, sum }))

/** The numbers of a picture: a row a word, a column a period. */
const Numbers = (props: {
  readonly language: Language
  readonly by: By
  readonly over: readonly string[]
  readonly rows: readonly NumbersRow[]
  readonly of: string
}) => {
  const { language, by, over, rows, of } = props
  const t = words[language]
  return (
    <Table
      language={language}
      caption={of}
      captionHidden
      head={[of, ...over.map((period) => shortDay(period, by, language)), t.sum]}
      numeric={[...over.map((_, at) => at + 1), over.length + 1]}
      rows={rows.map(({ key, label, numbers, sum }) => ({
        key,
        cells: [label, ...[...numbers, sum].map((number) => numberText(number, language))],
      }))}
    />
  )
}

const Log = ({ language, seal }: Overview) => {
  const t = words[language]
  return (
    <>
      <H2>{t.log}</H2>
      <Facts
        rows={[
          [t.entries, numberText(seal.size, language)],
          [t.lastSeal, seal.signedAt === null ? t.sealNever : momentText(seal.signedAt, language)],
        ]}
      />
      {seal.witnesses.length === 0 ? (
        <P>{t.witnessNone}</P>
      ) : (
        <Table
          language={language}
          caption={t.witnesses}
          head={[t.witness, t.witnessSaid, t.witnessSize]}
          numeric={[2]}
          rows={seal.witnesses.map(({ name, at, size }) => ({
            key: name,
            cells: [name, at === null ? t.witnessSilent : dayText(at, language), numberText(size, language)],
          }))}
        />
      )}
    </>
  )
}
