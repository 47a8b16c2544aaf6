import { decide } from '../core/decide.ts'
import type { Decision } from '../core/decision.ts'
import type { Facts, PersonFacts, RightFacts } from '../core/facts.ts'
import { tell, type Told } from '../core/tell.ts'
import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import { withoutAge } from './facts.ts'

/** What a resident asks of his own log (P24), or somebody for him. */
export interface OwnAccess {
  readonly municipality: string
  readonly person: string
  readonly right: RightFacts
  /** The names of employees are asked too. */
  readonly names: boolean
}

/** What was decided: for the record, and as the resident hears it. */
export interface OwnAccessDecision {
  readonly facts: Facts
  readonly decision: Decision
  readonly told: Told
}

/** What deciding a right needs of the others. */
export interface OwnAccessPorts {
  readonly policyOf: (municipality: string) => Policy
  readonly facts: (municipality: string, person: string) => Promise<PersonFacts & { readonly fetchedAt: string | null }>
}

const fields = ['exchanges', 'recipients', 'functions', 'laterExchanges'] as const

/** Decides whether this log may be shown, by the facts that are known now (rights.yaml). No consent layer here. */
export const ownAccess =
  ({ policyOf, facts: factsOf }: OwnAccessPorts) =>
  async (call: Call, { municipality, person, right, names }: OwnAccess): Promise<OwnAccessDecision> => {
    const { tables } = policyOf(municipality)
    const known = withoutAge(await factsOf(municipality, person))
    const { organisation, kind } = call.caller
    const facts: Facts = {
      v: 1,
      moment: call.moment,
      municipality,
      direction: 'ask',
      initiatedBy: 'resident',
      source: { oin: organisation, kind, active: true, mandates: [] },
      recipient: { oin: null, kind: 'unknown', active: true, mandates: [] },
      purpose: tables.rights?.purpose ?? '',
      categories: [{ category: 'exchange-log', fields: [...fields, ...(names ? ['employees'] : [])], why: 'given' }],
      asserted: { legalBasis: null, law: null },
      professional: { function: null, actingAs: null },
      case: { state: 'absent' },
      request: {
        alternativesTried: 'missing',
        informed: null,
        subjectMatter: 'given',
        addressNeeded: false,
        weighing: null,
        answers: {},
      },
      person: known,
      consents: [],
      withdrawals: [],
      right,
    }
    const decision = decide(tables, facts)
    // As a resident hears it: what only officers may know is not for the paper he gets.
    const told = tell(tables, decision, { kind: 'resident', scopes: [], recordsConsent: false })
    return { facts, decision, told }
  }
