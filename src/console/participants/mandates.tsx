import { H2 } from '../../pages/parts.tsx'
import { Day, Table } from '../parts.tsx'
import { words } from './words.ts'
import type { ParticipantPageProps } from './participant-shown.ts'

/** What it may do for the municipality. */
export const Mandates = ({ language, one }: ParticipantPageProps) => {
  const t = words[language]
  return one.mandates.length === 0 ? null : (
    <>
      <H2>{t.mandates}</H2>
      <Table
        {...{ language, caption: t.mandates, captionHidden: true }}
        head={[t.task, t.article, t.decision, t.since, t.until]}
        rows={one.mandates.map(({ law, article, task, decision, from, until }) => ({
          key: `${law} ${article} ${task} ${from}`,
          cells: [
            task,
            `${law} ${article}`,
            decision,
            <Day key="from" language={language} at={from} />,
            until === null ? t.open : <Day key="until" language={language} at={until} />,
          ],
        }))}
      />
    </>
  )
}
