import { once, own } from './own.ts'
import type { Facts, Party } from './facts.ts'
import type { Tables } from './tables.ts'
import type { OrganisationKind, Vocabulary } from './vocabulary.ts'

/** Who calls, and who stands on the other side. */
export const caller = (facts: Facts): Party => (facts.direction === 'ask' ? facts.recipient : facts.source)

/** What the vocabulary says of a party's kind; undefined for a kind it does not know. */
export const kindOf = (tables: Tables, party: Party): OrganisationKind | undefined =>
  own(tables.vocabulary.organisationKinds, party.kind)

/** The task under which a side acts: the caller's hat, else what is known of the party, else nothing. */
export const taskOf = (facts: Facts, side: 'source' | 'recipient'): string | null => {
  const party = facts[side]
  const isCaller = (facts.direction === 'ask') === (side === 'recipient')
  return (isCaller ? facts.professional.actingAs?.task : null) ?? party.task ?? null
}

/** The regime of secrecy that binds what the source holds: by its task, by the law of its hat, else its kind's own. */
export const regimeOf = (tables: Tables, facts: Facts): string => {
  const hat = facts.direction === 'give' ? facts.professional.actingAs : null
  return bindingRegime(tables, facts.source, hat?.task ?? facts.source.task ?? null, hat?.law ?? null)
}

/** The regime that binds who asks, as the one who tells the other that he is involved: by his hat first. */
export const askersRegime = (tables: Tables, facts: Facts): string => {
  const [party, hat] = [caller(facts), facts.professional.actingAs]
  return bindingRegime(tables, party, hat?.task ?? party.task ?? null, hat?.law ?? null)
}

const bindingRegime = (tables: Tables, party: Party, task: string | null, said: string | null): string => {
  const kind = kindOf(tables, party)
  if (kind === undefined) return ''
  const law = lawName(tables, said)
  const { byTask } = kind.secrecy
  if (task === null && law === null) return own(byTask, '') ?? kind.secrecy.own
  return (
    own(byTask, `${task ?? ''} ${law ?? ''}`.trim()) ??
    own(byTask, task ?? '') ??
    own(byTask, law ?? '') ??
    kind.secrecy.own
  )
}

/** A law's name in the tables for what a caller called it; null where nobody knows it. */
export const lawName = (tables: Tables, said: string | null): string | null => {
  return said === null ? null : (namesOf(tables.vocabulary).get(said.trim().toLowerCase()) ?? null)
}

/** Every way to call a law; where two laws share one, the first in the tables has it. */
const namesOf = once(({ laws }: Vocabulary) => {
  const names = Object.entries(laws).flatMap(([name, { aliases }]) =>
    [name, ...aliases].map((alias) => [alias.toLowerCase(), name] as const),
  )
  return new Map(names.toReversed())
})
