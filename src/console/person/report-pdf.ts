import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import type { ReportDocument, ReportPart } from './report-document.ts'

const fontOf = (file: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`))

const fonts = {
  regular: fontOf('400Regular/SourceSans3_400Regular.ttf'),
  bold: fontOf('700Bold/SourceSans3_700Bold.ttf'),
} as const

type Pdf = InstanceType<typeof PDFDocument>
type Font = keyof typeof fonts
type Element = ReturnType<Pdf['struct']>

/** How a piece of text looks: its letters, their size in points, and the white above it. */
interface Look {
  readonly font: Font
  readonly size: number
  readonly above: number
}

const looks = {
  H1: { font: 'bold', size: 22, above: 0 },
  H2: { font: 'bold', size: 15, above: 18 },
  H3: { font: 'bold', size: 12, above: 14 },
  P: { font: 'regular', size: 11, above: 4 },
  Lbl: { font: 'bold', size: 11, above: 2 },
} as const satisfies Readonly<Record<string, Look>>

/**
 * A report as a tagged PDF (PDF/UA): with its language, title, headings and lists, and its own letters. It is made while it is
 * read and kept nowhere.
 */
export const reportPdf = (report: ReportDocument): Readable => {
  const pdf = new PDFDocument({
    ...{ size: 'A4', margin: 60, pdfVersion: '1.7', tagged: true, displayTitle: true, bufferPages: true },
    // Its types do not know this subset yet.
    ...({ subset: 'PDF/UA' } as object),
    lang: report.language,
    info: { Title: report.title, Creator: 'Deelpoort', Producer: 'Deelpoort' },
    font: fonts.regular,
  })
  for (const [name, file] of Object.entries(fonts)) pdf.registerFont(name, file)

  const root = pdf.struct('Document', { title: report.title, lang: report.language })
  pdf.addStructure(root)
  const text = (tag: 'H1' | 'H2' | 'H3' | 'P', words: string): Element =>
    pdf.struct(tag, {}, () => void write(pdf, looks[tag], words))
  const part = ({ heading, sentences, rows }: ReportPart, level: 'H2' | 'H3'): readonly Element[] => [
    text(level, heading),
    ...sentences.map((words) => text('P', words)),
    ...(rows.length === 0 ? [] : [list(pdf, rows)]),
  ]
  const { happened } = report
  const elements = [
    text('H1', report.title),
    ...report.lead.map((words) => text('P', words)),
    ...part(report.about, 'H2'),
    ...part(report.decided, 'H2'),
    text('H2', happened.heading),
    text('P', happened.sentence),
    ...happened.items.flatMap((item) => part(item, 'H3')),
    ...report.closing.flatMap((closing) => part(closing, 'H2')),
  ]
  for (const element of elements) root.add(element)
  root.end()
  numberPages(pdf, report.pageName)
  pdf.end()
  return pdf
}

const write = (pdf: Pdf, { font, size, above }: Look, words: string): void => {
  pdf.font(font).fontSize(size)
  // A heading stays with what follows it.
  const needed = above + size * (font === 'bold' ? 5 : 2)
  if (pdf.y + needed > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
  else pdf.y += above
  pdf.text(words, { lineGap: 2 })
}

/** Names with what they are: a list of which each item is a label and its body. */
const list = (pdf: Pdf, rows: ReportPart['rows']): Element => {
  const found = pdf.struct('L')
  for (const [name, value] of rows) {
    const item = pdf.struct('LI')
    item.add(
      pdf.struct('Lbl', {}, () => {
        const { font, size, above } = looks.Lbl
        pdf.font(font).fontSize(size)
        if (pdf.y + size * 3 > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
        else pdf.y += above
        pdf.text(`${name}: `, { continued: true, lineGap: 2 })
      }),
    )
    item.add(pdf.struct('LBody', {}, () => void pdf.font('regular').text(value, { lineGap: 2 })))
    item.end()
    found.add(item)
  }
  found.end()
  return found
}

/** A number at the foot of every page: for who reads on paper, and no part of the text. */
const numberPages = (pdf: Pdf, nameOf: (page: number) => string): void => {
  const { start, count } = pdf.bufferedPageRange()
  for (let at = start; at < start + count; at++) {
    pdf.switchToPage(at)
    const { bottom, left } = pdf.page.margins
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.font('regular').fontSize(9)
    pdf.text(nameOf(at + 1), left, pdf.page.height - 40, { lineBreak: false })
    pdf.endMarkedContent()
    pdf.page.margins.bottom = bottom
  }
}
