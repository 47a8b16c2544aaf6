import type { Call } from '../http/caller.ts'
import { actorOf } from './actor.ts'
import type { Entry } from './entry.ts'
import type { RecordedEntry } from './entry-store.ts'
import { personOf } from './entry-view.ts'
import { inCall } from './in-call.ts'
import type { Log } from './log.ts'
import { plainEntry } from './plain-entry.ts'

/** What is about to be shown to a reader. `person`: internal id of whom was searched for, if anybody. */
export interface Look {
  readonly municipality: string
  readonly entries: readonly RecordedEntry[]
  readonly person: string | null
  /** The words of the search: codes, ids and moments. */
  readonly search: Readonly<Record<string, unknown>>
  readonly retainUntil: string
}

/** Where looks are recorded; `retain`: local date until which the entry of a look is kept at least. */
export interface LookPorts {
  readonly log: Log
  readonly retain: (localDate: string) => string
}

/** Puts a look in the log; what is shown is shown after it. */
export const recordLook = async (
  { log, retain }: LookPorts,
  call: Call,
  look: Omit<Look, 'retainUntil'>,
): Promise<void> => {
  const retainUntil = retain(call.moment.localDate)
  await log.append({ entries: lookEntries(call, { ...look, retainUntil }), stands: [] })
}

/**
 * `log-viewed`, one for each person of whom anything is shown (decisions.md 8), with the ids of what is shown; one where
 * nothing is. So a person can be told who looked, and each can be erased apart.
 */
export const lookEntries = (call: Call, look: Look): readonly Entry[] => {
  const shown = new Map<string | null, string[]>(look.entries.length === 0 ? [[look.person, []]] : [])
  for (const entry of look.entries) {
    const person = personOf(entry)
    shown.set(person, [...(shown.get(person) ?? []), String(entry.record['id'])])
  }
  const { municipality, search, retainUntil } = look
  return [...shown].map(([person, entries]) =>
    officersLook(call, { municipality, person, retainUntil, details: { entries, search } }),
  )
}

/** A look of somebody at what his own organisation is the controller of: at one person (internal id), or null at nobody. */
export const officersLook = (
  { caller, moment, operation, ...call }: Call,
  seen: Pick<Entry, 'municipality' | 'person' | 'retainUntil' | 'details'>,
): Entry =>
  plainEntry({
    ...{ type: 'log-viewed', at: moment.at, operation, ...seen },
    controllers: [caller.organisation],
    actor: actorOf(caller),
    ...inCall(call),
  })
