import type { ComponentChildren } from 'preact'
import { own } from '../../core/own.ts'
import { H1, P } from '../../pages/parts.tsx'
import { Table } from '../parts.tsx'
import { Proof } from './proof.tsx'
import { anchorOf } from './row-places.ts'
import { Articles, SaidText } from './said.tsx'
import { type ReadRow, type Said, type Section, textOf } from './section.ts'
import { sectionWords } from './section-words.ts'
import { Back, root, type TablesPage } from './tables-page.tsx'
import { filesOf, words, type TablePage } from './words.ts'

/** So many sections are read without a list of them. */
const fewSections = 2

/** Rows of one table, with their articles and the scenarios beside them; long ones begin with what is in them. */
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
  const isLong = sections.length > fewSections
  const titled = sections.map((section) => ({ section, title: titleOf(section, language) }))
  return (
    <>
      <Back language={language} />
      <H1>{title}</H1>
      <P>{text}</P>
      {children}
      {isLong && (
        <nav class="contents" id="contents" aria-label={t.contents}>
          <ul class="contents__list">
            {titled.map(({ section: { name, rows }, title: heading }) => (
              <li key={name}>
                <a class="utrecht-link" href={`#s-${name}`}>
                  <SaidText said={heading} language={language} />
                </a>{' '}
                <span class="contents__count">{rows.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {titled.map(({ section, title: heading }) => (
        <section key={section.name} class="rules" aria-labelledby={`s-${section.name}`}>
          {section.folded === true ? (
            <details class="fold">
              <summary>
                <Heading {...{ section, heading, language }} />{' '}
                <span class="contents__count">{section.rows.length}</span>
              </summary>
              <Rows {...props} {...{ section, heading }} />
            </details>
          ) : (
            <>
              <Heading {...{ section, heading, language }} />
              <Rows {...props} {...{ section, heading }} />
            </>
          )}
          {isLong && section.folded !== true && (
            <p class="rules__up">
              <a class="utrecht-link" href="#contents">
                {t.toContents}
              </a>
            </p>
          )}
        </section>
      ))}
      <p class="utrecht-paragraph rules__files">
        {t.stands} <code>{filesOf[page].map((file) => file.replace('{language}', language)).join(', ')}</code>
      </p>
    </>
  )
}

const titleOf = ({ name, title }: Section, language: TablesPage['language']): Said =>
  title ?? own(sectionWords, name)?.[language] ?? name

interface Headed {
  readonly section: Section
  readonly heading: Said
}

const Heading = ({ section, heading, language }: Headed & Pick<TablesPage, 'language'>) => (
  <h2 class="utrecht-heading-2" id={`s-${section.name}`}>
    <SaidText said={heading} language={language} />
  </h2>
)

const linesOf = ({ follows }: ReadRow): readonly Said[] =>
  (typeof follows === 'string' || 'text' in follows ? [follows] : follows).filter((line) => line !== '')

/** The rows; a column in which no row has anything is left out. */
const Rows = (props: TablesPage & Headed & { readonly page: TablePage }) => {
  const { language, section, heading, proves, places, page } = props
  const { rows, head, text } = section
  const t = words[language]
  const caption = typeof heading === 'string' ? heading : heading.text
  const has = {
    follows: rows.some((row) => linesOf(row).length > 0 || (row.rows ?? []).length > 0),
    law: rows.some(({ law }) => law.length > 0),
    scenarios: rows.some(({ id }) => proves(id).length > 0),
  }
  return (
    <>
      {text !== undefined && <P>{text}</P>}
      <Table
        {...{ language, caption, captionHidden: true, stacks: true }}
        head={[
          head?.[0] ?? t.what,
          ...(has.follows ? [head?.[1] || t.follows] : []),
          ...(has.law ? [t.law] : []),
          ...(has.scenarios ? [t.scenarios] : []),
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <What {...{ row, language }} isAt={places.get(row.id) === `${page}#${anchorOf(row.id)}`} />,
            ...(has.follows ? [<Follows {...props} row={row} />] : []),
            ...(has.law ? [row.law.length > 0 && <Articles language={language} law={row.law} />] : []),
            ...(has.scenarios ? [<Proof {...props} row={row.id} />] : []),
          ],
        }))}
      />
    </>
  )
}

/** `isAt`: links to the row lead here. */
const What = ({
  row,
  language,
  isAt,
}: { readonly row: ReadRow; readonly isAt: boolean } & Pick<TablesPage, 'language'>) => (
  <span {...(isAt ? { id: anchorOf(row.id) } : {})}>
    <SaidText said={row.what} language={language} />{' '}
    {textOf(row.what).toLowerCase() !== row.id.toLowerCase() && <code class="row-id">{row.id}</code>}
    {row.more !== undefined && (
      <details>
        <summary>{row.more.label}</summary>
        <dl class="readers">
          {row.more.lines.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <SaidText said={text} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    )}
  </span>
)

const Follows = ({ row, language, places }: { readonly row: ReadRow } & Pick<TablesPage, 'language' | 'places'>) => {
  const t = words[language]
  const lines = linesOf(row)
  const resting = row.rows ?? []
  return (
    <>
      {lines.length === 1 && lines[0] !== undefined && <SaidText said={lines[0]} language={language} />}
      {lines.length > 1 && (
        <ul class="lines">
          {lines.map((line, at) => (
            <li key={at}>
              <SaidText said={line} language={language} />
            </li>
          ))}
        </ul>
      )}
      {resting.length > 0 && (
        <details>
          <summary>{t.rests(resting.length)}</summary>
          <ul class="marks">
            {resting.map((id) => (
              <li key={id}>
                <RowLink {...{ id, places }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** A row by its id, as a link to where it stands. */
export const RowLink = ({ id, places }: { readonly id: string } & Pick<TablesPage, 'places'>) => {
  const place = places.get(id)
  return place === undefined ? (
    <code>{id}</code>
  ) : (
    <a class="utrecht-link" href={`${root}/${place}`}>
      <code>{id}</code>
    </a>
  )
}
