import { P } from '../../pages/parts.tsx'
import { Table } from '../parts.tsx'
import { Proof } from './proof.tsx'
import { anchorOf } from './row-places.ts'
import { Articles, SaidText } from './said.tsx'
import { type ReadRow, type Said, type Section, textOf } from './section.ts'
import type { TablesPage } from './tables-page.tsx'
import { type TablePage, words } from './words.ts'
import { RowLink } from './row-link.tsx'

/** A section under its heading. */
export interface Headed {
  readonly section: Section
  readonly heading: Said
}

const linesOf = ({ follows }: ReadRow): readonly Said[] =>
  (typeof follows === 'string' || 'text' in follows ? [follows] : follows).filter((line) => line !== '')

/** The rows; a column in which no row has anything is left out. */
export const Rows = (props: TablesPage & Headed & { readonly page: TablePage }) => {
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
