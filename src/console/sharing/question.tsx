import { Faults } from '../../pages/faults.tsx'
import { Form } from '../../pages/form.tsx'
import { H1, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Names } from '../names.ts'
import type { AnswerFault, Filled, Known } from './answers.ts'
import { words } from './words.ts'

/** What a question is asked with: what was filled in, and what is wrong with it. */
export interface Asking {
  readonly language: Language
  readonly names: Names
  readonly known: Known
  readonly filled: Filled
  readonly faults: readonly AnswerFault[]
  readonly csrf: string
}

/** What is wrong with an answer, in words. */
export const faultText = ({ faults, language }: Asking, name: AnswerFault['field']): string | undefined => {
  const found = faults.find(({ field }) => field === name)
  return found === undefined ? undefined : words[language].fault[found.fault]
}

/** The heading, the faults, the form and the way back of each question. */
export const Question = (props: {
  readonly asking: Asking
  readonly step: 1 | 2 | 3 | 4
  readonly title: string
  readonly intro?: string
  readonly children: preact.ComponentChildren
}) => {
  const { asking, step, title, intro, children } = props
  const t = words[asking.language]
  return (
    <>
      <p class="step">
        {t.title} <span class="step__at">{t.step(step)}</span>
      </p>
      <Faults
        title={t.faults}
        faults={asking.faults.map(({ field, fault }) => ({ name: field, text: t.fault[fault] }))}
      />
      <H1>{title}</H1>
      {intro !== undefined && <P>{intro}</P>}
      <Form action={`/delen/${String(step)}`} novalidate csrf={asking.csrf}>
        {children}
        <div class="actions">
          <Submit name="do" value="next">
            {t.next}
          </Submit>
          {step > 1 && (
            <Submit name="do" value="back" plain>
              {t.back}
            </Submit>
          )}
        </div>
      </Form>
    </>
  )
}
