import type { ComponentChildren } from 'preact'
import { CheckField } from '../../pages/choice-fields.tsx'
import { Faults } from '../../pages/faults.tsx'
import { Form } from '../../pages/form.tsx'
import { A, H1, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { Crumbs } from '../parts.tsx'
import { changeWords } from './change-words.ts'
import { path } from './participants-page.tsx'
import { words } from './words.ts'

/** What is wrong with a field, by its name. */
export interface FieldFault {
  readonly name: string
  readonly text: string
}

/** A change and what it does, which is only made where somebody says that he is sure. */
export interface ChangePageProps {
  readonly language: Language
  readonly title: string
  readonly what: readonly string[]
  readonly button: string
  /** Where the form is sent, and where one goes who does not want it. */
  readonly action: string
  readonly back: readonly [path: string, label: string]
  readonly faults: readonly FieldFault[]
  readonly csrf: string
  readonly children?: ComponentChildren
}

/** The text of a fault of this field, if any. */
export const faultOf = (faults: readonly FieldFault[], name: string): string | undefined =>
  faults.find((fault) => fault.name === name)?.text

/** What happens, the fields, the tick of who is sure, and the button. */
export const ChangePage = (props: ChangePageProps) => {
  const { language, title, what, button, action, back, faults, csrf, children } = props
  const t = changeWords[language]
  const [at, label] = back
  const way = [[path, words[language].title] as const, ...(at === path ? [] : [[at, label] as const])]
  return (
    <>
      <Crumbs language={language} way={way} />
      <H1>{title}</H1>
      <Faults title={t.faults} faults={faults} />
      <P>{t.whatHappens}:</P>
      <ul class="utrecht-unordered-list">
        {what.map((sentence) => (
          <li key={sentence} class="utrecht-unordered-list__item">
            {sentence}
          </li>
        ))}
      </ul>
      <Form action={action} csrf={csrf}>
        {children}
        <CheckField
          {...{ name: 'sure', label: button, values: [], options: [{ value: 'yes', label: t.sure }] }}
          fault={faultOf(faults, 'sure')}
        />
        <div class="actions">
          <Submit>{button}</Submit>
          <A href={at}>{t.back}</A>
        </div>
      </Form>
    </>
  )
}
