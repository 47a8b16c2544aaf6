import { mayBeAskedByBsn } from '../core/bsn.ts'
import type { Identity } from '../store/person-identity.ts'
import type { InboxQuestion, InboxResult } from '../inbox/asking-inbox.ts'
import type { KeptConsent } from '../consent/consent.ts'
import type { Policy } from '../policy/policies.ts'
import type { Source, SourceConnector } from '../sources/source.ts'
import type { SourceRequest } from '../sources/source-contract-schema.ts'
import type { Ask, Decided } from './entries.ts'
import type { AskSource, SourceAnswer } from './room.ts'

/** What asking a source needs of other rooms. */
export interface AskingPorts {
  readonly source: Source
  /** Asks a source that answers in its own time. */
  readonly askInbox: (question: InboxQuestion) => Promise<InboxResult>
  readonly connectorOf: (municipality: string, oin: string) => Promise<SourceConnector | null>
  /** For the call to a source that may have it and nothing else; null where there is none. */
  readonly bsnFor: (municipality: string, person: string) => Promise<string | null>
  /** The identity of who has no BSN (Wmo 5.2.9 lid 6, Jeugdwet 7.2.4): where a BSN would go, this goes. */
  readonly identityFor: (municipality: string, person: string) => Promise<Identity | null>
  /** The source's own reference for a person, given when it joined the case (decisions.md 2). */
  readonly referenceFor: (municipality: string, caseId: string, oin: string, person: string) => Promise<string | null>
  readonly nameOf: (oin: string, localDate: string) => Promise<string>
  /** Consents (by id) as they were given: what was said, by which text, with which evidence. */
  readonly consents: (municipality: string, ids: readonly string[]) => Promise<readonly KeptConsent[]>
}

/** Asks the source by what it may know the person by, with what its professional needs to weigh (domain.md F). */
export const asking =
  (ports: AskingPorts): AskSource =>
  async (ask, decided, policy): Promise<SourceAnswer> => {
    const { municipality, source } = ask.question
    const connector = source.oin === null ? null : await ports.connectorOf(municipality, source.oin)
    if (connector === null) return { kind: 'failed', cause: 'no-connector' }
    const person = await nameForSource(ports, ask, decided, policy)
    if (person === null) return { kind: 'failed', cause: 'no-reference' }
    const { call } = ask
    const name = await ports.nameOf(call.caller.organisation, call.moment.localDate)
    const restsOn = decided.decision.consents
    const consents = restsOn.length === 0 ? [] : await ports.consents(municipality, restsOn)
    const body = requestTo(ask, decided, { person, name, consents })
    if (connector.inbox === true) return askLater(ports, ask, decided, connector, body)
    return ports.source.fetch({
      connector,
      body,
      categories: policy.tables.vocabulary.categories,
      localDate: decided.facts.moment.localDate,
      trace: {
        traceparent: call.traceparent,
        tracestate: call.tracestate,
        // Without one from the caller's side: that of this exchange (UUID v7), by which every record of it is found.
        fscTransactionId: call.fscTransactionId ?? ask.id.slice(municipality.length + 1),
      },
    })
  }

/** Through a task; only where the row of the connector is as the register set it. */
const askLater = async (
  { askInbox }: AskingPorts,
  { id, run, question: { municipality }, call }: Ask,
  { decision }: Decided,
  connector: SourceConnector,
  body: SourceRequest,
): Promise<SourceAnswer> => {
  if (run === null) return { kind: 'failed', cause: 'other' }
  try {
    connector.credential()
  } catch {
    return { kind: 'failed', cause: 'credential-unreadable' }
  }
  return askInbox({
    ...{ municipality, request: id, person: decision.person, source: connector.oin, body },
    ...{ at: call.moment.at, expiresAt: run.expiresAt },
  })
}

/** The BSN only to a source that may process it for this person and purpose (domain.md B.2); else its own reference. */
const nameForSource = async (
  ports: AskingPorts,
  { question }: Ask,
  { facts, decision }: Decided,
  policy: Policy,
): Promise<SourceRequest['person'] | null> => {
  const about = policy.isMain(facts.role) ? 'subject' : 'other'
  if (mayBeAskedByBsn(policy.tables, facts.source.kind, question.purpose, about)) {
    const bsn = await ports.bsnFor(question.municipality, decision.person)
    if (bsn !== null) return { bsn }
    const identity = await ports.identityFor(question.municipality, decision.person)
    if (identity !== null) return { identity }
  }
  if (question.caseId === null || question.source.oin === null) return null
  const reference = await ports.referenceFor(
    question.municipality,
    question.caseId,
    question.source.oin,
    decision.person,
  )
  return reference === null ? null : { reference }
}

/** What the other rooms add to the question. */
interface Beside {
  readonly person: SourceRequest['person']
  readonly name: string
  readonly consents: readonly KeptConsent[]
}

const requestTo = ({ id, question, call }: Ask, { decision }: Decided, beside: Beside): SourceRequest => {
  const { professional, request, words } = question
  const why = new Map(question.categories.map((c) => [c.category, c.why]))
  return {
    requestId: id,
    person: beside.person,
    purpose: question.purpose,
    categories: decision.permitted.map(({ category, fields }) => ({
      category,
      fields: [...fields],
      why: why.get(category) ?? null,
    })),
    ground: {
      legalBasis: decision.ground?.legalBasis ?? '',
      secrecyGround: decision.ground?.secrecyGround ?? '',
      law: [...(decision.ground?.law ?? [])],
    },
    consent: beside.consents.flatMap(toldConsent),
    informed:
      request.informed === null
        ? null
        : 'on' in request.informed
          ? { on: request.informed.on }
          : { deferredUntil: request.informed.deferredUntil },
    urgency: request.weighing?.acute === true ? 'acute' : 'normal',
    askedBy: {
      organisation: call.caller.organisation,
      organisationName: beside.name,
      name: professional.id,
      function: professional.function,
      phone: professional.phone,
    },
    actingAs: professional.actingAs,
    whySource: words.source,
  }
}

/** A consent without names: what was said, in which capacity, when, how, by which text. An agreement to help is none. */
const toldConsent = ({ record: { layer, kind, validUntil }, words }: KeptConsent): SourceRequest['consent'] =>
  layer === 'help'
    ? []
    : [
        {
          layer,
          kind,
          validUntil,
          statements: words.map(({ capacity, outcome, saidAt, method, noticeVersion, evidence }) => ({
            capacity,
            outcome,
            saidAt,
            method,
            noticeVersion,
            evidenceSha256: evidence?.sha256 ?? null,
            name: null,
          })),
        },
      ]
