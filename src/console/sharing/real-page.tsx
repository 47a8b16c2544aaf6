import { DayField, LongField, TextField } from '../../pages/text-fields.tsx'
import { Faults } from '../../pages/faults.tsx'
import { Form } from '../../pages/form.tsx'
import { A, H1, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import type { RealFault, RealFilled } from './real-form.ts'
import { words } from './words.ts'

/** Where one asks the same about a real person: by number or own reference, in a form post. */
export const RealPage = (props: {
  readonly language: Language
  readonly filled: RealFilled
  readonly faults: readonly RealFault[]
  readonly csrf: string
}) => {
  const { language, filled, faults, csrf } = props
  const t = words[language]
  const field = (name: keyof RealFilled) => {
    const found = faults.find((fault) => fault.field === name)
    return { name, value: filled[name], fault: found === undefined ? undefined : t.realFault[found.fault] }
  }
  return (
    <>
      <Faults title={t.faults} faults={faults.map(({ field: name, fault }) => ({ name, text: t.realFault[fault] }))} />
      <H1>{t.real}</H1>
      <P>{t.realText}</P>
      <Form action="/delen/persoon" novalidate csrf={csrf}>
        <TextField {...field('who')} label={t.who} hint={t.whoHint} maxLength={80} />
        <TextField {...field('case')} label={t.caseField} hint={t.caseHint} maxLength={80} />
        <LongField {...field('why')} label={t.why} hint={t.whyHint} maxLength={1000} rows={3} />
        <LongField {...field('tried')} label={t.tried} maxLength={2000} rows={3} />
        <DayField {...field('informed')} label={t.informed} hint={t.informedHint} />
        <div class="actions">
          <Submit>{t.realSend}</Submit>
          <A href="/delen/antwoord">{t.toAnswer}</A>
        </div>
      </Form>
    </>
  )
}
