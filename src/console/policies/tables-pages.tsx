import type { ComponentChildren } from 'preact'
import type { Purpose, PurposeRow, Tables } from '../../core/tables.ts'
import { own } from '../../core/own.ts'
import { called } from '../../pages/field-words.ts'
import { A, Facts, H1, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Words as Sentences } from '../../policy/texts.ts'
import { dayText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { Badge, Crumbs, Table } from '../parts.tsx'
import { choiceWords } from './choice-words.ts'
import { partsText } from '../made-up/words.ts'
import { daysText, sectionWords } from './row-words.ts'
import type { Section } from './sections.ts'
import { tablePages, words, type TablePage } from './words.ts'

/** What every page on the tables is made of. `proves`: which scenarios meet a row. */
export interface TablesPage {
  readonly language: Language
  readonly names: Names
  readonly tables: Tables
  readonly sentences: Sentences
  readonly proves: (row: string) => readonly string[]
}

export const root = '/console/policies'

/** The way back to the tables. */
export const Back = ({ language }: { readonly language: Language }) => (
  <Crumbs language={language} way={[[root, words[language].back]]} />
)

const shownScenarios = 3

/** The scenarios that prove a row; the rest behind a fold. */
const Proof = ({ language, proves, row }: Pick<TablesPage, 'language' | 'proves'> & { readonly row: string }) => {
  const all = proves(row)
  const link = (id: string) => (
    <li key={id}>
      <A href={`${root}/scenarios/${id}`}>{id}</A>
    </li>
  )
  if (all.length === 0) return <>{words[language].noScenario}</>
  return (
    <>
      <ul class="marks">{all.slice(0, shownScenarios).map(link)}</ul>
      {all.length > shownScenarios && (
        <details>
          <summary>+ {all.length - shownScenarios}</summary>
          <ul class="marks">{all.slice(shownScenarios).map(link)}</ul>
        </details>
      )}
    </>
  )
}

/** Rows of one table, with their articles and the scenarios beside them. */
export const SectionsPage = (
  props: TablesPage & {
    readonly page: TablePage
    readonly sections: readonly Section[]
    readonly children?: ComponentChildren
  },
) => {
  const { language, page, sections, children } = props
  const t = words[language]
  const [title, text] = t.pages[page]
  return (
    <>
      <Back language={language} />
      <H1>{title}</H1>
      <P>{text}</P>
      {children}
      {sections.map(({ name, rows }) => (
        <section key={name} aria-labelledby={`s-${name}`}>
          <H2 id={`s-${name}`}>{own(sectionWords, name)?.[language] ?? name}</H2>
          <Table
            {...{ language, caption: own(sectionWords, name)?.[language] ?? name, captionHidden: true }}
            head={[t.what, t.follows, t.law, t.scenarios]}
            rows={rows.map(({ id, what, follows, law }) => ({
              key: id,
              cells: [
                <>
                  {what} <code class="row-id">{id}</code>
                </>,
                follows,
                law.join(' · '),
                <Proof {...props} row={id} />,
              ],
            }))}
          />
        </section>
      ))}
    </>
  )
}

const valueText = (name: string, value: unknown, language: Language): string => {
  const option = own(choiceWords, name)?.options?.[String(value)]
  if (option !== undefined) return option[language]
  if (typeof value === 'boolean') return value ? words[language].yes : words[language].no
  return String(value)
}

/** What the municipality chose, and which law holds when. */
export const ChoicesPage = (props: TablesPage) => {
  const { language, tables, names } = props
  const t = words[language]
  const [title, text] = t.pages.choices
  const dated = datedRows(tables, language)
  return (
    <>
      <Back language={language} />
      <H1>{title}</H1>
      <P>{text}</P>
      <H2>{t.choice}</H2>
      <Table
        {...{ language, caption: t.choice, captionHidden: true, head: [t.usual, t.here] }}
        rows={Object.entries(tables.switches).map(([name, value]) => ({
          key: name,
          cells: [
            <>
              {own(choiceWords, name)?.meaning[language] ?? name} <code class="row-id">{name}</code>
            </>,
            <strong>{valueText(name, value, language)}</strong>,
          ],
        }))}
      />
      <H2>{t.bills}</H2>
      <Table
        {...{ language, caption: t.bills, captionHidden: true, head: [t.bill, t.from_] }}
        rows={tables.notInForce.map(({ id, name, inForceFrom }) => ({
          key: id,
          cells: [name, inForceFrom === null ? t.notYet : dayText(inForceFrom, language)],
        }))}
      />
      <H2>{t.dated}</H2>
      {dated.length === 0 ? (
        <P>{t.nothingDated}</P>
      ) : (
        <Table
          {...{ language, caption: t.dated, captionHidden: true, head: [t.id, t.holds, t.scenarios] }}
          rows={dated.map(({ id, what, when }) => ({
            key: id,
            cells: [
              <>
                {what === '' ? '' : names.purpose(what)} <code class="row-id">{id}</code>
              </>,
              when,
              <Proof {...props} row={id} />,
            ],
          }))}
        />
      )}
    </>
  )
}

/** On which days and under which regime a row holds; empty: always. */
const holdsText = (
  { from, until, regimes }: Pick<PurposeRow, 'from' | 'until' | 'regimes'>,
  language: Language,
): string => {
  const t = words[language]
  return [daysText(from, until, language), ...(regimes ?? []).map((one) => t.onlyRegime(t.regimes[one]))]
    .filter((part) => part !== '')
    .join(', ')
}

/** Rows that hold on certain days or under one regime alone. */
const datedRows = ({ purposes, consent, gates }: Tables, language: Language) =>
  [
    ...Object.entries(purposes).flatMap(([what, { rows }]) => rows.map((row) => ({ what, row }))),
    ...[...consent.who, ...consent.withdrawal, ...(gates.dated ?? [])].map((row) => ({ what: '', row })),
  ]
    .map(({ what, row }) => ({ id: row.id, what, when: holdsText(row, language) }))
    .filter((row) => row.when !== '')

/** One purpose: what it reaches, and every way in which it permits. */
export const PurposePage = (
  props: TablesPage & {
    readonly name: string
    readonly purpose: Purpose
    readonly isOpen: boolean
    /** What shuts it today; null: nothing does. */
    readonly closed: Purpose['closed']
  },
) => {
  const { language, names, sentences, name, purpose, isOpen, closed } = props
  const t = words[language]
  const fieldsOf = (categories: Purpose['categories']) =>
    Object.entries(categories).map(([category, fields]) => ({
      key: category,
      cells: [names.category(category), fields.map(names.field).join(', ')],
    }))
  return (
    <>
      <Back language={language} />
      <H1>
        <span class="capital">{names.purpose(name)}</span>
      </H1>
      <p class="utrecht-paragraph">
        <Badge tone={isOpen ? 'ok' : 'no'}>{isOpen ? t.isOpen : t.isShut}</Badge>{' '}
        <code class="row-id">{purpose.code}</code>
      </p>
      <Facts
        rows={[
          [t.about, <span lang="nl">{purpose.description}</span>],
          [t.subjects, <span lang="nl">{purpose.subjects}</span>],
          [t.case, t.cases[purpose.case]],
          [t.closed, closed === null ? null : `${sentences.reason(closed.code)} (${closed.law.join(' · ')})`],
        ]}
      />
      <H2>{t.rows}</H2>
      <ol class="cards">
        {purpose.rows.map((row, i) => (
          <li key={row.id} class="card">
            <WayCard {...props} row={row} number={i + 1} />
          </li>
        ))}
      </ol>
      {Object.keys(purpose.categories).length > 0 && (
        <>
          <H2>{t.data}</H2>
          <Table
            {...{ language, caption: t.data, captionHidden: true, head: [t.kindOfData, t.fields] }}
            rows={fieldsOf(purpose.categories)}
          />
        </>
      )}
    </>
  )
}

const WayCard = (props: TablesPage & { readonly row: PurposeRow; readonly number: number }) => {
  const { language, names, sentences, tables, row, number } = props
  const t = words[language]
  const kinds = (list: readonly string[]) => [...new Set(list.map(names.kind))].join(', ')
  const basis =
    { 'own-task': t.ownTask, none: t.noBasis }[row.legalBasis] ?? called('legalBasis', row.legalBasis, language)
  const special =
    row.special === null
      ? null
      : row.special === 'own-task'
        ? t.ownTask
        : (tables.vocabulary.specialBases[row.special] ?? row.special)
  return (
    <>
      <h3 class="utrecht-heading-3">
        {t.row(number)} <code class="row-id">{row.id}</code>
      </h3>
      {row.note !== '' && (
        <p class="utrecht-paragraph" lang="nl">
          {row.note}
        </p>
      )}
      <Facts
        rows={[
          [t.to, kinds(row.requesters)],
          [t.from, kinds(row.sources)],
          [t.direction, row.directions.map((one) => t.directions[one]).join(', ')],
          [t.mode, t.modes[row.mode] ?? row.mode],
          [t.basis, basis],
          [t.special, special],
          [t.law, row.law.join(' · ')],
          [t.part, row.categories === null ? null : Object.keys(row.categories).map(names.category).join(', ')],
          [
            t.demands,
            partsText(
              row.demands.flatMap((word) => tables.gates.demands[word]?.field ?? []),
              language,
            ),
          ],
          [t.duties, row.obligations.map((type) => sentences.obligation(type, t.inTime)).join(' ')],
          [t.holds, holdsText(row, language)],
          [t.outcome, sentences.reason(row.permit)],
          [t.scenarios, <Proof {...props} row={row.id} />],
        ]}
      />
    </>
  )
}

/** Links to the other tables. */
export const TableLinks = ({ language }: { readonly language: Language }) => {
  const t = words[language]
  return (
    <ul class="cards cards--beside">
      {tablePages.map((page) => (
        <li key={page} class="card">
          <A href={`${root}/${page}`}>{t.pages[page][0]}</A>
          <P>{t.pages[page][1]}</P>
        </li>
      ))}
    </ul>
  )
}
