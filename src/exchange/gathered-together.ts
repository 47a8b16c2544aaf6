import type { Stand } from '../audit/entry.ts'
import type { Party, Verdict } from '../core/facts.ts'
import type { Gathered, GatheredPerson } from './gather-store.ts'
import { stopsOn, type Stopped } from './stopped.ts'

/** What one question wants to know, as `gather_exchange` reads it. */
export interface Wanted {
  readonly case: string | null
  /** Everybody whose facts it needs; `asked`: those it is about. */
  readonly persons: readonly string[]
  readonly asked: readonly string[]
  readonly caller: string
  readonly source: string | null
  readonly recipient: string | null
  readonly professional: string
  readonly purpose: string
  readonly request: string | null
  readonly dangers: readonly string[]
}

/** What one read found for several questions: persons and parties by id, the rest question by question. */
export interface FoundTogether {
  readonly controllers: readonly string[]
  readonly parties: Readonly<Record<string, Versioned<Party>>>
  readonly persons: Readonly<Record<string, Versioned<GatheredPerson['person']>>>
  readonly consents: Readonly<Record<string, GatheredPerson['consent']>>
  readonly asks: readonly {
    readonly case: Versioned<Readonly<Record<string, NonNullable<GatheredPerson['case']>>> | null> | null
    readonly verdicts: Readonly<Record<string, readonly Verdict[]>> | null
    readonly noted: readonly string[]
  }[]
}

interface Versioned<T> {
  readonly facts: T
  readonly version: string
}

/** Each question's own share of what was found, in their order. */
export const sharesOf = (
  municipality: string,
  wanted: readonly Wanted[],
  found: FoundTogether,
  stopped: Stopped,
): readonly Gathered[] => wanted.map((want, i) => shareOf(municipality, want, found, stopped, i))

const shareOf = (municipality: string, want: Wanted, found: FoundTogether, stopped: Stopped, i: number): Gathered => {
  const own = found.asks[i]
  if (own === undefined) throw new Error('gather_exchange left a question out')
  const party = (oin: string | null) => (oin === null ? null : present(found.parties[oin]).facts)
  const stand = (
    kind: Stand['kind'],
    id: string,
    { version }: { readonly version: string },
    of = municipality,
  ): Stand => ({
    municipality: of,
    kind,
    id,
    version,
  })
  const parties = [...new Set([want.source, want.recipient])].filter((oin) => oin !== null)
  return {
    stands: [
      ...want.persons.map((id) => stand('person', id, present(found.persons[id]))),
      ...(want.case === null ? [] : [stand('case', want.case, present(own.case))]),
      ...parties.map((oin) => stand('participant', oin, present(found.parties[oin]), '0000')),
      stand('stop', 'all', stopped),
    ],
    stops: stopsOn(want, stopped),
    source: party(want.source),
    recipient: party(want.recipient),
    controllers: found.controllers,
    persons: Object.fromEntries(
      want.persons.map((id): [string, GatheredPerson] => [
        id,
        {
          case: want.case === null ? null : present(own.case?.facts?.[id]),
          person: present(found.persons[id]).facts,
          consent: present(found.consents[id]),
        },
      ]),
    ),
    verdicts: own.verdicts ?? {},
    dangerNoted: own.noted.filter((id) => want.asked.includes(id)),
  }
}

/** Nothing missing reads as nothing there: what was asked for and did not come is an error. */
const present = <T>(found: T | null | undefined): T => {
  if (found === null || found === undefined) throw new Error('gather_exchange left something out')
  return found
}
