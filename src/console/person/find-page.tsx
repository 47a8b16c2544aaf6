import { Choice } from '../../pages/choice-fields.tsx'
import { Faults } from '../../pages/faults.tsx'
import { TextField } from '../../pages/text-fields.tsx'
import { Form } from '../../pages/form.tsx'
import { A, H1, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { Filled, FindFault } from './find-form.ts'
import { whys, whyWords } from './why.ts'
import { words } from './words.ts'

/** Where one looks for a person. */
export const personsPath = '/console/persons'

/** Asks whom an officer looks for and why; with an alias he named him already and only says why. Nothing of a person stands here. */
export const FindPage = (props: {
  readonly language: Language
  readonly csrf: string
  readonly filled: Filled
  readonly faults: readonly FindFault[]
}) => {
  const { language, csrf, filled, faults } = props
  const { alias } = filled
  const t = words[language]
  const faultOf = (name: FindFault) => (faults.includes(name) ? t.fault[name] : undefined)
  return (
    <>
      <Faults title={t.faults} faults={faults.map((name) => ({ name, text: t.fault[name] }))} />
      <H1>{alias === null ? t.find : t.again}</H1>
      <P>{alias === null ? t.findText : t.againText}</P>
      <Form action={personsPath} autocomplete="off" csrf={csrf}>
        {alias === null ? (
          <TextField name="who" label={t.who} hint={t.whoHint} value="" fault={faultOf('who')} maxLength={80} />
        ) : (
          <input type="hidden" name="who" value={alias} />
        )}
        <Choice
          name="why"
          label={t.why}
          hint={t.whyText}
          value={filled.why}
          fault={faultOf('why')}
          options={whys.map((why) => ({ value: why, label: whyWords[why][language] }))}
        />
        <TextField
          name="reference"
          label={t.reference}
          hint={t.referenceHint}
          value={filled.reference}
          fault={faultOf('reference')}
          maxLength={40}
        />
        <div class="actions">
          <Submit>{t.go}</Submit>
        </div>
      </Form>
    </>
  )
}

/** Nobody is here by that number, or nobody whom this officer may know of: the two look alike. */
export const UnknownPage = ({ language }: { readonly language: Language }) => {
  const t = words[language]
  return (
    <>
      <H1>{t.unknown}</H1>
      <P>{t.unknownText}</P>
      <P>{t.unknownRecorded}</P>
      <div class="actions">
        <A href={personsPath} step>
          {t.tryAgain}
        </A>
      </div>
    </>
  )
}
