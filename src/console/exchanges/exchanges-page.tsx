import type { ExchangeLine } from '../../audit/exchanges/exchange-line.ts'
import type { SavedFilter } from '../../audit/exchanges/saved-filters.ts'
import { Form } from '../../pages/form.tsx'
import { A, H1, H2, Notice, P, Submit } from '../../pages/parts.tsx'
import { Empty, Moment, Older, Table } from '../parts.tsx'
import { exchangeRows } from './exchange-rows.tsx'
import { addressOf, filterNames } from './filter.ts'
import { FilterFaults, FilterForm, type FilterFormProps } from './filter-form.tsx'
import { FilterNow } from './filter-now.tsx'
import { SaveForm } from './save-form.tsx'
import { words } from './words.ts'

/** What the page shows; `found` null: the search is not right, and nothing was looked for. */
export interface ExchangesPageProps extends FilterFormProps {
  readonly found: {
    readonly lines: readonly ExchangeLine[]
    readonly next: string | null
    readonly isFirst: boolean
    readonly onlyUntil: string | null
  } | null
  readonly saved: readonly SavedFilter[]
}

const Saved = ({ language, path, saved, csrf }: Pick<ExchangesPageProps, 'language' | 'path' | 'saved' | 'csrf'>) => {
  const t = words[language]
  return saved.length === 0 ? null : (
    <nav class="saved" aria-label={t.saved}>
      <p class="filter-now__title">{t.saved}</p>
      <ul class="filter-now__list">
        {saved.map(({ id, name, filter }) => (
          <li key={id} class="filter-now__item">
            <A href={addressOf(path, filter)}>{name}</A>
            <Form action={`${path}/filters/remove`} csrf={csrf}>
              <button
                class="utrecht-button utrecht-button--subtle saved__remove"
                {...{ type: 'submit', name: 'id', value: id, 'aria-label': t.removeFilter(name) }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Gives out what the search finds. */
const Take = ({ language, path, filled, token, csrf }: FilterFormProps) => {
  const t = words[language]
  return (
    <Form action={`${path}/export`} class="take" csrf={csrf}>
      <H2>{t.exportTitle}</H2>
      <P>{t.exportText}</P>
      {token !== null && <input type="hidden" name="person" value={token} />}
      {filterNames.map((name) =>
        filled[name] === undefined ? null : <input key={name} type="hidden" name={name} value={filled[name]} />,
      )}
      <div class="actions">
        <Submit plain name="format" value="csv">
          {t.csv}
        </Submit>
        <Submit plain name="format" value="json-lines">
          {t.lines}
        </Submit>
      </div>
    </Form>
  )
}

/** The list of exchanges, with what it is searched by. */
export const ExchangesPage = (props: ExchangesPageProps) => {
  const { language, names, path, filled, token, found, saved, csrf } = props
  const t = words[language]
  const isAsked = Object.keys(filled).length > 0
  return (
    <>
      <H1>{t.title}</H1>
      <FilterFaults {...props} />
      <P>{t.intro}</P>
      <Saved {...{ language, path, saved, csrf }} />
      <FilterForm {...props} />
      {found !== null && (
        <>
          <FilterNow {...props} />
          {found.onlyUntil !== null && (
            <Notice kind="info">
              <P>
                {t.onlyUntil} <Moment at={found.onlyUntil} language={language} />
              </P>
            </Notice>
          )}
          {found.lines.length === 0 ? (
            <Empty>{isAsked || token !== null || !found.isFirst ? t.nothing : t.nothingYet}</Empty>
          ) : (
            <Table
              {...{ language, caption: t.title, captionHidden: true, head: t.columns }}
              rows={exchangeRows(path, found.lines, { names, language })}
            />
          )}
          <Older
            language={language}
            next={found.next === null ? null : addressOf(path, filled, { person: token, cursor: found.next })}
            first={found.isFirst ? null : addressOf(path, filled, { person: token })}
          />
          {found.lines.length > 0 && <Take {...props} />}
          {isAsked && <SaveForm {...{ language, path, filled, csrf }} name="" fault={null} />}
        </>
      )}
    </>
  )
}
