import { markOf } from '../pages/mark.ts'
import { Faults } from '../pages/faults.tsx'
import { LongField } from '../pages/text-fields.tsx'
import { Form } from '../pages/form.tsx'
import { A, Facts, H1, P, Submit } from '../pages/parts.tsx'
import type { Language } from '../pages/words.ts'
import type { SourceRequest } from '../sources/source-contract-schema.ts'
import type { Fault } from './form-words.ts'
import { formWords } from './form-words.ts'
import { personRows } from './question.tsx'
import { words } from './words.ts'

/** The form with which a task is refused. */
export interface RefusalPageProps {
  readonly language: Language
  readonly id: string
  readonly person: SourceRequest['person']
  readonly reason: string
  readonly fault: Fault | null
  readonly csrf: string
}

/** The professional of the source declines, with a reason or without one. */
export const RefusalPage = ({ language, id, person, reason, fault, csrf }: RefusalPageProps) => {
  const t = formWords[language]
  const path = `/partner/tasks/${id}`
  const text = fault === null ? undefined : t.fault[fault](t.reason)
  return (
    <>
      <H1>{t.refuseTitle}</H1>
      <Faults title={t.faults} faults={text === undefined ? [] : [{ name: 'reason', text }]} />
      <Facts rows={personRows(person, language)} />
      <P>{t.refuseText}</P>
      <Form action={`${path}/refusal`} csrf={csrf}>
        <LongField
          {...{
            name: 'reason',
            label: t.optional(t.reason),
            hint: t.reasonHint,
            value: reason,
            fault: text,
            maxLength: 500,
          }}
        />
        <P>{t.sendText}</P>
        <div class="actions">
          <Submit>{t.sendRefusal}</Submit>
          <A href={path}>{words[language].task(markOf(id))}</A>
        </div>
      </Form>
    </>
  )
}
