import { noWays } from '../core/advice.ts'
import { tell } from '../core/tell.ts'
import { tellAdvice } from '../core/tell-advice.ts'
import type { Call } from '../http/caller.ts'
import type { Policy } from '../policy/policies.ts'
import type { Question } from './ask.ts'
import type { DataRequest, Result } from './data-request.ts'
import type { Ask, Run } from './entries.ts'
import { adviceBytes, dataRequestBytes, type DataRequestView, type DecisionView } from './exchange-schema.ts'
import type { Outcome, PersonAnswer } from './room.ts'
import { toldStatus, waiting } from './status.ts'
import { decisionView, type Names, type ToldPerson } from './view.ts'

/** What turning outcomes into answers needs. */
export interface RenderPorts {
  readonly logOf: (municipality: string) => string
  /** An id under the neutral name of its log: a receipt is handed on, to people who must not learn the place (D.5). */
  readonly neutral: (id: string) => string
}

/** What a person's share of an answer is made from, fresh or kept. */
type Share = Omit<ToldPerson, 'told' | 'missing' | 'ways' | 'dutyId'> &
  Pick<PersonAnswer, 'decision' | 'advice' | 'obligationIds'> & { readonly hears: Result['decisions'][number]['hears'] }

/** Answers as a caller gets them, held to the contract's strict schemas. */
export const rendering = ({ logOf, neutral }: RenderPorts) => {
  const handedOn = ({ decision, release }: Share['receipt']): Share['receipt'] => ({
    decision: neutral(decision),
    release: release === null ? null : neutral(release),
  })

  const decisions = ({ caller, language }: Call, policy: Policy, shares: readonly Share[], names: Names) => {
    const sentences = policy.words(language)
    return shares.map(({ decision, advice, hears, obligationIds, ...share }): DecisionView => {
      const recordsConsent = hears.recordsConsent && caller.scopes.includes('consent')
      const teller = { kind: caller.kind, scopes: caller.scopes, ...hears, recordsConsent }
      const told = tell(policy.tables, decision, teller)
      const ways = tellAdvice(policy.tables, decision, advice, teller)
      const dutyId: ToldPerson['dutyId'] = (duty) => obligationIds[decision.obligations.indexOf(duty)] ?? null
      const receipt = handedOn(share.receipt)
      return decisionView(sentences, { ...share, receipt, told, missing: decision.missing, ways, dutyId }, names)
    })
  }

  const common = (question: Question) => ({
    case: question.caseId,
    purpose: question.purpose,
    log: logOf(question.municipality),
  })

  return {
    /** The answer that may bring data: bytes, before the release is recorded. */
    request: ({ id, question, call }: Ask, { createdAt, expiresAt }: Run, outcome: Outcome): Buffer => {
      const { policy, persons, failure, status, names } = outcome
      const sentences = policy.words(call.language)
      const given = persons.filter((p) => p.release !== null)
      const told = decisions(call, policy, persons.map(shareOf), names)
      return dataRequestBytes({
        id,
        status: toldStatus(status, told.map(outcomeOf)),
        ...common(question),
        createdAt,
        expiresAt,
        decisions: told,
        data: given.length === 0 ? null : given.flatMap(dataOf),
        dataDeliveredAt: null,
        failure: failure === null ? null : { code: failure, text: sentences.failure(failure) },
        policy: { regime: policy.regime, fingerprint: policy.fingerprint },
      })
    },

    /** Advice: bytes, already recorded. */
    advice: ({ id, question, call }: Ask, { policy, persons, names }: Outcome): Buffer =>
      adviceBytes({
        id,
        direction: question.direction,
        ...common(question),
        decisions: decisions(call, policy, persons.map(shareOf), names),
        policy: { regime: policy.regime, fingerprint: policy.fingerprint },
      }),

    /** A request from what is kept: told anew to who reads it, without data. */
    kept: (call: Call, request: DataRequest, policy: Policy, names: Names): DataRequestView => {
      const { question, result } = request
      const told = result === null ? [] : decisions(call, policy, sharesOf(question, result), names)
      const status = toldStatus(request.status, told.map(outcomeOf))
      const expired = request.expiresAt.getTime() <= Date.parse(call.moment.at) && waiting.includes(status)
      return {
        id: request.id,
        status: expired ? 'expired' : status,
        ...common(question),
        createdAt: request.createdAt.toISOString(),
        expiresAt: request.expiresAt.toISOString(),
        decisions: told,
        data: null,
        dataDeliveredAt: request.dataSentAt?.toISOString() ?? null,
        failure: null,
        policy: result === null ? null : { regime: result.regime, fingerprint: result.fingerprint },
      }
    },
  }
}

export type Rendering = ReturnType<typeof rendering>

const outcomeOf = (view: DecisionView) => view.outcome

const shareOf = (person: PersonAnswer): Share => ({
  alias: person.asked.alias,
  person: person.asked.id,
  decision: person.decision,
  advice: person.advice,
  hears: person.hears,
  receipt: { decision: person.entry, release: person.release },
  declined: person.declined,
  obligationIds: person.obligationIds,
})

const sharesOf = ({ persons }: Question, result: Result): readonly Share[] =>
  result.decisions.map(({ decision, advice = noWays, hears, receipt, obligationIds }) => ({
    alias: persons.find((p) => p.id === decision.person)?.alias ?? decision.person,
    person: decision.person,
    decision,
    advice,
    hears,
    receipt,
    declined: null,
    obligationIds,
  }))

const dataOf = ({ asked, given }: PersonAnswer) =>
  (given ?? []).map((item) => ({
    personId: asked.alias,
    category: item.category,
    recordedAt: item.recordedAt,
    lastChangedAt: item.lastChangedAt,
    origin: item.origin,
    conditions: [...item.conditions],
    values: item.values.map((value) => ({ ...value })),
  }))
