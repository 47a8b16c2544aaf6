import type { NamedParty } from '../core/drafts.ts'
import { own } from '../core/own.ts'
import type { Tables } from '../core/tables.ts'
import type { InvalidParam } from '../problems.ts'
import type { PartyNamed } from './ports.ts'
import { fault } from './round-faults.ts'
import type { NewRound, RoundAsk } from './round.ts'

/** The parties of a talk by the names it uses; who is nobody is left out. */
export const partiesOf = async (
  find: PartyNamed,
  { asks }: NewRound,
  localDate: string,
): Promise<ReadonlyMap<string, NamedParty>> => {
  const found = new Map<string, NamedParty>()
  for (const name of new Set(asks.flatMap(({ sources, recipients }) => [...sources, ...recipients]))) {
    const party = await find(name, localDate)
    if (party !== null) found.set(name, { name, party })
  }
  return found
}

/** Words that the tables do not know, and what would make a word void as such (domain.md D.1): asked anew, in parts. */
export const wordFaults = (
  tables: Tables,
  { asks }: NewRound,
  parties: ReadonlyMap<string, NamedParty>,
): readonly InvalidParam[] =>
  asks.flatMap((ask, i) => {
    const at = `asks.${String(i)}`
    const { categories } = tables.vocabulary
    const most = tables.consent.limits.recipients
    return [
      ...(own(tables.vocabulary.purposes, ask.purpose) === undefined
        ? [fault(`${at}.purpose`, 'unknown-word', 'is no purpose of the tables')]
        : []),
      ...ask.categories.flatMap((category, j) =>
        own(categories, category) === undefined
          ? [fault(`${at}.categories.${String(j)}`, 'unknown-word', 'is no category of the tables')]
          : [],
      ),
      ...(['sources', 'recipients'] as const).flatMap((side) =>
        ask[side].flatMap((name, j) => partyFaults(tables, ask, name, `${at}.${side}.${String(j)}`, parties)),
      ),
      ...(ask.recipients.length > most
        ? [fault(`${at}.recipients`, 'too-many', `one word covers at most ${String(most)} recipients`)]
        : []),
    ]
  })

const partyFaults = (
  { vocabulary }: Tables,
  { categories }: RoundAsk,
  name: string,
  at: string,
  parties: ReadonlyMap<string, NamedParty>,
): readonly InvalidParam[] => {
  const found = parties.get(name)
  if (found === undefined) return [fault(at, 'unknown-party', 'takes no part here, or is no kind of organisation')]
  const special = categories.some((category) =>
    Object.values(own(vocabulary.categories, category)?.fields ?? {}).some(
      (field) => field.class === 'special' || field.class === 'criminal',
    ),
  )
  if (found.party.oin !== null || !special) return []
  return [fault(at, 'kind-for-special', 'special data: name the organisation itself, not a kind')]
}
