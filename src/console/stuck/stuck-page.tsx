import type { Quarter } from '../../audit/figures/quarters.ts'
import type { Figure as Told } from '../../audit/figures/small-cells.ts'
import { Form } from '../../pages/form.tsx'
import { H1, H2, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { Empty } from '../parts.tsx'
import { called } from './called.ts'
import { OverTimePart } from './over-time-part.tsx'
import { QuarterPart } from './quarter-part.tsx'
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
          <QuarterPart {...{ language, quarter, told }} names={stuck.names} />
          {figures.size > 1 && <OverTimePart {...{ language, figures }} names={stuck.names} />}
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
    <ul class="periods">
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
          <Form key={year} action="/console/stuck/export" class="actions" aria-label={String(year)} csrf={csrf}>
            <input type="hidden" name="year" value={String(year)} />
            <strong>{year}</strong>
            <Submit name="format" value="csv" plain>{`${t.download} ${String(year)} (CSV)`}</Submit>
            <Submit name="format" value="json" plain>{`${t.download} ${String(year)} (JSON)`}</Submit>
          </Form>
        ))
      )}
    </>
  )
}
