import { markOf } from '../../pages/mark.ts'
import { Choice, Faults, TextField } from '../../pages/fields.tsx'
import { A, Facts, H1, H2, Notice, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { Crumbs } from '../parts.tsx'
import { personsPath } from './find-page.tsx'
import type { ReportDocument, ReportPart } from './report-document.ts'
import {
  askers,
  laws,
  type ReportAsked,
  type ReportFault,
  reportPath,
  reportTexts,
  subjectWords,
} from './report-form.ts'
import { words } from './words.ts'

const way = (language: Language, alias: string) =>
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
}) => {
  const { language, csrf, alias, faults } = props
  const t = reportTexts[language]
  const fieldOf = (fault: ReportFault) => (fault === 'unknown' ? 'by' : fault)
  const faultOf = (name: string) => {
    const found = faults.find((fault) => fieldOf(fault) === name)
    return found === undefined ? undefined : t.fault[found]
  }
  return (
    <>
      <Faults title={t.faults} faults={faults.map((fault) => ({ name: fieldOf(fault), text: t.fault[fault] }))} />
      <Crumbs language={language} way={way(language, alias)} />
      <H1>{t.title}</H1>
      <P>{t.text}</P>
      <form method="post" action={reportPath(alias)} autocomplete="off">
        <input type="hidden" name="_csrf" value={csrf} />
        <Choice
          name="law"
          label={t.law}
          value="avg"
          fault={faultOf('law')}
          options={laws.map((law) => ({ value: law, label: t.laws[law] }))}
        />
        <Choice
          name="asker"
          label={t.asker}
          value="self"
          fault={faultOf('asker')}
          options={askers.map((asker) => ({ value: asker, label: t.askers[asker] }))}
        />
        <TextField name="by" label={t.by} hint={t.byHint} value="" fault={faultOf('by')} maxLength={80} />
        <Choice
          name="subjectSaid"
          label={t.subject}
          value="none"
          options={subjectWords.map((said) => ({ value: said, label: t.subjects[said] }))}
        />
        <div class="actions">
          <Submit name="as" value="page">
            {t.show}
          </Submit>
          <Submit name="as" value="pdf" plain>
            {t.pdf}
          </Submit>
        </div>
      </form>
    </>
  )
}

const Part = ({ part, level }: { readonly part: ReportPart; readonly level: 2 | 3 }) => (
  <section>
    {level === 2 ? <H2>{part.heading}</H2> : <h3 class="utrecht-heading-3">{part.heading}</h3>}
    {part.sentences.map((words) => (
      <P key={words}>{words}</P>
    ))}
    {part.rows.length > 0 && <Facts rows={part.rows} />}
  </section>
)

/** The report as a page: the sentences of its PDF, in the same order. */
export const ReportPage = (props: {
  readonly language: Language
  readonly csrf: string
  readonly alias: string
  readonly asked: ReportAsked
  /** What our organisation knows the asker by, where it is not the person himself. */
  readonly askerAlias: string | null
  readonly report: ReportDocument
}) => {
  const { language, csrf, alias, asked, askerAlias, report } = props
  const t = reportTexts[language]
  const { happened } = report
  return (
    <>
      <Crumbs language={language} way={way(language, alias)} />
      <H1>{report.title}</H1>
      {report.lead.map((words) => (
        <P key={words}>{words}</P>
      ))}
      <Notice kind="info">
        <P>{t.recorded}</P>
        <form method="post" action={reportPath(alias)} class="actions">
          <input type="hidden" name="_csrf" value={csrf} />
          <input type="hidden" name="law" value={asked.law} />
          <input type="hidden" name="asker" value={asked.asker} />
          <input type="hidden" name="by" value={askerAlias ?? ''} />
          <input type="hidden" name="subjectSaid" value={asked.subjectSaid ?? 'none'} />
          <Submit name="as" value="pdf">
            {t.pdf}
          </Submit>
        </form>
      </Notice>
      <Part part={report.about} level={2} />
      <Part part={report.decided} level={2} />
      <section>
        <H2>{happened.heading}</H2>
        <P>{happened.sentence}</P>
        {happened.items.map((item, at) => (
          <Part key={at} part={item} level={3} />
        ))}
      </section>
      {report.closing.map((part) => (
        <Part key={part.heading} part={part} level={2} />
      ))}
      <P>
        <A href={`${personsPath}/${alias}`}>{t.back}</A>
      </P>
    </>
  )
}
