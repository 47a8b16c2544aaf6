import type { Call } from '../http/caller.ts'
import type { PersonRef } from '../persons/person-ref.ts'
import type { Policy } from '../policy/policies.ts'
import { newId } from '../store/ids.ts'
import type { AskedPerson } from './ask.ts'
import type { PreparePorts } from './prepare.ts'
import type { Body } from './question-faults.ts'

/** Those asked about, each with the role the caller said. */
export const personsOf = async (
  ports: Pick<PreparePorts, 'resolve'>,
  call: Call,
  { municipality, tables }: Policy,
  body: Body,
  passing: boolean,
): Promise<readonly AskedPerson[]> => {
  if (tables.purposes[body.purpose]?.anonymous === true) return [nobodyIn(municipality)]
  const named = body.persons.map(({ role: _role, ...ref }) => ref as PersonRef)
  const found = await ports.resolve(call, municipality, body.case ?? null, named, passing)
  return found.map((person, i) => withRole(person, body.persons[i]?.role))
}

const withRole = (person: AskedPerson, role: string | undefined): AskedPerson =>
  role === undefined ? person : { ...person, role }

/** Nobody: a passing id, so that a consult without names is decided like any other question. */
const nobodyIn = (municipality: string): AskedPerson => {
  const id = newId(municipality)
  return { id, alias: id, origin: 'identity-only' }
}
