import type { SourceTaskDetail } from '../inbox/task-schema.ts'
import { markOf } from '../pages/mark.ts'
import { Form } from '../pages/form.tsx'
import { A, Facts, H1, H2, Notice, P, Submit } from '../pages/parts.tsx'
import type { Language } from '../pages/words.ts'
import { dayText } from '../pages/moments.ts'
import { Question } from './question.tsx'
import type { PartnerRoom } from './room.ts'
import { words } from './words.ts'

/** One task to whom may weigh it. */
export interface TaskPageProps {
  readonly language: Language
  readonly task: SourceTaskDetail
  readonly professional: string
  readonly csrf: string
  readonly at: string
  readonly names: PartnerRoom['names']
}

/** What is asked, and what can be done with it now: take it, answer, refuse. */
export const TaskPage = ({ language, task, professional, csrf, at, names }: TaskPageProps) => {
  const t = words[language]
  const { id, question, createdAt, dueAt, expiresAt, claimedBy } = task
  const path = `/partner/tasks/${id}`
  return (
    <>
      <H1>{t.task(markOf(id))}</H1>
      <Notice kind="info">{t.recorded}</Notice>
      <Facts
        rows={[
          [t.received, dayText(createdAt, language)],
          [t.due, `${dayText(dueAt, language)}${dueAt < at ? ` (${t.late})` : ''}`],
          [t.gone, dayText(expiresAt, language)],
          [t.state, claimedBy === null ? t.free : claimedBy === professional ? t.yours : t.taken],
        ]}
      />
      <Question {...{ question, language, names }} />
      <H2>{t.weigh}</H2>
      <P>{t.weighText}</P>
      <ul class="utrecht-unordered-list">
        {t.weighing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {claimedBy !== null && claimedBy !== professional && <Notice kind="warning">{t.takenText}</Notice>}
      {claimedBy === null && (
        <Form action={`${path}/claim`} csrf={csrf}>
          <P>{t.claimText}</P>
          <div class="actions">
            <Submit>{t.claim}</Submit>
          </div>
        </Form>
      )}
      {claimedBy === professional && (
        <div class="actions">
          <A href={`${path}/answer`} step>
            {t.answer}
          </A>
          <A href={`${path}/refusal`}>{t.refuse}</A>
        </div>
      )}
      <P>
        <A href="/partner/tasks">{t.back}</A>
      </P>
    </>
  )
}
