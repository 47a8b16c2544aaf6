import { readFileSync, readdirSync } from 'node:fs'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { AccessReportTable } from './access-report-table.ts'
import { ConsentTable } from './consent-table.ts'
import { GatesTable } from './gates-table.ts'
import { LanesTable } from './lanes-table.ts'
import { RetentionTable } from './retention-table.ts'
import { PurposeTable } from './purpose-table.ts'
import { MunicipalityTable, RegimesTable, TextsTable } from './regimes-table.ts'
import { RelationsTable } from './relations-table.ts'
import { ReviewsTable } from './reviews-table.ts'
import { NoticeTable } from './notice-table.ts'
import { SheetTable } from './sheet-table.ts'
import { RightsTable } from './rights-table.ts'
import { VocabularyTable } from './vocabulary-table.ts'

/** Every table of the folder as it stands, parsed strictly. */
export interface RawTables {
  readonly accessReport: AccessReportTable
  readonly vocabulary: VocabularyTable
  readonly consent: ConsentTable
  readonly gates: GatesTable
  readonly lanes: LanesTable
  readonly retention: RetentionTable
  readonly regimes: RegimesTable
  readonly relations: RelationsTable
  readonly reviews: ReviewsTable
  readonly rights: RightsTable
  readonly purposes: readonly (readonly [file: string, table: PurposeTable])[]
  readonly municipalities: readonly (readonly [code: string, table: MunicipalityTable])[]
  readonly texts: Readonly<
    Record<'nl' | 'en', TextsTable & { readonly sheet: SheetTable; readonly notice: NoticeTable }>
  >
}

/** The tables are wrong: every fault with its file and path, in one error. */
export class PolicyFault extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The policy tables have ${String(faults.length)} fault(s):\n${faults.map((f) => `  ${f}`).join('\n')}`)
    this.name = 'PolicyFault'
    this.faults = faults
  }
}

/** Reads policies/*.yaml; throws PolicyFault that names all faults. `seen` hears by which schema each file is read. */
export const readTables = (
  folder: string,
  seen: (file: string, schema: z.ZodType) => void = () => undefined,
): RawTables => {
  const faults: string[] = []
  const read = <T extends z.ZodType>(file: string, schema: T): z.output<T> | null => {
    seen(file, schema)
    const parsed = parseFile(`${folder}/${file}`, file, schema)
    if ('faults' in parsed) faults.push(...parsed.faults)
    return 'faults' in parsed ? null : parsed.table
  }
  const many = <T extends z.ZodType>(under: string, schema: T) =>
    filesIn(`${folder}/${under}`).flatMap((name) => {
      const table = read(`${under}/${name}`, schema)
      return table === null ? [] : [[name, table] as const]
    })
  const raw = {
    accessReport: read('access-report.yaml', AccessReportTable),
    vocabulary: read('vocabulary.yaml', VocabularyTable),
    consent: read('consent.yaml', ConsentTable),
    gates: read('gates.yaml', GatesTable),
    lanes: read('lanes.yaml', LanesTable),
    relations: read('relations.yaml', RelationsTable),
    retention: read('retention.yaml', RetentionTable),
    regimes: read('regimes.yaml', RegimesTable),
    reviews: read('reviews.yaml', ReviewsTable),
    rights: read('rights.yaml', RightsTable),
    purposes: many('purposes', PurposeTable),
    municipalities: many('municipalities', MunicipalityTable).map(([f, t]) => [f.replace('.yaml', ''), t] as const),
    nl: read('explain.nl.yaml', TextsTable),
    en: read('explain.en.yaml', TextsTable),
    sheetNl: read('sheet.nl.yaml', SheetTable),
    sheetEn: read('sheet.en.yaml', SheetTable),
    noticeNl: read('notice.nl.yaml', NoticeTable),
    noticeEn: read('notice.en.yaml', NoticeTable),
  }
  if (faults.length > 0 || !isComplete(raw)) throw new PolicyFault(faults)
  const { nl, en, sheetNl, sheetEn, noticeNl, noticeEn, ...tables } = raw
  return {
    ...tables,
    texts: {
      nl: { ...nl, sheet: sheetNl, notice: noticeNl },
      en: { ...en, sheet: sheetEn, notice: noticeEn },
    },
  }
}

const isComplete = <T extends object>(read: T): read is { [Name in keyof T]: NonNullable<T[Name]> } & T =>
  Object.values(read).every((table) => table !== null)

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()

const parseFile = <T extends z.ZodType>(
  path: string,
  file: string,
  schema: T,
): { readonly table: z.output<T> } | { readonly faults: readonly string[] } => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { faults: [`${file}: cannot be read`] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { uniqueKeys: true, schema: 'core', lineCounter: lines })
  if (document.errors.length > 0) return { faults: document.errors.map(({ message }) => `${file}: ${message}`) }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return { table: parsed.data }
  /** The line of what is wrong, or of the nearest thing around it. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1))
  }
  return {
    faults: parsed.error.issues.map(
      ({ path, message }) => `${file}:${lineOf(path)}: ${path.join('.') || '(whole file)'}: ${message}`,
    ),
  }
}
