import type { Filled } from '../../pages/filled.ts'
import { Choice } from '../../pages/choice-fields.tsx'
import { Faults } from '../../pages/faults.tsx'
import { LongField } from '../../pages/text-fields.tsx'
import { Form } from '../../pages/form.tsx'
import { H2, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { ReviewTerms } from '../../reviews/review-terms.ts'
import type { Names } from '../names.ts'
import { FieldChoice } from './field-choice.tsx'
import { formWords } from './form-words.ts'
import { answerName, type FieldFault, fieldsName, type Offered } from './verdict-form.ts'

/** A verdict as it is filled in. `filled` null: not yet. */
export interface VerdictFormProps {
  readonly language: Language
  readonly names: Names
  readonly action: string
  readonly csrf: string
  readonly terms: ReviewTerms
  readonly question: (name: string) => string
  readonly offered: Offered
  readonly filled: Filled | null
  readonly faults: readonly FieldFault[]
}

/** What a field is called. */
const labelOf = (name: string, { language, question }: VerdictFormProps): string => {
  const t = formWords[language]
  if (name === 'outcome') return t.outcome
  if (name === fieldsName) return t.fields
  return name === 'judgement' ? t.judgement : question(name.slice(answerName('').length))
}

const faultText = ({ name, fault }: FieldFault, props: VerdictFormProps): string =>
  formWords[props.language].fault[fault](labelOf(name, props))

/** What is wrong with the form, above the page. */
export const VerdictFaults = (props: VerdictFormProps) => (
  <Faults
    title={formWords[props.language].faults}
    faults={props.faults.map((fault) => ({ name: fault.name, text: faultText(fault, props) }))}
  />
)

/** The form of a verdict: every question of the lane, what is decided, and why, in one's own words. */
export const VerdictForm = (props: VerdictFormProps) => {
  const { language, terms, filled, faults, offered } = props
  const t = formWords[language]
  const fault = (name: string) => {
    const found = faults.find((each) => each.name === name)
    return found && faultText(found, props)
  }
  const field = (name: string, hint?: string) => ({
    ...{ name, label: labelOf(name, props), value: filled?.[name] ?? '', fault: fault(name) },
    ...(hint === undefined ? {} : { hint }),
  })
  const yesNo = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  const frees = terms.outcomes.includes('release') || terms.outcomes.includes('reveal')
  const [only, ...others] = terms.outcomes
  return (
    <>
      <H2 id="verdict">{t.title}</H2>
      <P>{t.text}</P>
      <Form action={props.action} noValidate csrf={props.csrf}>
        {Object.entries(terms.questions).map(([question, { kind, release }]) =>
          kind === 'yes-no' ? (
            <Choice
              key={question}
              {...field(answerName(question), frees && release === 'yes' ? t.needsYes : undefined)}
              options={yesNo}
            />
          ) : (
            <LongField key={question} {...field(answerName(question))} maxLength={1000} rows={3} />
          ),
        )}
        {others.length > 0 ? (
          <Choice
            {...field('outcome')}
            options={terms.outcomes.map((outcome) => ({ value: outcome, label: t.outcomes[outcome] }))}
          />
        ) : (
          <>
            <input type="hidden" name="outcome" value={only} />
            <P>{only === 'check' ? t.only.check : t.only.refuse}</P>
          </>
        )}
        {Object.keys(offered).length > 0 && (
          <FieldChoice {...{ language, names: props.names, offered, filled, fault: fault(fieldsName) }} />
        )}
        <LongField {...field('judgement', t.judgementHint)} maxLength={2000} rows={5} />
        <P>{t.sendText}</P>
        <div class="actions">
          <Submit>{t.send}</Submit>
        </div>
      </Form>
    </>
  )
}
