import { H2, P } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { numberText } from '../../pages/moments.ts'
import { Day, Moment, Table } from '../parts.tsx'
import type { ShownRun } from './log-store.ts'
import { words } from './words.ts'

interface In {
  readonly language: Language
}

/** What was erased after its term, run by run. */
export const Runs = ({ language, runs }: In & { readonly runs: readonly ShownRun[] }) => {
  const t = words[language]
  return (
    <>
      <H2>{t.retention}</H2>
      <P>{runs.length === 0 ? t.noRuns : t.retentionText}</P>
      {runs.length > 0 && (
        <Table
          {...{ language, caption: t.retention, captionHidden: true }}
          head={[t.when, t.before, t.erasedEntries, t.erasedRows]}
          numeric={[2, 3]}
          rows={runs.map(({ index, at, before, entries, rows }) => ({
            key: index,
            cells: [
              <Moment key="at" language={language} at={at.toISOString()} />,
              before === null ? '' : <Day key="before" language={language} at={before} />,
              numberText(entries, language),
              numberText(rows, language),
            ],
          }))}
        />
      )}
    </>
  )
}
