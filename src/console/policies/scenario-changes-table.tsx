import type { Language } from '../../pages/words.ts'
import type { Change } from '../../policy/compare.ts'
import type { Names } from '../names.ts'
import { Table } from '../parts.tsx'
import { changeWords } from './change-words.ts'
import { root } from './tables-page.tsx'

interface Page {
  readonly language: Language
  readonly names: Names
}

/** What the scenarios say otherwise, one a row. */
export const ScenarioChanges = ({ language, names, changes }: Page & { readonly changes: readonly Change[] }) => {
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
