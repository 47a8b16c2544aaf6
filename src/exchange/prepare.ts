import type { Call } from '../http/caller.ts'
import type { PersonRef } from '../persons/person-ref.ts'
import type { Policy } from '../policy/policies.ts'
import { Problem, type InvalidParam } from '../problems.ts'
import { municipalityOf } from '../store/ids.ts'
import type { AskedPerson, AskingProfessional, PartyRef, Question } from './ask.ts'
import { personsOf } from './asked-persons.ts'
import { bsnGate, fault, wordFaults, type Body } from './question-faults.ts'
import type { AdviceBody, DataRequestBody } from './question-schema.ts'
import { lookedUp, requestOf } from './request-facts.ts'

/** What turning a body into a question needs of the other rooms. */
export interface PreparePorts {
  readonly policyOf: (municipality: string) => Policy
  /**
   * Internal ids and the caller's aliases, in order; faults of references as Problem `invalid-input`. `passing`: who is
   * known by identity is not kept.
   */
  readonly resolve: (
    call: Call,
    municipality: string,
    caseId: string | null,
    refs: readonly PersonRef[],
    passing: boolean,
  ) => Promise<readonly AskedPerson[]>
  /** Whether an organisation can be called back on a number (domain.md P22). */
  readonly callsBackOn: (oin: string, number: string) => Promise<boolean>
}

/** A data request as a question: the caller is the recipient. Problem 400 names every fault at once. */
export const questionOfRequest = (ports: PreparePorts, call: Call, body: DataRequestBody): Promise<Question> => {
  const source = { oin: body.source.oin, kind: null }
  const recipient = { oin: call.caller.organisation, kind: null }
  return question(ports, call, body, {
    direction: 'ask',
    source,
    recipient,
    why: body.source.why ?? null,
    passing: false,
  })
}

/** Advice as a question: I ask a source, or I give to a recipient. */
export const questionOfAdvice = (ports: PreparePorts, call: Call, body: AdviceBody): Promise<Question> => {
  const self = { oin: call.caller.organisation, kind: null }
  const other = body.source ?? body.recipient
  const party =
    other === undefined ? self : 'oin' in other ? { oin: other.oin, kind: null } : { oin: null, kind: other.kind }
  const asks = body.source !== undefined
  const sides = asks ? { source: party, recipient: self } : { source: self, recipient: party }
  return question(ports, call, body, {
    direction: asks ? 'ask' : 'give',
    ...sides,
    why: other?.why ?? null,
    passing: body.case === undefined,
  })
}

/** Something told of one's own accord, as a question: the caller is the source. `faultsOf`: faults of what is told. */
export const questionOfNotice = (
  ports: PreparePorts,
  call: Call,
  body: Body,
  faultsOf: (policy: Policy) => readonly InvalidParam[],
): Promise<Question> => {
  const self = { oin: call.caller.organisation, kind: null }
  const sides = { direction: 'give', source: self, recipient: self, why: null, passing: false } as const
  return question(ports, call, body, { ...sides, ownAccord: true, faultsOf })
}

interface Sides {
  readonly direction: 'ask' | 'give'
  readonly source: PartyRef
  readonly recipient: PartyRef
  readonly why: string | null
  /** Nobody is kept for this question alone: who is known by identity passes by. */
  readonly passing: boolean
  readonly ownAccord?: true
  /** Faults beside those of the question. */
  readonly faultsOf?: (policy: Policy) => readonly InvalidParam[]
}

const question = async (ports: PreparePorts, call: Call, body: Body, sides: Sides): Promise<Question> => {
  const municipality = whose(call, body)
  const policy = ports.policyOf(municipality)
  const professional = professionalOf(call, body)
  const child = body.order?.child
  const faults = [
    ...(child && ('identity' in child || 'authorityHolder' in child)
      ? [fault('order.child', 'not-here', 'name the minor by bsn, personId or your own reference')]
      : []),
    ...(professional === null ? [fault('requestedBy', 'required', 'is needed: the token names no professional')] : []),
    ...wordFaults(policy, body, sides),
    ...body.persons.flatMap((ref, i) =>
      'authorityHolder' in ref
        ? [fault(`persons.${String(i)}.authorityHolder`, 'not-here', 'names who must say yes, not whom it is about')]
        : [],
    ),
    ...(sides.faultsOf?.(policy) ?? []),
  ]
  if (faults.length > 0 || professional === null)
    throw new Problem('invalid-input', 'Mend these faults and ask again.', { invalidParams: faults })
  bsnGate(policy, call, body)
  const persons = await personsOf(ports, call, policy, body, sides.passing)
  const lookups = await lookedUp(ports, call, municipality, body, sides.why)
  return {
    municipality,
    direction: sides.direction,
    initiatedBy: body.initiatedBy,
    ...(sides.ownAccord === true ? { ownAccord: true } : {}),
    // A lane without a case leaves no trace in one, whatever case the caller named to say whom it means.
    caseId: policy.tables.purposes[body.purpose]?.case === 'none' ? null : (body.case ?? null),
    purpose: body.purpose,
    categories: body.categories.map((c) => ({ category: c.category, fields: c.fields ?? null, why: c.why ?? null })),
    source: sides.source,
    recipient: sides.recipient,
    persons: persons.filter((p, i) => persons.findIndex((other) => other.id === p.id) === i),
    professional,
    asserted: { legalBasis: body.ground?.legalBasis ?? null, law: body.ground?.law ?? null },
    request: requestOf(policy, body, lookups),
    words: { source: sides.why, alternatives: body.alternativesTried ?? null, subject: body.subjectMatter ?? null },
    validUntil: body.validUntil ?? null,
  }
}

/** The municipality of the case, else the one named, else that of a person; only one of the caller's own. */
const whose = (call: Call, body: Body): string => {
  const ids = [body.case, ...body.persons.map((p) => ('personId' in p ? p.personId : undefined))]
  const carried = ids.map((id) => (id === undefined ? null : municipalityOf(id)))
  const own = [carried[0], body.municipality, ...carried.slice(1)].find(
    (m) => m != null && call.caller.municipalities.includes(m),
  )
  const first = own ?? (body.municipality === undefined ? call.caller.municipalities[0] : undefined)
  if (first != null) return first
  const faults = [fault('municipality', 'not-yours', 'is no municipality in which this organisation takes part')]
  throw new Problem('invalid-input', 'Mend these faults and ask again.', { invalidParams: faults })
}

const professionalOf = (call: Call, body: Body): AskingProfessional | null => {
  const said = body.requestedBy
  const token = call.caller.professional
  if (said === undefined && token === null) return null
  return {
    id: token?.id ?? said?.id ?? '',
    function: token?.function ?? said?.function ?? null,
    register: said?.register ?? null,
    number: said?.number ?? null,
    phone: said?.phone ?? null,
    actingAs:
      said?.actingAs === undefined
        ? null
        : {
            task: said.actingAs.task ?? null,
            law: said.actingAs.law ?? null,
            organisation: said.actingAs.organisation ?? null,
          },
  }
}
