import type { Acknowledged } from './acknowledged.ts'
import type { EntryRow } from './log-read.ts'

/** What became of the promises: those whose entries are all there, and what is wrong with the others. */
export interface Promises {
  readonly found: number
  readonly lost: number
  readonly faults: readonly string[]
}

/** An id in whichever form it was told: with the municipality before it, or the neutral name of its log. */
const bare = (id: string): string => id.slice(-36)

const closings = new Set(['release', 'release-refused', 'source-failed', 'source-refused'])

const closes = ({ type, task = null }: EntryRow): boolean => closings.has(type) && task === null

/** Each answer against the log: its decisions, how they were closed, and a release wherever data was given. */
export const judgePromises = (acknowledged: readonly Acknowledged[], entries: readonly EntryRow[]): Promises => {
  const byId = new Map(entries.map((entry) => [bare(entry.id), entry]))
  const ofExchange = new Map<string, EntryRow[]>()
  for (const entry of entries) {
    const exchange = bare(entry.exchange ?? '')
    const before = ofExchange.get(exchange)
    if (before === undefined) ofExchange.set(exchange, [entry])
    else before.push(entry)
  }
  const faults: string[] = []
  let lost = 0
  for (const answer of acknowledged) {
    const wrong = wrongWith(answer, byId, ofExchange.get(bare(answer.request ?? '')) ?? [])
    if (wrong === null) continue
    lost += 1
    faults.push(`${answer.request ?? answer.receipts[0]?.decision}, answered by gateway ${answer.gateway}: ${wrong}`)
  }
  if (repeats(acknowledged.filter(({ again }) => !again)))
    faults.push('one request was answered twice as if it were new')
  if (repeats(acknowledged.filter(({ gave }) => gave))) faults.push('one request was given its data twice')
  return { found: acknowledged.length - lost, lost, faults }
}

const repeats = (of: readonly Acknowledged[]): boolean => {
  const ids = of.flatMap(({ request }) => (request === null ? [] : [bare(request)]))
  return new Set(ids).size < ids.length
}

const wrongWith = (
  { request, gave, receipts }: Acknowledged,
  byId: ReadonlyMap<string, EntryRow>,
  exchange: readonly EntryRow[],
): string | null => {
  if (receipts.length === 0) return 'it had no receipt'
  for (const receipt of receipts) {
    const decision = byId.get(bare(receipt.decision))
    if (decision?.type !== (request === null ? 'advice' : 'decision')) return 'its decision is not in the log'
    if (request === null) continue
    if (bare(decision.exchange ?? '') !== bare(request)) return 'its decision is of another exchange'
    const after = exchange.filter(({ index, person }) => person === decision.person && index > decision.index)
    const next = after.findIndex(({ type }) => type === 'decision')
    const closed = (next < 0 ? after : after.slice(0, next)).filter(closes)
    if (closed.length !== (permits(decision) ? 1 : 0)) return `its decision was closed ${closed.length} times`
    if (receipt.release === null) continue
    if (closed[0]?.type !== 'release' || bare(closed[0].id) !== bare(receipt.release))
      return 'its release is not in the log'
  }
  if (gave && receipts.every(({ release }) => release === null)) return 'it gave data without a release'
  return null
}

export const permits = ({ outcome }: EntryRow): boolean => outcome?.startsWith('permit') === true

/** Over the whole log, answered or not: every decision that permits is followed by exactly one closing entry. */
export const judgeClosings = (entries: readonly EntryRow[]): readonly string[] => {
  const open = new Map<string, EntryRow>()
  const faults: string[] = []
  for (const entry of entries) {
    const key = `${entry.exchange} ${entry.person}`
    if (entry.type === 'decision') {
      if (open.has(key)) faults.push(`entry ${entry.index}: the decision before it was never closed`)
      if (permits(entry)) open.set(key, entry)
    } else if (closes(entry) && !open.delete(key)) faults.push(`entry ${entry.index}: closes nothing`)
  }
  return [...faults, ...[...open.values()].map(({ index }) => `entry ${index}: a decision that was never closed`)]
}
