import type { KeptStop } from '../../participants/stop-store.ts'
import { A, H1, Notice, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import { Crumbs, Empty, Table } from '../parts.tsx'
import { path } from './participants-page.tsx'
import { stopRow } from './still-view.tsx'
import { stopWords } from './stop-words.ts'
import { words } from './words.ts'

/** Where the stops of a municipality stand. */
export const stopsPath = `${path}/stops`

/** All stops of a municipality. */
export interface StopsPageProps {
  readonly language: Language
  readonly names: Names
  readonly stops: readonly KeptStop[]
  readonly mayChange: boolean
  readonly done: string | null
}

/** Newest first; those that hold can be lifted by an administrator. */
export const StopsPage = ({ language, names, stops, mayChange, done }: StopsPageProps) => {
  const t = words[language]
  const s = stopWords[language]
  return (
    <>
      <Crumbs language={language} way={[[path, t.title]]} />
      <H1>{s.title}</H1>
      {done !== null && (
        <Notice kind="ok">
          <p class="utrecht-paragraph">{done}</p>
        </Notice>
      )}
      <P>{s.intro}</P>
      {mayChange && (
        <p class="actions">
          <A href={`${stopsPath}/new`} step>
            {s.add}
          </A>
        </p>
      )}
      {stops.length === 0 ? (
        <Empty>{s.none}</Empty>
      ) : (
        <Table
          {...{ language, caption: s.title, captionHidden: true }}
          head={[t.what, t.reason, t.from, t.state, s.todo]}
          rows={stops.map((stop) => stopRow(stop, { names, language, mayChange }))}
        />
      )}
    </>
  )
}
