import { Facts, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { own } from '../../core/own.ts'
import type { Names } from '../names.ts'
import { Table } from '../parts.tsx'
import { choiceWords } from './choice-words.ts'
import { words } from './words.ts'
import { changeWords } from './change-words.ts'
import type { ChangedRow, Differences } from './differences.ts'
import { inWords, tableName } from './difference-words.ts'

interface Page {
  readonly language: Language
  readonly names: Names
}

/** Every difference in plain words. */
export const DifferencesShown = ({ language, names, differences }: Page & { readonly differences: Differences }) => {
  const t = changeWords[language]
  const { added, gone, changed, switches, opened, closed, regime, texts, other } = differences
  const rows = (title: string, list: readonly ChangedRow[]) =>
    list.length === 0 ? null : (
      <>
        <h3 class="utrecht-heading-3">{title}</h3>
        <Table
          {...{ language, caption: title, captionHidden: true, head: [t.row, t.table] }}
          rows={list.map(({ id, table }) => ({
            key: id,
            cells: [<code>{id}</code>, tableName(names, table, language)],
          }))}
        />
      </>
    )
  return (
    <>
      {opened.length > 0 && <P>{t.opened(opened.map(names.purpose).join(', '))}</P>}
      {closed.length > 0 && <P>{t.closed(closed.map(names.purpose).join(', '))}</P>}
      {regime !== null && (
        <Facts rows={[[t.regime, regime.map((one) => own<string>(words[language].regimes, one) ?? one).join(' → ')]]} />
      )}
      {rows(t.added, added)}
      {rows(t.gone, gone)}
      {changed.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">{t.changed}</h3>
          <Table
            {...{ language, caption: t.changed, captionHidden: true, head: [t.row, t.part, t.was, t.is] }}
            rows={changed.flatMap(({ id, parts }) =>
              parts.map(({ name, before, after }) => ({
                key: `${id} ${name}`,
                cells: [
                  <code>{id}</code>,
                  own(t.parts, name) ?? name,
                  inWords(names, name, before, language) || t.nothing,
                  inWords(names, name, after, language) || t.nothing,
                ],
              })),
            )}
          />
        </>
      )}
      {switches.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">{t.choices}</h3>
          <Table
            {...{ language, caption: t.choices, captionHidden: true, head: [t.part, t.was, t.is] }}
            rows={switches.map(({ name, before, after }) => ({
              key: name,
              cells: [
                <>
                  {own(choiceWords, name)?.meaning[language] ?? ''} <code class="row-id">{name}</code>
                </>,
                own(choiceWords, name)?.options?.[before]?.[language] ?? before,
                own(choiceWords, name)?.options?.[after]?.[language] ?? after,
              ],
            }))}
          />
        </>
      )}
      {texts > 0 && <P>{t.texts(texts)}</P>}
      {other.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">{t.other}</h3>
          <ul class="utrecht-unordered-list">
            {other.slice(0, 50).map((place) => (
              <li key={place}>
                <code>{place}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
