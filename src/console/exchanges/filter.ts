import { type StepOutcome, stepOutcomes } from '../../audit/exchanges/exchange-word.ts'
import { textHoldsBsn, wordHoldsBsn } from '../../http/bsn.ts'
import { municipalityOf } from '../../store/ids.ts'

/** What an officer filters by, as it stands in an address. A person is apart: he never does. */
export const filterNames = [
  ...(['from', 'until', 'purpose', 'organisation', 'professional'] as const),
  ...(['outcome', 'category', 'reason', 'case'] as const),
] as const
export type FilterName = (typeof filterNames)[number]

/** What was filled in, as it can be shown again: never a citizen service number. */
export type Filled = Partial<Readonly<Record<FilterName, string>>>

/** What is wrong with a filter. */
export const filterFaults = [
  ...(['date', 'order', 'unknown-value', 'no-id', 'too-long', 'bsn', 'twice', 'unknown-key'] as const),
  ...(['person-ended', 'page-ended', 'no-bsn', 'why'] as const),
] as const
export type FilterFault = (typeof filterFaults)[number]

/** A fault and where it is; `key`: a word of the address that is no filter, where it can be shown. */
export interface FaultIn {
  readonly name: FilterName | 'person' | 'bsn' | 'why' | 'other'
  readonly fault: FilterFault
  readonly key?: string
}

/** The words that a filter may hold here. */
export interface Lists {
  readonly purposes: readonly string[]
  readonly categories: readonly string[]
  readonly reasons: readonly string[]
  /** OINs. */
  readonly organisations: readonly string[]
}

/** A filter as it was read: what can be searched, and all that is wrong. */
export interface FilterRead {
  readonly filled: Filled
  readonly faults: readonly FaultIn[]
}

/** One word of a form or address; empty where it is not one. */
export const said = (given: unknown, name: string): string => {
  const value = ((given ?? {}) as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : ''
}

type Check = (value: string, lists: Lists, municipality: string) => FilterFault | null

const ofList = (list: (lists: Lists) => readonly string[]): Check => {
  return (value, lists) => (list(lists).includes(value) ? null : 'unknown-value')
}
const day: Check = (value) => {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) || value < '2000') return 'date'
  const at = new Date(`${value}T12:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== value ? 'date' : null
}

/** What no text of the database can hold: control characters and half characters. */
export const unwritable = /[\p{Cc}\p{Cs}]/u

const checks: Readonly<Record<FilterName, Check>> = {
  from: day,
  until: day,
  purpose: ofList(({ purposes }) => purposes),
  organisation: ofList(({ organisations }) => organisations),
  professional: (value) => (value.length > 80 ? 'too-long' : unwritable.test(value) ? 'unknown-value' : null),
  outcome: ofList(() => stepOutcomes),
  category: ofList(({ categories }) => categories),
  reason: ofList(({ reasons }) => reasons),
  case: (value, _lists, municipality) => (municipalityOf(value) === municipality ? null : 'no-id'),
}

/** Reads what was asked, of an address or a form, with every fault. `apart`: names that are no filter and are read elsewhere. */
export const readFilter = (
  given: unknown,
  lists: Lists,
  { municipality, apart }: { readonly municipality: string; readonly apart: readonly string[] },
): FilterRead => {
  const filled: Partial<Record<FilterName, string>> = {}
  const faults: FaultIn[] = []
  const all = (given ?? {}) as Readonly<Record<string, unknown>>
  for (const [key, value] of Object.entries(all)) {
    const name = filterNames.find((each) => each === key)
    if (name === undefined) {
      if (!apart.includes(key)) faults.push({ name: 'other', fault: 'unknown-key', ...shownKey(key) })
      continue
    }
    const { text, fault } = read(name, value, (said) => checks[name](said, lists, municipality))
    if (text !== '') filled[name] = text
    if (fault !== null) faults.push({ name, fault })
  }
  const isDays = !faults.some(({ name }) => name === 'from' || name === 'until')
  if (isDays && filled.from !== undefined && filled.until !== undefined && filled.from > filled.until)
    faults.push({ name: 'until', fault: 'order' })
  return { filled, faults }
}

const read = (name: FilterName, value: unknown, check: (said: string) => FilterFault | null) => {
  if (typeof value !== 'string') return { text: '', fault: 'twice' as const }
  const said = value.trim()
  if (said === '') return { text: '', fault: null }
  if (name === 'case' ? wordHoldsBsn(said) : textHoldsBsn(said)) return { text: '', fault: 'bsn' as const }
  return { text: said.slice(0, 200), fault: check(said) }
}

/** A key is shown again only where it looks like one. */
const shownKey = (key: string): { readonly key?: string } => (/^[A-Za-z][A-Za-z-]{0,39}$/.test(key) ? { key } : {})

/** The outcome of a filter without faults. */
export const outcomeIn = ({ outcome }: { readonly outcome: string | undefined }): StepOutcome | undefined =>
  stepOutcomes.find((each) => each === outcome)

/** What may be kept under a name: no case, as a case is of people. */
export const toKeep = ({ case: _case, ...rest }: Filled): Readonly<Record<string, string>> => rest

/** The address of the page with this filter, and more beside it. */
export const addressOf = (path: string, filled: Filled, more: Readonly<Record<string, string | null>> = {}): string => {
  const query = new URLSearchParams()
  for (const name of filterNames) if (filled[name] !== undefined) query.set(name, filled[name])
  for (const [name, value] of Object.entries(more)) if (value !== null) query.set(name, value)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
