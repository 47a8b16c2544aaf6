import { isBsn, textHoldsBsn, wordHoldsBsn } from '../../http/bsn.ts'
import type { Answers } from './answers.ts'

/** What is filled in about a real person; kept nowhere. */
export interface RealFilled {
  readonly who: string
  readonly case: string
  readonly why: string
  readonly tried: string
  readonly informed: string
}

export type RealFaultName = 'who' | 'bsn-not-allowed' | 'case' | 'text' | 'informed' | 'other'
export interface RealFault {
  readonly field: keyof RealFilled
  readonly fault: RealFaultName
}

/** The question of advice, as the application takes it: the body of `POST /v1/advice`. */
export interface AdviceQuestion {
  readonly municipality: string
  readonly case?: string
  readonly persons: readonly ({ readonly bsn: string } | { readonly reference: string })[]
  readonly purpose: string
  readonly categories: readonly { readonly category: string; readonly why?: string }[]
  readonly source?: { readonly oin: string } | { readonly kind: string }
  readonly recipient?: { readonly oin: string } | { readonly kind: string }
  readonly subjectMatter?: string
  readonly alternativesTried?: string
  readonly informed?: { readonly on: string }
}

const text = (value: unknown, most: number): string => (typeof value === 'string' ? value.trim().slice(0, most) : '')

/** What was sent. */
export const realFilledIn = (body: unknown): RealFilled => {
  const sent = (body ?? {}) as Readonly<Record<string, unknown>>
  return {
    who: text(sent['who'], 90),
    case: text(sent['case'], 90),
    why: text(sent['why'], 1001),
    tried: text(sent['tried'], 2001),
    informed: text(sent['informed'], 10),
  }
}

/** Nine digits, however they are spaced, are meant as a citizen service number; anything else is a name of the asker's own. */
const numberIn = (who: string): string | null => {
  const digits = who.replace(/[ .]/g, '')
  return /^[0-9]{9}$/.test(digits) ? digits : null
}

/** The question about a real person, or every fault in it. Nothing of it is told back but what was filled in. */
export const adviceQuestion = (
  answers: Answers,
  filled: RealFilled,
  { municipality, localDate }: { readonly municipality: string; readonly localDate: string },
): { readonly question: AdviceQuestion | null; readonly faults: readonly RealFault[] } => {
  const bsn = numberIn(filled.who)
  const isNamed = bsn === null ? /^[ -~\u00a1-\uffff]{1,80}$/.test(filled.who) && !textHoldsBsn(filled.who) : isBsn(bsn)
  const isDay = filled.informed === '' || (/^\d{4}-\d{2}-\d{2}$/.test(filled.informed) && filled.informed <= localDate)
  const said = (field: 'why' | 'tried', most: number): readonly RealFault[] =>
    filled[field].length > most || textHoldsBsn(filled[field]) ? [{ field, fault: 'text' }] : []
  const faults: readonly RealFault[] = [
    ...(isNamed ? [] : [{ field: 'who', fault: 'who' } as const]),
    ...(filled.case.length > 80 || wordHoldsBsn(filled.case) ? [{ field: 'case', fault: 'case' } as const] : []),
    ...said('why', 1000),
    ...said('tried', 2000),
    ...(isDay ? [] : [{ field: 'informed', fault: 'informed' } as const]),
  ]
  if (faults.length > 0) return { question: null, faults }
  const { direction, other, purpose, categories } = answers
  const party = other.oin === null ? { kind: other.kind } : { oin: other.oin }
  const why = filled.why === '' ? {} : { why: filled.why }
  const question: AdviceQuestion = {
    municipality,
    ...(filled.case === '' ? {} : { case: filled.case }),
    persons: [bsn === null ? { reference: filled.who } : { bsn }],
    purpose,
    categories: categories.map((category) => ({ category, ...why })),
    ...(direction === 'ask' ? { source: party } : { recipient: party }),
    ...(filled.why === '' ? {} : { subjectMatter: filled.why }),
    ...(filled.tried === '' ? {} : { alternativesTried: filled.tried }),
    ...(filled.informed === '' ? {} : { informed: { on: filled.informed } }),
  }
  return { question, faults: [] }
}

/** What the application found wrong, by the field where it was filled in. */
export const realFaultsOf = (
  code: string,
  params: readonly { readonly name: string; readonly code: string }[],
): readonly RealFault[] => {
  if (code === 'bsn-not-allowed') return [{ field: 'who', fault: 'bsn-not-allowed' }]
  const found = params.map(({ name }): RealFault => {
    if (name.startsWith('persons')) return { field: 'who', fault: 'who' }
    if (name === 'case') return { field: 'case', fault: 'case' }
    if (name.startsWith('informed')) return { field: 'informed', fault: 'informed' }
    if (name.startsWith('alternativesTried')) return { field: 'tried', fault: 'text' }
    if (name === 'subjectMatter' || name.endsWith('.why')) return { field: 'why', fault: 'text' }
    return { field: 'who', fault: 'other' }
  })
  const all: readonly RealFault[] = found.length > 0 ? found : [{ field: 'who', fault: 'other' }]
  return all.filter((one, i) => all.findIndex(({ field }) => field === one.field) === i)
}
