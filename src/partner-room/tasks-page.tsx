import type { SourceTaskView } from '../inbox/task-schema.ts'
import { markOf } from '../pages/mark.ts'
import { A, Facts, H1, Notice, P } from '../pages/parts.tsx'
import type { Language } from '../pages/words.ts'
import { dayText } from '../pages/moments.ts'
import { words } from './words.ts'

/** What the list shows: references and days, nothing of what was asked. */
export interface TasksPageProps {
  readonly language: Language
  readonly items: readonly SourceTaskView[]
  readonly professional: string
  readonly at: string
  readonly next: string | null
  readonly isFirst: boolean
  readonly done: 'answered' | 'refused' | null
}

/** The tasks of the visitor's organisation. */
export const TasksPage = ({ language, items, professional, at, next, isFirst, done }: TasksPageProps) => {
  const t = words[language]
  const doer = (claimedBy: string | null) =>
    claimedBy === null ? t.free : claimedBy === professional ? t.yours : t.taken
  return (
    <>
      <H1>{t.tasks}</H1>
      {done !== null && <Notice kind="ok">{t[done]}</Notice>}
      <P>{items.length === 0 && isFirst ? t.noTasks : t.tasksText}</P>
      <ul class="cards">
        {items.map(({ id, createdAt, dueAt, expiresAt, claimedBy }) => (
          <li class="card" key={id}>
            <h2 class="utrecht-heading-3">
              <A href={`/partner/tasks/${id}`}>{t.task(markOf(id))}</A>
            </h2>
            <Facts
              rows={[
                [t.received, dayText(createdAt, language)],
                [t.due, `${dayText(dueAt, language)}${dueAt < at ? ` (${t.late})` : ''}`],
                [t.gone, dayText(expiresAt, language)],
                [t.state, doer(claimedBy)],
              ]}
            />
          </li>
        ))}
      </ul>
      {!isFirst && (
        <P>
          <A href="/partner/tasks">{t.first}</A>
        </P>
      )}
      {next !== null && (
        <P>
          <A href={`/partner/tasks?cursor=${next}`}>{t.next}</A>
        </P>
      )}
    </>
  )
}
