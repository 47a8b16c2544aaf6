import type { CheckedEntry } from '../../audit/checked-entries.ts'
import { ShownFacts, ShownRecord } from './record-schema.ts'

/** An entry as the page shows it: what was checked of it, and what it says. Null where that cannot be read. */
export interface ShownEntry {
  readonly checked: CheckedEntry
  readonly record: ShownRecord | null
  readonly facts: ShownFacts | null
}

/** One walk of the way about one person: its decision (null: it is not in the log any more), how it closed, what came after. */
export interface Walk {
  readonly person: string | null
  readonly decision: ShownEntry | null
  readonly closing: ShownEntry | null
  readonly after: readonly ShownEntry[]
}

/** The steps of the way, in its order (README, The way). */
export const stepNames = [
  'asked',
  'who',
  'consent',
  'decided',
  'recorded',
  'source',
  'minimised',
  'again',
  'released',
] as const
export type StepName = (typeof stepNames)[number]

/** `stopped`: here the way ended. `waits`: here it goes on later. `unknown`: the log says nothing of it (any more). */
export type StepState = 'done' | 'stopped' | 'waits' | 'not-reached' | 'unknown'
export type Steps = Readonly<Record<StepName, StepState>>

/** Reads an entry for showing. */
export const shownEntry = (checked: CheckedEntry): ShownEntry => ({
  checked,
  record: ShownRecord.safeParse(checked.entry?.record).data ?? null,
  facts: ShownFacts.safeParse(checked.facts).data ?? null,
})

/** The walks of an exchange, from its entries in the order of the log; by person, in the order they first come. */
export const walksOf = (entries: readonly ShownEntry[]): readonly Walk[] => {
  const walks: Walk[] = []
  for (const entry of entries) {
    const { person, type } = entry.checked
    const at = walks.findLastIndex((walk) => walk.person === person)
    const last = walks[at]
    if (type === 'decision' || type === 'advice') walks.push({ ...none, person, decision: entry })
    else if (last === undefined)
      walks.push({ ...none, person, ...(closes(entry) ? { closing: entry } : { after: [entry] }) })
    else if (closes(entry) && last.closing === null) walks[at] = { ...last, closing: entry }
    else walks[at] = { ...last, after: [...last.after, entry] }
  }
  return walks
}

const none = { decision: null, closing: null, after: [] }

const closes = ({ checked: { type }, record }: ShownEntry): boolean =>
  ['release', 'release-refused', 'source-failed'].includes(type) ||
  (type === 'source-refused' && record?.details.task === null)

/** How far a walk came. */
export const stepsOf = (walk: Walk): Steps => {
  const { decision, closing } = walk
  const known = decision === null ? ('unknown' as const) : ('done' as const)
  const first = { asked: known, who: known, consent: known, decided: known, recorded: known }
  if (decision === null && closing === null)
    return { ...first, source: 'unknown', minimised: 'unknown', again: 'unknown', released: 'unknown' }
  const permits = decision?.record?.outcome?.startsWith('permit') === true
  if (decision !== null && (!permits || decision.checked.type === 'advice') && closing === null)
    return { ...first, decided: permits ? 'done' : 'stopped', ...notReached }
  return { ...first, ...ended(walk) }
}

type Later = Pick<Steps, 'source' | 'minimised' | 'again' | 'released'>

const notReached: Later = {
  source: 'not-reached',
  minimised: 'not-reached',
  again: 'not-reached',
  released: 'not-reached',
}

/** Whoever asked took the question back: nothing will be given (ADR 26). */
const isCancelled = ({ checked: { type }, record }: ShownEntry): boolean =>
  type === 'release-refused' && record?.details.cause === 'cancelled'

const ended = ({ closing, after }: Walk): Later => {
  if (closing !== null && [closing, ...after].some(isCancelled)) return { ...notReached, source: 'stopped' }
  const waits = closing?.record?.details.ending.status?.startsWith('awaiting-') === true
  switch (closing?.checked.type) {
    case 'release':
      return { source: 'done', minimised: 'done', again: 'done', released: 'done' }
    case 'release-refused':
      return { ...notReached, source: 'done', again: 'stopped' }
    case 'source-failed':
      return { ...notReached, source: waits ? 'waits' : 'stopped' }
    case 'source-refused':
      return { ...notReached, source: 'stopped' }
    default:
      return { ...notReached, source: 'waits' }
  }
}
