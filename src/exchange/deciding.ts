import { decide } from '../core/decide.ts'
import type { Entry, EntryType, Stand } from '../audit/entry.ts'
import { Problem } from '../problems.ts'
import { entryOf, retainBy, stampOf, type Ask } from './entries.ts'
import { waysFor } from './advising.ts'
import { factsOf } from './facts.ts'
import { gatherNow, withRegister } from './gathering.ts'
import { hearsOf, isMunicipal } from './hearing.ts'
import type { AllDecided, PersonDecided, Ports } from './room.ts'

/** How often a decision is made anew when what it stood on moved meanwhile (decisions.md 11). */
const attempts = 5

/** What a decision needs of other rooms. */
export type DecidingPorts = Pick<Ports, 'policyOf' | 'refresh' | 'gather' | 'maxAgeSeconds' | 'now'>

/** Gathers the facts of now and decides about everybody asked about; records nothing. */
export const decideOnce = async (ports: DecidingPorts, ask: Ask) => {
  const { question, call } = ask
  const policy = ports.policyOf(question.municipality)
  const { gathered, reachable, moment } = await gatherNow(ports, ask, policy)
  const persons = question.persons.map((asked) => {
    const facts = withRegister(factsOf(question, gathered, asked, moment, policy), reachable)
    const decision = decide(policy.tables, facts)
    const hears = hearsOf(policy, facts, call, gathered.dangerNoted)
    return { asked, facts, decision, advice: waysFor(policy, facts, decision), hears }
  })
  return {
    policy,
    persons,
    stands: [...gathered.stands, ...leaseOf(ask)],
    controllers: isMunicipal(policy, persons) ? gathered.controllers : [],
  }
}

/** Decides and records one entry a person, all in one batch; again where something moved. Problem `unavailable` after five. */
export const decideAndRecord = async (ports: Ports, ask: Ask, type: EntryType): Promise<AllDecided> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const made = await decideOnce(ports, ask)
    const stamp = stampOf(made.policy)
    const entries = made.persons.map((p) =>
      entryOf(type, ask, p, stamp, retainBy(made.policy), { controllers: made.controllers }),
    )
    if (!(await appended(ports, entries, type === 'advice' ? [] : made.stands))) continue
    const persons: PersonDecided[] = made.persons.map((p, i) => ({ ...p, entry: entries[i]?.id ?? '' }))
    return { ...made, persons, permitsAnything: persons.some((p) => p.decision.permitted.length > 0) }
  }
  throw moved()
}

/** Appends one group; false where what it stood on has moved. */
export const appended = async (
  ports: Pick<Ports, 'log'>,
  entries: readonly Entry[],
  stands: readonly Stand[],
): Promise<boolean> => (await ports.log.append({ entries, stands })).kind === 'appended'

/** What a caller hears when the facts keep moving. */
export const moved = () =>
  new Problem('unavailable', 'The facts of this request keep changing. Nothing was shared. Try again in a moment.', {
    retryAfter: 2,
  })

/** Makes a step anew, up to five times, while what it stands on moves. */
export const untilItStands = async <T>(step: () => Promise<T | null>): Promise<T> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const made = await step()
    if (made !== null) return made
  }
  throw moved()
}

/** The lease of this run: a run that another has overtaken can close nothing. Advice has none. */
export const leaseOf = (ask: Ask): readonly Stand[] =>
  ask.run === null
    ? []
    : [{ municipality: ask.question.municipality, kind: 'request', id: ask.id, version: String(ask.run.number - 1) }]
