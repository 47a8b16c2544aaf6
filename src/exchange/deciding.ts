import { recordsConsent } from '../core/audience.ts'
import { decide } from '../core/decide.ts'
import type { Facts, Moment, PersonFacts } from '../core/facts.ts'
import type { Entry, EntryType, Stand } from '../audit/entry.ts'
import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import { Problem } from '../problems.ts'
import { entryOf, retainBy, stampOf, type Ask } from './entries.ts'
import { factsOf } from './facts.ts'
import type { Gathered } from './gather-store.ts'
import type { AllDecided, Hears, PersonDecided, Ports } from './room.ts'

/** How often a decision is made anew when what it stood on moved meanwhile (decisions.md 11). */
const attempts = 5

/** Gathers the facts of now and decides about everybody asked about; records nothing. */
export const decideOnce = async (ports: Ports, ask: Ask, moment: Moment) => {
  const { question, call } = ask
  const policy = ports.policyOf(question.municipality)
  const { gathered, reachable } = await gatherFresh(ports, ask, policy, moment)
  const persons = question.persons.map((asked) => {
    const facts = withRegister(factsOf(question, gathered, asked, moment, policy), reachable)
    return { asked, facts, decision: decide(policy.tables, facts), hears: hearsOf(policy, facts, call) }
  })
  return {
    policy,
    persons,
    stands: [...gathered.stands, ...leaseOf(ask)],
    controllers: municipal(policy, persons) ? gathered.controllers : [],
  }
}

/** What the caller may hear of this person: by his rights in the case, and a designation that holds today (B.4). */
const hearsOf = ({ tables }: Policy, facts: Facts, { caller }: Call): Hears => {
  const { localDate } = facts.moment
  const own = facts.direction === 'ask' ? facts.recipient : facts.source
  return {
    recordsConsent: recordsConsent(tables, facts, caller.scopes),
    designated: own.mandates.some(({ from, until }) => from <= localDate && (until === null || until >= localDate)),
  }
}

/** Whether a party of the municipality takes part: then the municipality's own controller may read it (domain.md B.6). */
const municipal = ({ tables }: Policy, persons: readonly { readonly facts: Facts }[]): boolean =>
  persons.some(({ facts: { source, recipient } }) =>
    [source, recipient].some(({ kind }) => tables.vocabulary.organisationKinds[kind]?.municipal === true),
  )

/** Decides and records one entry a person, all in one batch; again where something moved. Problem `unavailable` after five. */
export const decideAndRecord = async (ports: Ports, ask: Ask, type: EntryType): Promise<AllDecided> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const made = await decideOnce(ports, ask, attempt === 0 ? ask.call.moment : ports.now())
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
export const appended = async (ports: Ports, entries: readonly Entry[], stands: readonly Stand[]): Promise<boolean> =>
  (await ports.log.append({ entries, stands })).kind === 'appended'

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

/**
 * Gathers, and again after asking the BRP where its answer is too old. Out of reach stops a decision, but in a lane that
 * goes on without (domain.md 1.2): there what the BRP would say is unknown.
 */
const gatherFresh = async (ports: Ports, { question, call }: Ask, policy: Policy, moment: Moment) => {
  const gather = () => ports.gather(question, call.caller.organisation, moment.localDate)
  const gathered = await gather()
  const old = question.persons.filter(
    (p) => p.origin === 'registered' && isOld(gathered, p.id, moment, ports.maxAgeSeconds),
  )
  if (old.length === 0) return { gathered, reachable: true }
  try {
    await ports.refresh(
      call,
      question.municipality,
      old.map((p) => p.id),
    )
    return { gathered: await gather(), reachable: true }
  } catch (error) {
    const goesOn = policy.goesOnWithoutRegister(question.purpose)
    if (error instanceof Problem && goesOn) return { gathered, reachable: false }
    throw error
  }
}

const isOld = (gathered: Gathered, id: string, moment: Moment, maxAgeSeconds: number): boolean => {
  const fetchedAt = gathered.persons[id]?.person.fetchedAt ?? null
  return fetchedAt === null || Date.parse(fetchedAt) + maxAgeSeconds * 1000 <= Date.parse(moment.at)
}

const withRegister = (facts: Facts, reachable: boolean): Facts =>
  reachable || facts.person.registration === 'identity-only'
    ? facts
    : { ...facts, person: { ...facts.person, ...unknownToTheRegister } }

const unknownToTheRegister: Omit<PersonFacts, 'id' | 'recorded'> = {
  registration: 'unavailable',
  birthDate: { kind: 'unknown' },
  authority: { kind: 'unknown' },
  underCuratele: 'unknown',
  addressSecret: 'unknown',
  death: { state: 'unknown', on: null },
  underInvestigation: 'unknown',
}
