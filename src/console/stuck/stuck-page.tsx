import { type Quarter, yearOf } from '../../audit/figures/quarters.ts'
import type { Figure as Told } from '../../audit/figures/small-cells.ts'
import { H1, H2, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { BarList, Pictured, StackedBars } from '../chart.tsx'
import { numberText } from '../moments.ts'
import type { Names } from '../names.ts'
import { Empty, Figure, Figures, type Row, Table } from '../parts.tsx'
import { words } from './words.ts'

/** What the page shows: figures that were protected before they were kept. */
export interface Stuck {
  readonly language: Language
  readonly names: Names
  readonly quarter: Quarter | null
  /** Of every quarter that was made, the newest first. */
  readonly figures: ReadonlyMap<Quarter, readonly Told[]>
  /** Years that are over, the newest first. */
  readonly years: readonly number[]
  readonly csrf: string
}

/** A quarter in words. */
const called = (quarter: Quarter, language: Language): string =>
  words[language].quarterName(yearOf(quarter), Number(quarter.slice(6)))

/** Where it gets stuck: one quarter, what it comes to over time, what the numbers mean, and a year to take along. */
export const StuckPage = (stuck: Stuck) => {
  const { language, quarter, figures } = stuck
  const t = words[language]
  const told = quarter === null ? undefined : figures.get(quarter)
  return (
    <>
      <H1>{t.title}</H1>
      <P>{t.intro}</P>
      {quarter === null || told === undefined ? (
        <Empty>{t.none}</Empty>
      ) : (
        <>
          <Quarters {...stuck} />
          <OneQuarter {...stuck} quarter={quarter} told={told} />
          {figures.size > 1 && <OverTime {...stuck} />}
        </>
      )}
      <H2>{t.meaning}</H2>
      <ul class="utrecht-unordered-list">
        {Object.entries(t.definitions).map(([name, text]) => (
          <li key={name} class="utrecht-unordered-list__item">
            {text}
          </li>
        ))}
      </ul>
      <Year {...stuck} />
    </>
  )
}

const Quarters = ({ language, quarter, figures }: Stuck) => (
  <nav aria-label={words[language].quarters}>
    <ul class="choices">
      {[...figures.keys()].slice(0, 12).map((each) => (
        <li key={each}>
          <a
            class="utrecht-link"
            href={`/console/stuck?quarter=${each}`}
            aria-current={each === quarter ? 'true' : undefined}
          >
            {called(each, language)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

type One = Stuck & { readonly quarter: Quarter; readonly told: readonly Told[] }

const OneQuarter = ({ language, names, quarter, told }: One) => {
  const t = words[language]
  const [all] = told
  if (all === undefined) return <Empty>{t.tooFew}</Empty>
  const causes = told.filter(({ path, rest }) => path.length === (rest ? 0 : 1)).toSorted(restLast)
  return (
    <>
      <Figures>
        <Figure label={t.allOf(called(quarter, language))} value={numberText(all.count, language)} />
      </Figures>
      {causes.length > 0 && (
        <>
          <H2>{t.byCause}</H2>
          <Pictured
            summary={t.asTable}
            table={
              <Table
                language={language}
                caption={t.byCause}
                captionHidden
                head={[t.cause, t.count]}
                numeric={[1]}
                rows={causes.map((one) => ({
                  key: keyOf(one),
                  cells: [causeIn(one, names, language), numberText(one.count, language)],
                }))}
              />
            }
          >
            <BarList
              language={language}
              rows={causes.map((one) => ({ key: keyOf(one), label: causeIn(one, names, language), value: one.count }))}
            />
          </Pictured>
          <H2>{t.further}</H2>
          <P>{t.furtherText}</P>
          {causes.map((cause) => (
            <OneCause key={keyOf(cause)} {...{ language, names, told, cause }} />
          ))}
        </>
      )}
    </>
  )
}

const restLast = (a: Told, b: Told): number => Number(a.rest) - Number(b.rest) || b.count - a.count

const keyOf = ({ path, rest }: Told): string => [...path, rest ? 'rest' : ''].join(' ')

const causeIn = ({ path: [cause] }: Told, names: Names, language: Language): string =>
  cause === undefined ? words[language].otherCauses : names.reason(cause)

/** A cause with what is told of its purposes and kinds; nothing where its parts are all too small. */
const OneCause = (props: {
  readonly language: Language
  readonly names: Names
  readonly told: readonly Told[]
  readonly cause: Told
}) => {
  const { language, names, told, cause } = props
  const t = words[language]
  const parts = told.filter(({ path, rest }) => path[0] === cause.path[0] && path.length + (rest ? 1 : 0) > 1)
  if (cause.rest || parts.length === 0) return null
  const name = causeIn(cause, names, language)
  return (
    <details class="opens">
      <summary>
        {name} <strong>{numberText(cause.count, language)}</strong>
      </summary>
      <Table
        language={language}
        caption={name}
        captionHidden
        head={[t.purpose, t.kind, t.count]}
        numeric={[2]}
        rows={parts.map((part) => rowOf(part, names, language))}
      />
    </details>
  )
}

const rowOf = (part: Told, names: Names, language: Language): Row => {
  const t = words[language]
  const { path, rest, count } = part
  const [, purpose, kind] = path
  const kinds = kind === undefined ? (rest && path.length === 2 ? t.otherKinds : t.allKinds) : names.kind(kind)
  return {
    key: keyOf(part),
    cells: [purpose === undefined ? t.otherPurposes : names.purpose(purpose), kinds, numberText(count, language)],
  }
}

/** As many quarters as stand beside each other. */
const mostQuarters = 8

const OverTime = ({ language, names, figures }: Stuck) => {
  const t = words[language]
  const quarters = [...figures.keys()].slice(0, mostQuarters).reverse()
  const count = (quarter: Quarter, key: string) => figures.get(quarter)?.find((one) => keyOf(one) === key)?.count
  const seen = quarters.flatMap((quarter) => figures.get(quarter) ?? [])
  const codes = [...new Set(seen.flatMap(({ path }) => path[0] ?? []))].sort()
  const lines = [
    ['', t.all] as const,
    ...codes.map((code) => [`${code} `, names.reason(code)] as const),
    ['rest', t.otherCauses] as const,
  ]
  const short = (quarter: Quarter) => `${quarter.slice(5)} ${quarter.slice(0, 4)}`
  return (
    <>
      <H2>{t.overTime}</H2>
      <P>{t.overTimeText}</P>
      <Pictured
        summary={t.asTable}
        table={
          <Table
            language={language}
            caption={t.overTime}
            captionHidden
            head={[t.cause, ...quarters.map(short)]}
            numeric={quarters.map((_, at) => at + 1)}
            rows={lines.map(([key, label]) => ({
              key: label,
              cells: [
                label,
                ...quarters.map((quarter) => {
                  const number = count(quarter, key)
                  return number === undefined ? t.notTold : numberText(number, language)
                }),
              ],
            }))}
          />
        }
      >
        <StackedBars
          id="stuck"
          title={t.overTime}
          description={t.overTimeSeen(numberText(quarters.length, language))}
          language={language}
          series={[{ key: 'all', label: t.all, look: 'act' }]}
          bars={quarters.map((quarter) => ({
            key: quarter,
            label: short(quarter),
            none: t.notTold,
            values: { all: count(quarter, '') ?? 0 },
          }))}
        />
      </Pictured>
    </>
  )
}

const Year = ({ language, years, csrf }: Stuck) => {
  const t = words[language]
  return (
    <>
      <H2>{t.year}</H2>
      <P>{t.yearText}</P>
      {years.length === 0 ? (
        <P>{t.yearNone}</P>
      ) : (
        years.map((year) => (
          <form key={year} method="post" action="/console/stuck/export" class="actions" aria-label={String(year)}>
            <input type="hidden" name="_csrf" value={csrf} />
            <input type="hidden" name="year" value={String(year)} />
            <strong>{year}</strong>
            <Submit name="format" value="csv" plain>{`${t.download} ${String(year)} (CSV)`}</Submit>
            <Submit name="format" value="json" plain>{`${t.download} ${String(year)} (JSON)`}</Submit>
          </form>
        ))
      )}
    </>
  )
}
