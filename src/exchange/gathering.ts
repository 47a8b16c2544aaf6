import { unknownToRegister } from '../core/unknown-person.ts'
import type { Facts, Moment } from '../core/facts.ts'
import type { Policy } from '../policy/policies.ts'
import { Problem } from '../problems.ts'
import type { Ask } from './entries.ts'
import type { Gathered } from './gather-store.ts'
import type { DecidingPorts } from './deciding.ts'

/**
 * The facts of now and the moment they are decided on. The moment comes after the facts, also where another gateway's
 * clock runs ahead: a word that was recorded must never lie in the future of a decision that has read it, or a
 * withdrawal would be passed over (decisions.md 17). Where midnight fell in between, what holds on a day is read again.
 */
export const gatherNow = async (
  ports: DecidingPorts,
  ask: Ask,
  policy: Policy,
): Promise<{ readonly gathered: Gathered; readonly reachable: boolean; readonly moment: Moment }> => {
  for (;;) {
    const begun = ports.now()
    const found = await gatherFresh(ports, ask, policy, begun)
    const { at, localDate } = ports.now()
    if (localDate !== begun.localDate) continue
    return { ...found, moment: { at: [at, ...recordings(found.gathered)].reduce(later), localDate } }
  }
}

const later = (a: string, b: string): string => (a < b ? b : a)

/** When what was gathered about persons was recorded: RFC 3339 UTC with milliseconds. */
const recordings = ({ persons, verdicts }: Gathered): readonly string[] =>
  [
    ...Object.values(persons).flatMap(({ person, consent }) => [
      ...person.recorded,
      ...consent.consents,
      ...consent.consents.flatMap(({ statements }) => statements),
      ...consent.withdrawals,
    ]),
    ...Object.values(verdicts).flat(),
  ].map(({ recordedAt }) => recordedAt)

/**
 * Gathers, and again after asking the BRP where its answer is too old. Out of reach stops a decision, but in a lane that
 * goes on without (domain.md 1.2): there what the BRP would say is unknown.
 */
const gatherFresh = async (ports: DecidingPorts, { id, run, question, call }: Ask, policy: Policy, moment: Moment) => {
  const more = { request: run === null ? null : id, dangers: policy.tables.gates.unsafeFacts }
  const gather = () => ports.gather(question, call.caller.organisation, moment.localDate, more)
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

/** Where the BRP could not be asked, what it would say of this person is unknown. */
export const withRegister = (facts: Facts, reachable: boolean): Facts =>
  reachable || facts.person.registration === 'identity-only'
    ? facts
    : { ...facts, person: { ...facts.person, registration: 'unavailable', ...unknownToRegister } }
