import type { AccessReport, AccessReportItem } from '../../audit/report/report-schema.ts'
import type { Language } from '../../pages/words.ts'
import { dayText, momentText } from '../../pages/moments.ts'
import { articleText } from '../article.ts'
import type { Names } from '../names.ts'
import { reportWords } from './report-words.ts'

/** A part of a report: what stands above it, sentences, and names with what they are. */
export interface ReportPart {
  readonly heading: string
  readonly sentences: readonly string[]
  readonly rows: readonly (readonly [name: string, value: string])[]
}

/** A report of access as a resident reads it, on a page and on paper: the same sentences in the same order. */
export interface ReportDocument {
  /** BCP 47. */
  readonly language: string
  readonly title: string
  readonly lead: readonly string[]
  readonly about: ReportPart
  readonly decided: ReportPart
  readonly happened: { readonly heading: string; readonly sentence: string; readonly items: readonly ReportPart[] }
  readonly closing: readonly ReportPart[]
  readonly pageName: (page: number) => string
}

/** What a report is told with. `madeBy`: name of the organisation; `other`: somebody else asked it for the person. */
export interface Telling {
  readonly language: Language
  readonly names: Pick<Names, 'category' | 'field' | 'purpose'>
  readonly at: string
  readonly madeBy: string
  readonly law: string
  readonly other: boolean
}

const plain = (heading: string, sentences: readonly string[]): ReportPart => ({ heading, sentences, rows: [] })

/** The document of a report as the room made it: nothing is added to what it told but words. */
export const reportDocument = (report: AccessReport, telling: Telling): ReportDocument => {
  const { language, at, madeBy, law, other } = telling
  const t = reportWords[language]
  // Who reads it is told that it may be incomplete once, at the beginning; days are written as people write them.
  const duties = report.obligations
    .filter(({ text }) => text !== report.note)
    .map(({ text, before }) => (before === null ? text : text.replaceAll(before, dayText(before, language))))
  return {
    language: t.language,
    title: t.title,
    lead: [other ? t.leadOther : t.lead, report.note],
    about: {
      heading: t.about,
      sentences: [],
      rows: [
        [t.reference, report.personId],
        [t.made, momentText(at, language)],
        [t.by, madeBy],
        [t.law, t.laws[law] ?? law],
      ],
    },
    decided: {
      heading: t.decided,
      sentences: [...report.reasons.map(({ text }) => text), ...duties],
      rows: lawRow(t.item.law, report.reasons),
    },
    happened: {
      heading: t.happened,
      sentence: report.items.length === 0 ? t.nothing : t.count(report.items.length),
      items: report.items.map((item) => itemPart(item, telling)),
    },
    closing: [plain(t.rights, t.rightsText), plain(t.terms, t.termsText)],
    pageName: t.page,
  }
}

const lawRow = (name: string, reasons: readonly { readonly law: readonly string[] }[]): ReportPart['rows'] => {
  const law = [...new Set(reasons.flatMap((reason) => reason.law))]
  return law.length === 0 ? [] : [[name, law.map(articleText).join('; ')]]
}

const itemPart = (item: AccessReportItem, { language, names }: Telling): ReportPart => {
  const t = reportWords[language]
  const { by, source, recipient, purpose, categories, outcome, reasons, ground, proof } = item
  const party = (one: AccessReportItem['source']) => one?.name ?? one?.oin ?? ''
  const data = categories.map(({ category, fields }) => {
    const parts = fields.map((field) => names.field(field).toLowerCase())
    return parts.length === 0 ? names.category(category) : `${names.category(category)}: ${parts.join(', ')}`
  })
  const decision = outcome === null ? undefined : (t.outcomes as Readonly<Record<string, string>>)[outcome]
  const rows: ReportPart['rows'] = [
    [t.item.who, party(by)],
    [t.item.function, item.function ?? ''],
    [t.item.employee, item.employee ?? ''],
    [t.item.from, party(source)],
    [t.item.to, party(recipient)],
    [t.item.why, purpose === null ? '' : names.purpose(purpose)],
    [t.item.what, data.join('; ')],
    [t.item.decision, [decision ?? '', ...reasons.map(({ text }) => text)].join(' ').trim()],
    ...lawRow(t.item.law, [...reasons, ...(ground === null ? [] : [ground])]),
    [t.item.log, t.logPlace(proof.log, proof.index)],
  ]
  return {
    heading: momentText(item.at, language),
    sentences: [item.what],
    rows: rows.filter(([, value]) => value !== ''),
  }
}
