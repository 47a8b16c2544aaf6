import { recordsConsent } from '../core/audience.ts'
import type { Facts } from '../core/facts.ts'
import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import type { Hears } from './room.ts'

/** What the caller may hear of this person: by his rights in the case, and a designation that holds today (B.4). */
export const hearsOf = (policy: Policy, facts: Facts, { caller }: Call, dangerNoted: readonly string[] = []): Hears =>
  hearsBy(policy, facts, caller.scopes, dangerNoted)

const hearsBy = (
  { tables }: Policy,
  facts: Facts,
  scopes: readonly string[],
  dangerNoted: readonly string[],
): Hears => {
  const { localDate } = facts.moment
  const own = facts.direction === 'ask' ? facts.recipient : facts.source
  return {
    recordsConsent: recordsConsent(tables, facts, scopes),
    designated: own.mandates.some(({ from, until }) => from <= localDate && (until === null || until >= localDate)),
    notedDanger: dangerNoted.includes(facts.person.id),
  }
}

/** What whoever asked may hear, as far as the facts of the decision say it: with the scope for consent, no danger noted. */
export const factsHear = (policy: Policy, facts: Facts): Hears => hearsBy(policy, facts, ['consent'], [])

/** Whether a party of the municipality takes part: then the municipality's own controller may read it (domain.md B.6). */
export const isMunicipal = ({ tables }: Policy, persons: readonly { readonly facts: Facts }[]): boolean =>
  persons.some(({ facts: { source, recipient } }) =>
    [source, recipient].some(({ kind }) => tables.vocabulary.organisationKinds[kind]?.municipal === true),
  )
