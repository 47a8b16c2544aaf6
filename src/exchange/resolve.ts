import { randomUUID } from 'node:crypto'
import type { Call } from '../http/caller.ts'
import type { Persons } from '../persons/persons.ts'
import type { AskedPerson } from './ask.ts'
import type { PreparePorts } from './prepare.ts'

/** Persons as a caller names them, in order: internal id and the caller's alias. In advice without a case one by identity gets a passing id. */
export const resolveAsked =
  (persons: Pick<Persons, 'resolve' | 'aliases'>): PreparePorts['resolve'] =>
  async (call: Call, municipality, caseId, refs, passing) => {
    const found = await Promise.all(
      refs.map(async (ref): Promise<AskedPerson | string> => {
        if ('identity' in ref && passing) {
          const id = `${municipality}-${randomUUID()}`
          return { id, alias: id, origin: 'identity-only' }
        }
        const id = await persons.resolve(call, municipality, ref, { joining: caseId })
        return 'personId' in ref ? { id, alias: ref.personId, origin: 'registered' } : id
      }),
    )
    const ids = found.filter((one) => typeof one === 'string')
    const aliases =
      ids.length === 0 ? new Map<string, string>() : await persons.aliases(municipality, call.caller.organisation, ids)
    return found.map((one) => {
      if (typeof one !== 'string') return one
      const alias = aliases.get(one)
      if (alias === undefined) throw new Error('A person has no alias')
      return { id: one, alias, origin: 'registered' as const }
    })
  }
