import { markOf } from '../pages/mark.ts'
import type { Filled } from '../pages/filled.ts'
import { Choice } from '../pages/choice-fields.tsx'
import { DayField, LongField } from '../pages/text-fields.tsx'
import { Faults } from '../pages/faults.tsx'
import { Form } from '../pages/form.tsx'
import { A, Facts, H1, P, Submit } from '../pages/parts.tsx'
import type { Language } from '../pages/words.ts'
import { type AskedCategory, at, type FieldFault, mostRows, rowsOf } from './filled.ts'
import { called as calledIn } from '../pages/field-words.ts'
import { formWords } from './form-words.ts'
import { personRows } from './question.tsx'
import type { PartnerRoom } from './room.ts'
import { ValueField } from './value-field.tsx'
import { words } from './words.ts'
import type { SourceRequest } from '../sources/source-contract-schema.ts'

/** The form with which a task is answered, as it was filled in so far. */
export interface AnswerPageProps {
  readonly language: Language
  readonly id: string
  readonly person: SourceRequest['person']
  readonly asked: readonly AskedCategory[]
  readonly filled: Filled
  readonly faults: readonly FieldFault[]
  readonly csrf: string
  readonly names: PartnerRoom['names']
}

/** What a field is called, with its category: in the summary of faults each must be told from the others. */
const labelOf = (name: string, { language, names }: AnswerPageProps): string => {
  const t = formWords[language]
  const [what = '', category = '', row, field] = name.split('.')
  const of = names('categories', category, language)
  const labels: Readonly<Record<string, string>> = {
    ...{ share: of, origin: t.origin, recorded: t.recordedAt, changed: t.changedAt, retain: t.retainUntil },
    conditions: t.conditions,
  }
  const label =
    field === undefined ? (labels[what] ?? what) : `${calledIn('field', field, language)}, ${t.row(Number(row) + 1)}`
  return what === 'share' ? label : `${label} (${of})`
}

const Category = ({ one, props }: { readonly one: AskedCategory; readonly props: AnswerPageProps }) => {
  const { language, filled, faults, names } = props
  const { category, fields } = one
  const t = formWords[language]
  const rows = rowsOf(filled, category)
  const called = names('categories', category, language)
  const field = (what: string, label: string, hint?: string, short = label) => {
    const name = at(what, category)
    const found = faults.find((each) => each.name === name)
    return {
      ...{ name, label, value: filled[name] ?? '' },
      ...(hint === undefined ? {} : { hint }),
      fault: found && t.fault[found.fault](short),
    }
  }
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset category">
      <legend class="utrecht-form-fieldset__legend">{called}</legend>
      <Choice
        {...field('share', t.share(called), undefined, called)}
        options={[
          { value: 'yes', label: t.shareYes },
          { value: 'no', label: t.shareNo },
        ]}
      />
      <P>{t.onlyThese}</P>
      <input type="hidden" name={at('rows', category)} value={String(rows)} />
      {Array.from({ length: rows }, (_, row) => (
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset row" key={String(row)}>
          <legend class="utrecht-form-fieldset__legend">{t.row(row + 1)}</legend>
          {fields.map(([name, what]) => (
            <ValueField key={name} {...{ category, row, name, what, language, filled, faults }} />
          ))}
        </fieldset>
      ))}
      {rows < mostRows && (
        <div class="actions">
          <Submit plain name="do" value={`more:${category}`}>
            {t.another}
          </Submit>
        </div>
      )}
      <Choice
        {...field('origin', t.origin)}
        options={[
          { value: 'observed', label: t.origins.observed },
          { value: 'heard', label: t.origins.heard },
        ]}
      />
      <DayField {...field('recorded', t.recordedAt, t.recordedHint)} />
      <DayField {...field('changed', t.optional(t.changedAt), t.changedHint)} />
      <DayField {...field('retain', t.retainUntil, t.retainHint)} />
      <LongField {...field('conditions', t.optional(t.conditions), t.conditionsHint)} maxLength={500} rows={2} />
    </fieldset>
  )
}

/** The form, category by category; all that was filled in stays, whatever was wrong with it. */
export const AnswerPage = (props: AnswerPageProps) => {
  const { language, id, person, asked, faults, csrf } = props
  const t = formWords[language]
  const path = `/partner/tasks/${id}`
  return (
    <>
      <H1>{`${t.answerTitle}: ${words[language].task(markOf(id)).toLowerCase()}`}</H1>
      <Faults
        title={t.faults}
        faults={faults.map(({ name, fault }) => ({ name, text: t.fault[fault](labelOf(name, props)) }))}
      />
      <Facts rows={personRows(person, language)} />
      <P>{t.answerText}</P>
      <Form action={`${path}/answer`} noValidate csrf={csrf}>
        {/* The first button of a form is the one of the Enter key. */}
        <button class="first-submit" type="submit" name="do" value="send" tabIndex={-1} aria-hidden="true">
          {t.send}
        </button>
        {asked.map((one) => (
          <Category key={one.category} {...{ one, props }} />
        ))}
        <P>{t.sendText}</P>
        <div class="actions">
          <Submit name="do" value="send">
            {t.send}
          </Submit>
          <A href={path}>{words[language].task(markOf(id))}</A>
        </div>
      </Form>
    </>
  )
}
