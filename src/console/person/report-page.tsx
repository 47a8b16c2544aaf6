import { Form } from '../../pages/form.tsx'
import { A, Facts, H1, H2, Notice, P, Submit } from '../../pages/parts.tsx'
import type { Language } from '../../pages/words.ts'
import { Crumbs } from '../parts.tsx'
import { personsPath } from './find-page.tsx'
import type { ReportDocument, ReportPart } from './report-document.ts'
import { reportWay } from './report-form-page.tsx'
import { reportTexts } from './report-form-words.ts'
import { type ReportAsked, reportPath } from './report-form.ts'

const wishOf = ({ names }: ReportAsked) => (names === null ? 'none' : names.incident ? 'incident' : 'reason')

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
      <Crumbs language={language} way={reportWay(language, alias)} />
      <H1>{report.title}</H1>
      {report.lead.map((words) => (
        <P key={words}>{words}</P>
      ))}
      <Notice kind="info">
        <P>{t.recorded}</P>
        <Form action={reportPath(alias)} class="actions" csrf={csrf}>
          <input type="hidden" name="law" value={asked.law} />
          <input type="hidden" name="asker" value={asked.asker} />
          <input type="hidden" name="by" value={askerAlias ?? ''} />
          <input type="hidden" name="subjectSaid" value={asked.subjectSaid ?? 'none'} />
          <input type="hidden" name="names" value={wishOf(asked)} />
          <input type="hidden" name="namesReason" value={asked.names?.reason ?? ''} />
          <Submit name="as" value="pdf">
            {t.pdf}
          </Submit>
        </Form>
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
