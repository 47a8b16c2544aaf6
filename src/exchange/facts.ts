import { unknownToRegister } from '../core/unknown-person.ts'
import type { Facts, Moment, Party, PersonFacts } from '../core/facts.ts'
import type { Policy } from '../policy/policies.ts'
import type { AskedPerson, PartyRef, Question } from './ask.ts'
import type { Gathered } from './gather-store.ts'

/** The whole input of one decision, from the question and what was gathered; one person, one moment. */
export const factsOf = (
  question: Question,
  gathered: Gathered,
  asked: AskedPerson,
  moment: Moment,
  policy: Policy,
): Facts => {
  const found = gathered.persons[asked.id]
  const { otherHat = null, ...caseFound } = found?.case ?? { state: 'not-found' as const }
  const verdicts = gathered.verdicts[asked.id] ?? []
  return {
    v: 1,
    moment: { at: moment.at, localDate: moment.localDate },
    municipality: question.municipality,
    direction: question.direction,
    initiatedBy: question.initiatedBy,
    source: withHat(gathered.source ?? partyOfKind(question.source), question.direction === 'ask' ? otherHat : null),
    recipient: withHat(
      gathered.recipient ?? partyOfKind(question.recipient),
      question.direction === 'give' ? otherHat : null,
    ),
    purpose: question.purpose,
    categories: question.categories.map((c) => ({ category: c.category, fields: c.fields, why: policy.weigh(c.why) })),
    asserted: question.asserted,
    professional: { function: question.professional.function, actingAs: question.professional.actingAs },
    case: question.caseId === null ? { state: 'absent' } : caseFound,
    request: question.request,
    ...(asked.role === undefined ? {} : { role: asked.role }),
    person: found === undefined ? unregistered(asked.id) : withoutAge(found.person),
    ...childOrders(question, gathered),
    consents: found?.consent.consents ?? [],
    withdrawals: found?.consent.withdrawals ?? [],
    ...stopsOn(gathered, asked.id),
    ...(verdicts.length === 0 ? {} : { verdicts }),
    ...(question.ownAccord === true ? { ownAccord: true } : {}),
  }
}

/** The stops on the question, and on this person; those on others in it say nothing of him. */
const stopsOn = ({ stops }: Gathered, asked: string): Pick<Facts, 'stops'> => {
  const own = stops.filter(({ person }) => person === undefined || person === asked)
  return own.length === 0 ? {} : { stops: own.map(({ id, kind }) => ({ id, kind })) }
}

/** The hat that all its professionals have in the case goes before what the agreement says (domain.md B.3). */
const withHat = (party: Party, hat: string | null): Party => (hat === null ? party : { ...party, task: hat })

/** The supervision orders of the minor a cited order is about, where that is somebody else (Jeugdwet 7.3.11 lid 4). */
const childOrders = ({ request }: Question, { persons }: Gathered): Pick<Facts, 'childOrders'> => {
  const child = request.order?.child
  if (child == null) return {}
  const recorded = persons[child]?.person.recorded ?? []
  return { childOrders: recorded.filter(({ kind }) => kind === 'supervision-order') }
}

/** Somebody known by identity alone: nothing of him is known here, and unknown is a value. */
const unregistered = (id: string): PersonFacts => ({
  id,
  registration: 'identity-only',
  ...unknownToRegister,
  recorded: [],
})

/** An organisation of a kind, in advice that names nobody in particular; or a name nobody here goes by. */
const partyOfKind = (ref: PartyRef): Party => ({
  oin: ref.oin,
  kind: ref.oin === null ? (ref.kind ?? 'unknown') : 'unknown',
  active: ref.oin === null,
  mandates: [],
})

/** When the cached answer of the BRP was fetched is no fact to decide on. */
export const withoutAge = ({
  fetchedAt: _,
  ...person
}: PersonFacts & { readonly fetchedAt: string | null }): PersonFacts => person
