import { Select } from '../../pages/fields.tsx'
import { Facts, H1, H2, Notice, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { own } from '../../core/own.ts'
import type { Change } from '../../policy/compare.ts'
import { momentText } from '../../pages/moments.ts'
import type { Names } from '../names.ts'
import { articleText } from '../article.ts'
import { capital } from '../capital.ts'
import { Moment, Table } from '../parts.tsx'
import { called } from '../../pages/field-words.ts'
import { choiceWords } from './choice-words.ts'
import { listed } from './list-words.ts'
import { words } from './words.ts'
import { changeWords } from './change-words.ts'
import { isSame, type ChangedRow, type Differences } from './differences.ts'
import { shortPrint } from './overview-page.tsx'
import type { Period } from './periods.ts'
import { Back, root } from './tables-page.tsx'

/** A version of the tables that was ever in force here, and since when. */
export interface Version {
  readonly fingerprint: string
  readonly firstActiveAt: string
}

/** What was compared: the differences and what they do to the scenarios, or why nothing can be said. */
export type Comparison =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' | 'unreadable' }
  | {
      readonly kind: 'compared'
      readonly before: string
      readonly after: string
      readonly differences: Differences
      readonly scenarios: readonly Change[]
    }

interface Page {
  readonly language: Language
  readonly names: Names
}

/** Which tables were in force when, and two versions beside each other. */
export const ChangesPage = (
  props: Page & {
    readonly periods: readonly Period[]
    readonly versions: readonly Version[]
    readonly chosen: { readonly from: string; readonly to: string }
    readonly comparison: Comparison
  },
) => {
  const { language, periods, versions, chosen, comparison } = props
  const t = changeWords[language]
  const options = versions.map(({ fingerprint, firstActiveAt }) => ({
    value: fingerprint,
    label: `${shortPrint(fingerprint)} (${momentText(firstActiveAt, language)})`,
  }))
  return (
    <>
      <Back language={language} />
      <H1>{t.title}</H1>
      <P>{t.text}</P>
      <H2>{t.periods}</H2>
      <Table
        {...{ language, caption: t.periods, captionHidden: true, head: [t.from, t.until, t.rules, t.starts] }}
        numeric={[3]}
        rows={periods.map(({ fingerprint, from, until, starts }) => ({
          key: from,
          cells: [
            <Moment at={from} language={language} />,
            until === null ? t.now : <Moment at={until} language={language} />,
            <code class="mark" title={fingerprint}>
              {shortPrint(fingerprint)}
            </code>,
            String(starts),
          ],
        }))}
      />
      <H2>{t.compare}</H2>
      {versions.length < 2 ? (
        <P>{t.onlyOne}</P>
      ) : (
        <form method="get" action={`${root}/changes`}>
          <Select name="from" label={t.before} value={chosen.from} options={options} />
          <Select name="to" label={t.after} value={chosen.to} options={options} />
          <div class="actions">
            <Submit plain>{t.show}</Submit>
          </div>
        </form>
      )}
      {comparison.kind === 'unknown' && <Say kind="warning">{t.unknown}</Say>}
      {comparison.kind === 'unreadable' && <Say kind="warning">{t.unreadable}</Say>}
      {comparison.kind === 'compared' && <Compared {...props} {...comparison} />}
    </>
  )
}

const Say = ({ kind, children }: { readonly kind: 'warning' | 'info'; readonly children: string }) => (
  <Notice kind={kind}>
    <P>{children}</P>
  </Notice>
)

const Compared = (props: Page & Extract<Comparison, { kind: 'compared' }>) => {
  const { language, names, before, after, differences, scenarios } = props
  const t = changeWords[language]
  return (
    <section aria-labelledby="between">
      <H2 id="between">{t.between(shortPrint(before), shortPrint(after))}</H2>
      {isSame(differences) ? (
        <Say kind="info">{t.same}</Say>
      ) : (
        <DifferencesShown {...{ language, names, differences }} />
      )}
      {!isSame(differences) && (
        <>
          <h3 class="utrecht-heading-3">{t.scenarios}</h3>
          <P>{t.scenariosText(scenarios.length)}</P>
          {scenarios.length > 0 && <ScenarioChanges {...{ language, names, changes: scenarios }} />}
        </>
      )}
    </section>
  )
}

const ScenarioChanges = ({ language, names, changes }: Page & { readonly changes: readonly Change[] }) => {
  const t = changeWords[language]
  return (
    <Table
      {...{ language, caption: t.scenarios, captionHidden: true, head: [t.scenario, t.outcome, t.reasons] }}
      rows={changes.map(({ id, outcome, reasons }) => ({
        key: id,
        cells: [
          <a class="utrecht-link" href={`${root}/scenarios/${id.split(' ')[0] ?? ''}`}>
            {id}
          </a>,
          outcome.map(names.outcome).join(' → '),
          reasonsText(names, reasons),
        ],
      }))}
    />
  )
}

/** Reasons before and after in plain words; the codes and rows small beside them. */
export const reasonsText = (names: Names, [before, after]: Change['reasons']) => {
  const said = (list: readonly string[]) =>
    list.map((item) => {
      const [code = ''] = item.split(' ')
      return (
        <span key={item} class="reason">
          {names.reason(code)} <code class="row-id">{item}</code>
        </span>
      )
    })
  return before.join() === after.join() ? (
    <>{said(after)}</>
  ) : (
    <>
      {said(before)}
      <span class="arrow">→</span>
      {said(after)}
    </>
  )
}

/** Every difference in plain words. */
const DifferencesShown = ({ language, names, differences }: Page & { readonly differences: Differences }) => {
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

const tableName = (names: Names, table: string, language: Language): string => {
  if (table.startsWith('purposes/')) return capital(names.purpose(table.slice('purposes/'.length)))
  return own<readonly [string, string]>(words[language].pages, table)?.[0] ?? table
}

/** A value of a row in words where it is a list of them; other values stand as the table has them. */
const inWords = (names: Names, part: string, value: string, language: Language): string => {
  const each = (name: (word: string) => string) => [...new Set(value.split(', ').map(name))].join(', ')
  if (value === '') return ''
  if (['requesters', 'sources', 'kinds'].includes(part)) return each(names.kind)
  if (['purposes', 'offers'].includes(part)) return each(names.purpose)
  if (['code', 'permit'].includes(part)) return names.reason(value) || value
  if (part === 'law') return each(articleText)
  if (part === 'mode') return own(words[language].modes, value) ?? value
  if (part === 'legalBasis') return called('legalBasis', value, language)
  if (part === 'special') return listed('special', value, language)
  return value
}
