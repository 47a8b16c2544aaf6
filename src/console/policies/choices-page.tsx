import type { PurposeRow, Tables } from '../../core/tables.ts'
import { own } from '../../core/own.ts'
import { A, H1, H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { capital } from '../capital.ts'
import { Table } from '../parts.tsx'
import { choiceWords } from './choice-words.ts'
import { Proof } from './proof.tsx'
import { daysText } from './row-words.ts'
import { RowLink } from './row-link.tsx'
import { Back, root, type TablesPage } from './tables-page.tsx'
import { filesOf, words } from './words.ts'

/** What a choice is, in words. */
export const valueText = (name: string, value: unknown, language: Language): string => {
  const option = own(choiceWords, name)?.options?.[String(value)]
  if (option !== undefined) return option[language]
  if (typeof value === 'boolean') return value ? words[language].yes : words[language].no
  return String(value)
}

/** What the municipality chose, and which rules hold on certain days or under one regime. */
export const ChoicesPage = (props: TablesPage) => {
  const { language, tables, names, places } = props
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
        {...{ language, caption: t.choice, captionHidden: true, head: [t.usual, t.here], stacks: true }}
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
      <H2>{t.opens}</H2>
      <P>{t.opensText(tables.opened.length, Object.keys(tables.purposes).length)}</P>
      <p class="utrecht-paragraph">
        <A href={root}>{t.opensLink}</A>
      </p>
      <H2>{t.dated}</H2>
      {dated.length === 0 ? (
        <P>{t.nothingDated}</P>
      ) : (
        <Table
          {...{ language, caption: t.dated, captionHidden: true, head: [t.id, t.holds, t.scenarios], stacks: true }}
          rows={dated.map(({ id, days }) => ({
            key: id,
            cells: [<RowLink {...{ id, places }} />, days, <Proof {...props} row={id} />],
          }))}
        />
      )}
      <H2>{t.byRegime}</H2>
      <P>{t.byRegimeText}</P>
      <Table
        {...{ language, caption: t.byRegime, captionHidden: true, stacks: true }}
        head={[t.purpose, t.regimes.PRE_WAMS, t.regimes.WAMS]}
        rows={regimeRows(tables).map(({ purpose, without, under }) => ({
          key: purpose,
          cells: [
            <A href={`${root}/purposes/${purpose}`}>{capital(names.purpose(purpose))}</A>,
            <RowLinks {...{ rows: without, places, none: t.noRows }} />,
            <RowLinks {...{ rows: under, places, none: t.noRows }} />,
          ],
        }))}
      />
      <p class="utrecht-paragraph rules__files">
        {t.stands} <code>{filesOf.choices.join(', ').replace('{municipality}', tables.municipality)}</code>
      </p>
    </>
  )
}

const RowLinks = (props: {
  readonly rows: readonly PurposeRow[]
  readonly places: TablesPage['places']
  readonly none: string
}) =>
  props.rows.length === 0 ? (
    <>{props.none}</>
  ) : (
    <ul class="marks">
      {props.rows.map(({ id }) => (
        <li key={id}>
          <RowLink id={id} places={props.places} />
        </li>
      ))}
    </ul>
  )

/** Rows that hold on certain days alone. */
const datedRows = ({ purposes, consent, gates, rights }: Tables, language: Language) =>
  [
    ...Object.values(purposes).flatMap(({ rows }) => rows),
    ...[...consent.who, ...consent.withdrawal, ...(gates.dated ?? []), ...(rights?.who ?? [])],
  ]
    .map(({ id, from, until }) => ({ id, days: capital(daysText(from, until, language)) }))
    .filter(({ days }) => days !== '')

/** Purposes with rows that hold under one regime alone. */
const regimeRows = ({ purposes }: Tables) =>
  Object.entries(purposes).flatMap(([purpose, { rows }]) => {
    const under = rows.filter(({ regimes }) => regimes?.includes('WAMS') && !regimes.includes('PRE_WAMS'))
    const without = rows.filter(({ regimes }) => regimes?.includes('PRE_WAMS') && !regimes.includes('WAMS'))
    return under.length + without.length === 0 ? [] : [{ purpose, without, under }]
  })
