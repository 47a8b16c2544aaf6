import type { Purpose, PurposeRow } from '../../core/tables.ts'
import { called } from '../../pages/field-words.ts'
import { A, Facts, H1, H2 } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { partsText } from '../made-up/words.ts'
import { Badge, Table } from '../parts.tsx'
import { listedOr } from './list-words.ts'
import { Proof } from './proof.tsx'
import { anchorOf } from './row-places.ts'
import { daysText } from './row-words.ts'
import { Articles, SaidText } from './said.tsx'
import { Back, root, type TablesPage } from './tables-page.tsx'
import { words } from './words.ts'

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
  const { language, names, sentences, tables, name, purpose, isOpen, closed } = props
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
        <Badge tone={isOpen ? 'ok' : 'plain'}>
          {isOpen ? t.isOpen : tables.rights?.purpose === name ? t.ofResident : t.isShut}
        </Badge>{' '}
        <code class="row-id">{purpose.code}</code>
      </p>
      <Facts
        rows={[
          [t.about, <span lang="nl">{purpose.description}</span>],
          [t.subjects, <span lang="nl">{purpose.subjects}</span>],
          [t.case, t.cases[purpose.case]],
          [
            t.closed,
            closed && (
              <>
                {sentences.reason(closed.code)} <Articles language={language} law={closed.law} />
              </>
            ),
          ],
        ]}
      />
      {tables.rights?.purpose === name && (
        <p class="utrecht-paragraph">
          <A href={`${root}/rights`}>{t.own}</A>
        </p>
      )}
      {purpose.rows.length > 0 && <H2>{t.rows}</H2>}
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
            {...{ language, caption: t.data, captionHidden: true, head: [t.kindOfData, t.fields], stacks: true }}
            rows={fieldsOf(purpose.categories)}
          />
        </>
      )}
      <p class="utrecht-paragraph rules__files">
        {t.stands} <code>purposes/{name}.yaml</code>
      </p>
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
        : listedOr('special', row.special, tables.vocabulary.specialBases[row.special], language)
  return (
    <>
      <h3 class="utrecht-heading-3">
        <span id={anchorOf(row.id)}>{t.row(number)}</span> <code class="row-id">{row.id}</code>
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
          [t.special, special !== null && <SaidText said={special} language={language} />],
          [t.law, <Articles language={language} law={row.law} />],
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
