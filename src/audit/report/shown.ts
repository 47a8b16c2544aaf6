import { held as heldIn, isBulk } from './exports.ts'
import type { RecordedEntry } from '../entry-query.ts'
import { type KeptRecord, keptRecord } from '../kept-record.ts'

/** A dated fact about a person, as far as a report must know it. Inclusive local days. */
export interface DatedFact {
  readonly kind: string
  readonly from: string
  readonly until: string | null
}

/** What is left out of this report (policies/access-report.yaml); `own`: it goes to the person himself. */
export interface LeftOut {
  readonly own: boolean
  readonly everybody: { readonly facts: readonly string[] }
  readonly others: {
    readonly kinds: readonly string[]
    readonly facts: readonly string[]
    readonly types: readonly string[]
  }
  /** Purposes of which the tables say that an exchange is confidential. */
  readonly confidential: (purpose: string) => boolean
  readonly kindOf: (oin: string) => string | null
  /** Facts of the person, and of the others of an exchange that was about several. */
  readonly facts: readonly DatedFact[]
  readonly factsOfOthers: (exchangeId: string) => readonly DatedFact[]
  readonly localDate: (at: string) => string
}

/** Ids of the entries a report shows, and whether it holds anything back that only a verdict opens. */
export interface Shown {
  readonly ids: ReadonlySet<string>
  readonly held: boolean
}

/**
 * Which of a person's entries, in the order of the log, his report shows. An exchange of which any entry is confidential
 * is left out as a whole, its reviews and duties too, until a verdict reveals it: a date that passes opens nothing
 * (domain.md F). A look, and an export of many people's entries, shows only where something it showed is shown: else it
 * would tell that there is more.
 */
export const shownOf = (entries: readonly RecordedEntry[], leftOut: LeftOut): Shown => {
  const records = entries.map(keptRecord)
  const closed = closedExchanges(records)
  const ids = new Set<string>()
  let held = false
  const told: RecordedEntry[] = []
  for (const [at, entry] of entries.entries()) {
    const record = keptRecord(entry)
    const confidential = isClosed(record, at, closed)
    if (confidential) held = true
    else if (isTold(record, leftOut) && seenIn(record, ids) && (!isBulk(record) || heldIn(record, told))) {
      ids.add(record.id)
      if (!isBulk(record)) told.push(entry)
    }
  }
  return { ids, held }
}

/** Per confidential exchange the place of its last reveal among these entries; -1: nobody opened it. */
const closedExchanges = (records: readonly KeptRecord[]): ReadonlyMap<string, number> => {
  const closed = new Map<string, number>()
  for (const { exchangeId, confidential } of records)
    if (exchangeId !== null && confidential !== undefined) closed.set(exchangeId, -1)
  for (const [at, { type, outcome, details, exchangeId }] of records.entries()) {
    const reveals = type === 'verdict-recorded' && outcome === 'reveal' && details['kind'] === 'reveal'
    if (reveals && exchangeId !== null && closed.has(exchangeId)) closed.set(exchangeId, at)
  }
  return closed
}

const isClosed = (record: KeptRecord, at: number, closed: ReadonlyMap<string, number>): boolean => {
  const { exchangeId, confidential } = record
  const revealed = exchangeId === null ? undefined : closed.get(exchangeId)
  if (revealed === undefined) return confidential !== undefined
  return revealed < 0 || (at > revealed && confidential !== undefined)
}

/** Whether this reader may have it at all. */
const isTold = (record: KeptRecord, leftOut: LeftOut): boolean => {
  const { everybody, others, own, facts, localDate } = leftOut
  const fact = record.type === 'person-fact-recorded' ? String(record.details['kind'] ?? '') : ''
  if (everybody.facts.includes(fact)) return false
  const day = localDate(record.at)
  const unsafe = (all: readonly DatedFact[]) =>
    all.some(({ kind, from, until }) => others.facts.includes(kind) && from <= day && (until === null || day <= until))
  const about = record.exchangeId === null ? [] : leftOut.factsOfOthers(record.exchangeId)
  if (unsafe(about)) return false
  if (own) return true
  const parties = [record.source, record.recipient, record.actor.organisation]
  return !(
    others.facts.includes(fact) ||
    others.types.includes(record.type) ||
    unsafe(facts) ||
    (record.purpose !== undefined && leftOut.confidential(record.purpose)) ||
    parties.some((oin) => oin !== undefined && isOin(oin) && isLeftOut(leftOut, oin))
  )
}

const isOin = (text: string) => /^[0-9A-Za-z]{20}$/.test(text)

/** Of a kind that is left out, or of a kind that nobody knows any more. */
const isLeftOut = ({ others, kindOf }: LeftOut, oin: string): boolean => {
  const kind = kindOf(oin)
  return kind === null || others.kinds.includes(kind)
}

const seenIn = ({ type, details }: KeptRecord, ids: ReadonlySet<string>): boolean => {
  const looked = details['entries']
  if (type !== 'log-viewed' || !Array.isArray(looked) || looked.length === 0) return true
  return looked.some((id) => ids.has(String(id)))
}
