import { A } from '../../pages/parts.tsx'
import { root, type TablesPage } from './tables-page.tsx'
import { words } from './words.ts'

const shownScenarios = 3

/** The scenarios that prove a row; the rest behind a fold. */
export const Proof = ({
  language,
  proves,
  row,
}: Pick<TablesPage, 'language' | 'proves'> & { readonly row: string }) => {
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
          <summary>{words[language].moreScenarios(all.length - shownScenarios)}</summary>
          <ul class="marks">{all.slice(shownScenarios).map(link)}</ul>
        </details>
      )}
    </>
  )
}
