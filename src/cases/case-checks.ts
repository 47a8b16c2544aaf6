import type { Call } from '../http/caller.ts'
import { type InvalidParam, Problem } from '../problems.ts'
import type { CasePorts } from './case-ports.ts'
import type { CaseBody, CasePerson } from './case-schema.ts'

/** Throws what is wrong with the input, all faults at once; nothing where there are none. */
export const refuseFaults = (faults: readonly InvalidParam[]): void => {
  if (faults.length > 0)
    throw new Problem('invalid-input', 'Mend these faults and try again.', { invalidParams: faults })
}

/** One fault of the input. */
export const fault = (name: string, code: string, reason: string): InvalidParam => ({ name, code, reason })

/** Faults of a case to be opened that need no look at who a person is. */
export const openingFaults = async (ports: CasePorts, call: Call, body: CaseBody): Promise<readonly InvalidParam[]> => {
  const own = call.caller.organisation
  const { municipality, participants } = body
  if (!call.caller.municipalities.includes(municipality)) return [elsewhere('municipality')]
  const oins = participants.map((each) => each.organisation)
  const taking = await ports.takesPart(oins, municipality, call.moment.localDate)
  return [
    ...ownOnly('coordinator.organisation', body.coordinator.organisation, own),
    ...body.purposes.flatMap((purpose, i) =>
      ports.knowsPurpose(municipality, purpose)
        ? []
        : [fault(`purposes.${i}`, 'unknown-word', 'is no purpose of the tables')],
    ),
    ...participants.flatMap(({ organisation, role }, i) => [
      ...(taking.has(organisation) ? [] : [notTakingPart(`participants.${i}.organisation`)]),
      ...(oins.indexOf(organisation) === i
        ? []
        : [fault(`participants.${i}.organisation`, 'twice', 'stands here twice')]),
      ...((role === 'coordinator') === (organisation === own)
        ? []
        : [fault(`participants.${i}.role`, 'one-coordinator', 'coordinator is the calling organisation and no other')]),
    ]),
    ...lowFlameFaults(body, own),
  ]
}

const lowFlameFaults = ({ phase, lowFlamePartner, participants }: CaseBody, own: string): readonly InvalidParam[] => {
  const odd = lowFlameFault(phase, lowFlamePartner)
  if (odd.length > 0) return odd
  const takesPart = lowFlamePartner === own || participants.some((each) => each.organisation === lowFlamePartner)
  return lowFlamePartner === undefined || takesPart ? [] : [notTakingPart('lowFlamePartner')]
}

/** The one partner is named with low flame, and only then. */
export const lowFlameFault = (phase: string, partner: string | undefined): readonly InvalidParam[] =>
  (phase === 'low-flame') === (partner !== undefined)
    ? []
    : [fault('lowFlamePartner', 'with-low-flame', 'is needed with phase low-flame, and only then')]

/** A caller speaks for its own organisation alone. */
export const ownOnly = (name: string, said: string | undefined, own: string): readonly InvalidParam[] =>
  said === undefined || said === own ? [] : [fault(name, 'not-yours', 'is another organisation than the calling one')]

export const elsewhere = (name: string): InvalidParam =>
  fault(name, 'not-yours', 'is no municipality in which this organisation takes part')

export const notTakingPart = (name: string): InvalidParam =>
  fault(name, 'not-a-participant', 'does not take part in this municipality today')

/**
 * One purpose for which this caller may use a BSN, or null where no BSN was sent. Problem `bsn-not-allowed` where one
 * was sent and none of the purposes allows it; nothing is looked up or stored then.
 */
export const bsnPurpose = (
  ports: Pick<CasePorts, 'mayUseBsn'>,
  call: Call,
  municipality: string,
  purposes: readonly string[],
  persons: readonly { readonly name: string; readonly ref: CasePerson }[],
): string | null => {
  const numbers = persons.filter(({ ref }) => 'bsn' in ref)
  if (numbers.length === 0) return null
  const purpose = purposes.find((each) => ports.mayUseBsn(call, municipality, each))
  if (purpose !== undefined) return purpose
  throw new Problem('bsn-not-allowed', 'Name the person by the personId that your organisation was given.', {
    invalidParams: numbers.map(({ name }) =>
      fault(`${name}.bsn`, 'BSN_NOT_ALLOWED', 'this organisation may not use it for these purposes'),
    ),
  })
}
