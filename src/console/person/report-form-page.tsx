import { Choice } from '../../pages/choice-fields.tsx'
import { Faults } from '../../pages/faults.tsx'
import { LongField, TextField } from '../../pages/text-fields.tsx'
import { markOf } from '../../pages/mark.ts'
import { Form } from '../../pages/form.tsx'
import { H1, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { Crumbs } from '../parts.tsx'
import { personsPath } from './find-page.tsx'
import { reportTexts } from './report-form-words.ts'
import {
  askers,
  laws,
  longestReason,
  nameWishes,
  type ReportFault,
  type ReportFilled,
  reportPath,
  subjectWords,
} from './report-form.ts'
import { words } from './words.ts'

/** Where a report is, for whoever wants to go back. */
export const reportWay = (language: Language, alias: string) =>
  [
    [personsPath, words[language].persons],
    [`${personsPath}/${alias}`, words[language].person(`…${markOf(alias)}`)],
  ] as const

/** Asks for whom a report is made and under which law. */
export const ReportFormPage = (props: {
  readonly language: Language
  readonly csrf: string
  readonly alias: string
  readonly faults: readonly ReportFault[]
  readonly filled: ReportFilled
}) => {
  const { language, csrf, alias, faults, filled } = props
  const t = reportTexts[language]
  const fieldOf = (fault: ReportFault) => (fault === 'unknown' ? 'by' : fault === 'namesBsn' ? 'namesReason' : fault)
  const faultOf = (name: string) => {
    const found = faults.find((fault) => fieldOf(fault) === name)
    return found === undefined ? undefined : t.fault[found]
  }
  return (
    <>
      <Faults title={t.faults} faults={faults.map((fault) => ({ name: fieldOf(fault), text: t.fault[fault] }))} />
      <Crumbs language={language} way={reportWay(language, alias)} />
      <H1>{t.title}</H1>
      <P>{t.text}</P>
      <Form action={reportPath(alias)} autocomplete="off" csrf={csrf}>
        <Choice
          name="law"
          label={t.law}
          value={filled.law}
          fault={faultOf('law')}
          options={laws.map((law) => ({ value: law, label: t.laws[law] }))}
        />
        <Choice
          name="asker"
          label={t.asker}
          value={filled.asker}
          fault={faultOf('asker')}
          options={askers.map((asker) => ({ value: asker, label: t.askers[asker] }))}
        />
        <TextField name="by" label={t.by} hint={t.byHint} value="" fault={faultOf('by')} maxLength={80} />
        <Choice
          name="subjectSaid"
          label={t.subject}
          value={filled.subjectSaid}
          options={subjectWords.map((said) => ({ value: said, label: t.subjects[said] }))}
        />
        <Choice
          name="names"
          label={t.names}
          hint={t.namesHint}
          value={filled.names}
          fault={faultOf('names')}
          options={nameWishes.map((wish) => ({ value: wish, label: t.wishes[wish] }))}
        />
        <LongField
          name="namesReason"
          label={t.namesReason}
          hint={t.namesReasonHint}
          value={filled.namesReason}
          fault={faultOf('namesReason')}
          maxLength={longestReason}
        />
        <div class="actions">
          <Submit name="as" value="page">
            {t.show}
          </Submit>
          <Submit name="as" value="pdf" plain>
            {t.pdf}
          </Submit>
        </div>
      </Form>
    </>
  )
}
