import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { BarList } from '../charts/bar-list.tsx'
import type { Look } from '../charts/legend.tsx'
import { Pictured } from '../charts/pictured.tsx'
import { StackedBars } from '../charts/stacked-bars.tsx'
import { momentText, numberText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Empty } from '../parts.tsx'
import { shortDay } from './ages.ts'
import { Numbers, Reason, rowsBy } from './numbers-table.tsx'
import { type By, type Counted, outcomes, type Shapes } from './shapes.ts'
import { words } from './words.ts'

interface Shown {
  readonly language: Language
  readonly names: Names
  readonly by: By
  readonly over: readonly string[]
  readonly shapes: Shapes
  readonly counted: { readonly at: string; readonly behind: boolean } | null
}

/** Exchanges over time: how they ended, what they were for, why not; each as a picture and as a table. */
export const ExchangesPart = (overview: Shown) => {
  const { language, by, counted } = overview
  const t = words[language]
  return (
    <>
      <H2>{t.exchanges}</H2>
      <P>{t.exchangesText}</P>
      <nav aria-label={t.period}>
        <ul class="periods">
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

const looks: Readonly<Record<string, Look>> = {
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
