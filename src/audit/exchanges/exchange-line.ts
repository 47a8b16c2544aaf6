import type { EntryType } from '../entry.ts'
import { type KeptRecord, keptRecord } from '../kept-record.ts'
import type { FoundExchange } from './exchange-search.ts'
import { outcomeOf } from './exchange-word.ts'
import type { StepEntry } from './step-entry.ts'

/** An exchange in one line, in codes and ids. */
export interface ExchangeLine {
  readonly exchangeId: string
  /** When the first step that has the words of the search was recorded. */
  readonly recordedAt: string
  readonly organisation: string
  readonly professional: { readonly id: string; readonly function: string | null } | null
  readonly source: string | null
  readonly recipient: string | null
  readonly case: string | null
  readonly purpose: string | null
  /** Asked for: given or withheld. */
  readonly categories: readonly string[]
  /** What came of it last, for each person; each word once. `bent`: the record of that step cannot be read as one. */
  readonly outcomes: readonly string[]
  /** The first reason of the last step. */
  readonly reason: string | null
  /** Internal ids. */
  readonly persons: readonly string[]
}

/** Types that are a step of an exchange (migrations/*_exchange_steps.sql). */
const stepTypes: readonly EntryType[] = [
  ...(['decision', 'advice', 'release', 'release-refused'] as const),
  ...(['source-failed', 'source-refused', 'delivery-failed'] as const),
]

/** The last step of each person, in the order of the log: what a line tells of them. */
export const lastSteps = ({ entries }: FoundExchange): readonly StepEntry[] => {
  const last = new Map<string | null, StepEntry>()
  for (const entry of entries) {
    const { type, person } = keptRecord(entry)
    if (stepTypes.includes(type)) last.set(person, entry)
  }
  return [...last.values()]
}

/** The line of an exchange; null where nothing of it is left to read. */
export const exchangeLine = (found: FoundExchange): ExchangeLine | null => {
  const steps = found.entries.map(keptRecord).filter(({ type }) => stepTypes.includes(type))
  const [first] = steps
  if (first === undefined) return null
  const last = lastSteps(found)
  const asked = steps.filter(({ type }) => type === 'decision' || type === 'advice')
  return {
    exchangeId: found.exchangeId,
    recordedAt: found.recordedAt,
    organisation: first.actor.organisation,
    professional: first.actor.professional ?? null,
    source: first.source ?? null,
    recipient: first.recipient ?? null,
    case: first.case ?? null,
    purpose: first.purpose ?? null,
    categories: once((asked.length > 0 ? asked : steps).flatMap(categoriesIn)),
    outcomes: once(last.map((step) => (step.isBent ? 'bent' : outcomeOf(keptRecord(step))))),
    reason: last.map(keptRecord).at(-1)?.reasons[0]?.code ?? null,
    persons: once(last.flatMap((step) => keptRecord(step).person ?? [])),
  }
}

const categoriesIn = ({ categories, details }: KeptRecord): readonly string[] => {
  const withheld = (details['withheld'] ?? []) as readonly { readonly category: string }[]
  return [...categories, ...withheld].map(({ category }) => category)
}

const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
