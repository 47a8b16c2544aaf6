import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { By } from './consent.ts'
import type { People, Ref } from './ports.ts'
import { seenFacts } from './seen.ts'

/** Whose word it is: internal id or OIN, and the handle he was named by. */
export interface Speaker {
  readonly by: string
  readonly handle: string | null
  /** As what he holds gezag, where he was named so. */
  readonly capacity?: 'parent' | 'guardian'
}

/** About whom, by the words of the call: who is named alike is the same person. */
export interface About {
  readonly municipality: string
  readonly person: string
  readonly ref: Ref
  readonly case: string | null
}

/**
 * Who says a word of consent. A handle whose holder no longer has gezag over this child is `authority-changed`, as is
 * one that never was: nothing is recorded then (decisions.md 3).
 */
export const speakerOf = async (people: People, call: Call, about: About, by: By): Promise<Speaker> => {
  if ('authorityHolder' in by) {
    const { authorityHolder } = by
    if (authorityHolder === 'parent' || authorityHolder === 'guardian')
      return onlyHolder(people, call, about, authorityHolder)
    const holding = await people.holder(about.municipality, about.person, authorityHolder)
    if (holding?.lasts !== true) throw authorityChanged()
    return { by: holding.holder, handle: authorityHolder, capacity: holding.capacity }
  }
  return anySpeaker(people, call, about, by)
}

/** Named by relation: the one who holds gezag over this child, where exactly one does; a sealed child looks unknown. */
const onlyHolder = async (
  people: People,
  call: Call,
  about: About,
  capacity: 'parent' | 'guardian',
): Promise<Speaker> => {
  const { authority } = seenFacts(await people.facts(about.municipality, about.person), call.moment.localDate)
  const [only, ...others] = 'holders' in authority ? authority.holders : []
  if (only?.capacity !== capacity || others.length > 0) throw authorityChanged()
  return { by: only.id, handle: only.handle, capacity }
}

/** Who says a word that stops: whoever held gezag under a handle, also where he no longer does. */
export const stopperOf = async (people: People, call: Call, about: About, by: By): Promise<Speaker> =>
  anySpeaker(people, call, about, by)

const anySpeaker = async (people: People, call: Call, about: About, by: By): Promise<Speaker> => {
  if ('organisation' in by) return { by: by.organisation, handle: null }
  const handle = 'authorityHolder' in by ? by.authorityHolder : null
  if (sameWords(by, about.ref)) return { by: about.person, handle: null }
  const context = { about: 'other', joining: about.case, child: about.person } as const
  const person = await people.resolve(call, about.municipality, by, context)
  return { by: person, handle }
}

const sameWords = (one: Ref, other: Ref): boolean => JSON.stringify(one) === JSON.stringify(other)

const authorityChanged = (): Problem =>
  new Problem(
    'authority-changed',
    'This handle no longer stands for a holder of authority. Ask again who must say yes; nothing was recorded.',
  )
