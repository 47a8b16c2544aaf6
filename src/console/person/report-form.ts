import { parseBsn, textHoldsBsn } from '../../http/bsn.ts'
import { Id } from '../../http/wire.ts'
import { filledIn } from '../../pages/filled.ts'
import { personsPath } from './find-page.tsx'

/** Laws under which a file is held (access-reports). */
export const laws = ['avg', 'wmo', 'jeugdwet', 'wgbo'] as const
export type Law = (typeof laws)[number]

/** As what somebody says he asks; `self`: the person himself. */
export const askers = ['self', 'parent', 'guardian', 'curator', 'mentor', 'proxy'] as const
export type Asker = (typeof askers)[number]

export const subjectWords = ['none', 'agrees', 'objects'] as const

/** Names of employees: not; weighed, for a reason; or because somebody looked who had no part in the case (AVG 15, HvJ EU C-579/21). */
export const nameWishes = ['none', 'reason', 'incident'] as const
export type NameWish = (typeof nameWishes)[number]

/** How long the reason may be. */
export const longestReason = 1000

/** Where the report of this person is asked. */
export const reportPath = (alias: string): string => `${personsPath}/${alias}/report`

export type ReportFault = 'law' | 'asker' | 'by' | 'unknown' | 'names' | 'namesReason' | 'namesBsn'

/** What is asked: under which law, for whom, and as a page or on paper. */
export interface ReportAsked {
  readonly law: Law
  readonly asker: Asker
  /** Who asks where it is not the person himself: a BSN, or what our organisation knows him by. */
  readonly by: { readonly bsn: string } | { readonly alias: string } | null
  readonly subjectSaid: 'agrees' | 'objects' | null
  /** Null: no names of employees are asked. */
  readonly names: { readonly reason: string; readonly incident: boolean } | null
  readonly pdf: boolean
}

/** What is filled in again where something else is wrong: never a number. */
export interface ReportFilled {
  readonly law: string
  readonly asker: string
  readonly subjectSaid: string
  readonly names: string
  readonly namesReason: string
}

/** A form that nobody filled in yet. */
export const emptyReport: ReportFilled = {
  ...{ law: 'avg', asker: 'self', subjectSaid: 'none', names: 'none', namesReason: '' },
}

const isOne = <T extends string>(list: readonly T[], word: string): word is T => list.some((one) => one === word)

/** Reads the form of a report; what is wrong is named, and a number never repeated. */
export const readReport = (
  body: unknown,
): { readonly asked: ReportAsked | null; readonly faults: readonly ReportFault[]; readonly filled: ReportFilled } => {
  const sent = filledIn(body)
  const text = (name: string): string => (sent[name] ?? '').trim()
  const [law, asker, said, number] = [text('law'), text('asker'), text('subjectSaid'), text('by')]
  const [names, why] = [text('names') || 'none', text('namesReason')]
  const bsn = parseBsn(number.replace(/[\s.]/g, ''))
  const alias = /^[0-9]{4}-[0-9A-Za-z-]{8,70}$/.test(number) && Id.safeParse(number).success ? number : null
  const by = bsn !== null ? { bsn } : alias !== null ? { alias } : null
  const holdsBsn = textHoldsBsn(why)
  const faults: readonly ReportFault[] = [
    ...(isOne(laws, law) ? [] : (['law'] as const)),
    ...(isOne(askers, asker) ? [] : (['asker'] as const)),
    ...(asker !== 'self' && by === null ? (['by'] as const) : []),
    ...(isOne(nameWishes, names) ? [] : (['names'] as const)),
    ...(names === 'reason' && (why === '' || why.length > longestReason) ? (['namesReason'] as const) : []),
    ...(holdsBsn ? (['namesBsn'] as const) : []),
  ]
  const filled = { law, asker, subjectSaid: said, names, namesReason: holdsBsn ? '' : why.slice(0, longestReason) }
  if (!isOne(laws, law) || !isOne(askers, asker) || faults.length > 0) return { asked: null, faults, filled }
  const asked = {
    ...{ law, asker, by: asker === 'self' ? null : by, pdf: text('as') === 'pdf' },
    subjectSaid: said === 'agrees' || said === 'objects' ? said : null,
    names: names === 'none' ? null : { reason: filled.namesReason, incident: names === 'incident' },
  } as const
  return { asked, faults, filled }
}
