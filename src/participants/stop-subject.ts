import type { Call } from '../http/caller.ts'
import { Problem } from '../problems.ts'
import type { Db } from '../store/database.ts'
import { agreementStore } from './agreement-store.ts'
import type { StopBody } from './stop-schema.ts'
import type { KeptStop } from './stop-store.ts'

/** What finding the subject of a stop needs. A sealed or unknown person resolves like any other. */
export interface SubjectPorts {
  readonly db: Db
  readonly persons: {
    resolve(call: Call, municipality: string, ref: NonNullable<StopBody['person']>): Promise<string>
  }
  readonly knowsPurpose: (municipality: string, purpose: string) => boolean
}

/** What a body stops, as it is kept; a fault of the input where it names what is not known here. */
export const subjectOfBody = async (
  ports: SubjectPorts,
  call: Call,
  body: StopBody,
): Promise<Pick<KeptStop, 'kind' | 'subject' | 'organisation'>> => {
  const { municipality, participant, source, purpose, professional, person } = body
  const known = async (oin: string, name: string): Promise<string> => {
    // Who takes part elsewhere only is as unknown as who takes part nowhere.
    const agreements = await agreementStore(ports.db).of(oin, [municipality])
    if (agreements.length === 0) throw stopFault(name, 'unknown')
    return oin
  }
  if (participant !== undefined)
    return { kind: 'participant', subject: await known(participant, 'participant'), organisation: null }
  if (source !== undefined) return { kind: 'source', subject: await known(source, 'source'), organisation: null }
  if (professional !== undefined) {
    const organisation = await known(professional.organisation, 'professional.organisation')
    return { kind: 'professional', subject: professional.id, organisation }
  }
  if (person !== undefined)
    return { kind: 'person', subject: await ports.persons.resolve(call, municipality, person), organisation: null }
  if (purpose === undefined || !ports.knowsPurpose(municipality, purpose)) throw stopFault('purpose', 'unknown')
  return { kind: 'purpose', subject: purpose, organisation: null }
}

const reasons = {
  unknown: 'is not known here',
  'not-yours': 'is not one of the municipalities of this caller',
} as const

/** A fault of the input of a stop. */
export const stopFault = (name: string, code: keyof typeof reasons): Problem =>
  new Problem('invalid-input', 'This cannot be stopped like this.', {
    invalidParams: [{ name, code, reason: reasons[code] }],
  })
