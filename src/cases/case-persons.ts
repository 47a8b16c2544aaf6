import type { Call } from '../http/caller.ts'
import type { InvalidParam } from '../problems.ts'
import type { CaseParticipant } from './case.ts'
import { fault } from './case-checks.ts'
import type { CasePorts } from './case-ports.ts'
import type { CasePerson } from './case-schema.ts'

/** A person as the body names him, and where (dotted path). */
export interface NamedPerson {
  readonly name: string
  readonly ref: CasePerson
}

/** References as the body gives them. */
export type GivenReferences = readonly { readonly person: CasePerson; readonly reference: string }[]

/** The persons named by references, with their dotted paths. */
export const namedIn = (at: string, references: GivenReferences): readonly NamedPerson[] =>
  references.map(({ person }, i) => ({ name: `${at}.${i}.person`, ref: person }))

/** Resolves every person once, in the order given; the same words are the same person. */
export const resolver = (ports: CasePorts, call: Call, municipality: string, purpose: string | null) => {
  const resolved = new Map<string, Promise<string>>()
  return (ref: CasePerson): Promise<string> => {
    const words = JSON.stringify(ref)
    const found = resolved.get(words) ?? ports.persons.resolve(call, municipality, ref, { purpose })
    resolved.set(words, found)
    return found
  }
}

/** References with internal ids, and what is wrong with them: each person once, of the case, each reference once. */
export const referencesOf = async (
  at: string,
  given: GivenReferences,
  resolve: (ref: CasePerson) => Promise<string>,
  inCase: readonly string[],
): Promise<{ readonly references: CaseParticipant['references']; readonly faults: readonly InvalidParam[] }> => {
  const references: { readonly person: string; readonly reference: string }[] = []
  const faults: InvalidParam[] = []
  for (const [i, { person: ref, reference }] of given.entries()) {
    const person = await resolve(ref)
    if (!inCase.includes(person)) faults.push(fault(`${at}.${i}.person`, 'not-in-case', 'is no person of this case'))
    if (references.some((each) => each.person === person || each.reference === reference)) {
      faults.push(fault(`${at}.${i}`, 'twice', 'names a person or reference that stands here already'))
    }
    references.push({ person, reference })
  }
  return { references, faults }
}
