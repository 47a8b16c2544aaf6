import type { Call } from '../http/caller.ts'
import { municipalityOf } from '../store/ids.ts'
import type { PersonFactView } from './person-fact-schema.ts'
import type { KeptFact } from './person-fact-store.ts'
import type { Persons } from './persons.ts'

type Told = NonNullable<PersonFactView['concerns']>

/** Facts as their recorder is told them: people by its aliases, a holder it named by handle by that handle alone. */
export const factViews = async (
  persons: Pick<Persons, 'aliases'>,
  call: Call,
  municipality: string,
  facts: readonly KeptFact[],
): Promise<readonly PersonFactView[]> => {
  const named = (fact: KeptFact) => [fact.concerns, ...holdersOf(fact)].filter(isPerson)
  const ids = facts.flatMap((fact) => [fact.person, ...named(fact).filter((id) => fact.handles[id] === undefined)])
  const aliases = await persons.aliases(municipality, call.caller.organisation, ids)
  const alias = (id: string): string => {
    const known = aliases.get(id)
    if (known === undefined) throw new Error('A person has no alias')
    return known
  }
  return facts.map((fact) =>
    view(fact, alias(fact.person), (id) => {
      const handle = fact.handles[id]
      if (handle !== undefined) return { authorityHolder: handle }
      return isPerson(id) ? { personId: alias(id) } : { organisation: id }
    }),
  )
}

const isPerson = (id: string | null): id is string => id !== null && municipalityOf(id) !== null

const holdersOf = (fact: KeptFact): readonly string[] => (fact.details['holders'] ?? []) as readonly string[]

const view = (fact: KeptFact, personId: string, told: (id: string) => Told): PersonFactView => ({
  id: fact.id,
  person: { personId },
  kind: fact.kind as PersonFactView['kind'],
  from: fact.from,
  until: fact.until,
  source: { ...fact.source },
  concerns: fact.concerns === null ? null : told(fact.concerns),
  details: {
    ...(fact.details as PersonFactView['details']),
    ...(fact.details['holders'] === undefined ? {} : { holders: holdersOf(fact).map(told) }),
  },
  recordedAt: fact.recordedAt,
})
