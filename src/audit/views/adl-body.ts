import type { KeptRecord } from '../kept-record.ts'

/** 1: what was asked and answered. 2: by which version of the tables too. 3: on which information too. */
export type AdlLevel = 1 | 2 | 3

/** Raw sources of a record, in the words of AuthZEN; never beside references to them (ADL: one or the other). */
export interface AdlBody {
  readonly 'adl.core.request': Evaluation | { readonly evaluations: readonly Evaluation[] }
  readonly 'adl.core.response': Answer | { readonly evaluations: readonly Answer[] }
  readonly 'adl.core.policies'?: readonly { readonly id: string; readonly version: string }[]
  readonly 'adl.core.information'?: readonly { readonly source: string; readonly reference: string }[]
}

interface Entity {
  readonly type: string
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** One question to the decision point: who may do what with whose data. */
export interface Evaluation {
  readonly subject: Entity
  readonly action: { readonly name: string; readonly properties: Readonly<Record<string, unknown>> }
  readonly resource: Entity
  readonly context: { readonly time: string; readonly case?: string }
}

/** One answer: yes or no, with codes and what was permitted and given. */
export interface Answer {
  readonly decision: boolean
  readonly context: Readonly<Record<string, unknown>>
}

interface BodyTelling {
  readonly level: AdlLevel
  readonly activity: (municipality: string, purpose: string | null) => string
  readonly aliases: ReadonlyMap<string, string>
}

/** The body of a record at a level, from the decisions of one call and what closed them. */
export const adlBody = (
  decided: readonly KeptRecord[],
  closed: readonly KeptRecord[],
  telling: BodyTelling,
): AdlBody => {
  const requests = decided.map((record) => evaluationOf(record, telling))
  const answers = decided.map((record) => answerOf(record, closed))
  return {
    'adl.core.request': oneOr(requests),
    'adl.core.response': oneOr(answers),
    ...(telling.level >= 2 ? { 'adl.core.policies': policiesOf([...decided, ...closed]) } : {}),
    ...(telling.level >= 3 ? { 'adl.core.information': informationOf(decided) } : {}),
  }
}

const oneOr = <T>(all: readonly T[]): T | { readonly evaluations: readonly T[] } => {
  const [first] = all
  return first !== undefined && all.length === 1 ? first : { evaluations: all }
}

const evaluationOf = (record: KeptRecord, { activity, aliases }: BodyTelling): Evaluation => {
  const { actor, municipality, purpose } = record
  return {
    subject: {
      type: 'organisation',
      id: actor.organisation,
      properties: said({
        system: actor.clientId,
        professional: actor.professional?.id,
        function: actor.professional?.function ?? undefined,
        relation: actor.professional?.relation,
      }),
    },
    action: {
      name: record.operation,
      properties: said({
        processing_activity_id: purpose && activity(municipality, purpose),
        purpose,
        direction: record.direction,
      }),
    },
    resource: {
      type: record.person === null ? 'log' : 'person',
      id: (record.person === null ? municipality : aliases.get(record.person)) ?? '',
      properties: said({ source: record.source, recipient: record.recipient }),
    },
    context: { time: record.at, ...(record.case === undefined ? {} : { case: record.case }) },
  }
}

/** Codes and fields; what was given stands in the entry that closed the decision. */
const answerOf = (record: KeptRecord, closed: readonly KeptRecord[]): Answer => {
  const { type, outcome, reasons, categories, ground, person } = record
  const closing = closed.find((one) => one.person === person && one !== record)
  return {
    decision: allowed(type, outcome),
    context: said({
      outcome: outcome ?? undefined,
      reasons: reasons.map(({ code, law }) => ({ code, law })),
      permitted: categories,
      ground: ground ?? undefined,
      closedAs: closing?.type,
      given: closing?.type === 'release' ? closing.categories : undefined,
    }),
  }
}

/** Each version of the tables once; the version is the fingerprint, as a hash of git would be. */
const policiesOf = (records: readonly KeptRecord[]) => {
  const versions = records.flatMap(({ municipality, policy }) =>
    policy === null ? [] : [{ id: `urn:deelpoort:policies:${municipality}`, version: policy.fingerprint }],
  )
  return versions.filter(({ version }, at) => versions.findIndex((one) => one.version === version) === at)
}

/** What the decision stood on: references, and the digest that commits to every fact of it (decisions.md 6). */
const informationOf = (records: readonly KeptRecord[]) =>
  records.flatMap(({ id, case: caseId, details, factsDigest }) => [
    ...(factsDigest === null
      ? []
      : [{ source: 'urn:deelpoort:facts', reference: `${id} hmac-sha-256:${factsDigest}` }]),
    ...(caseId === undefined ? [] : [{ source: 'urn:deelpoort:cases', reference: caseId }]),
    ...consentsIn(details).map((reference) => ({ source: 'urn:deelpoort:consents', reference })),
  ])

const consentsIn = ({ consents }: KeptRecord['details']): readonly string[] =>
  Array.isArray(consents) ? consents.map(String) : []

const said = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

/** Whether a record says yes: a look that was recorded was allowed. */
export const allowed = (type: KeptRecord['type'], outcome: string | null): boolean =>
  type === 'log-viewed' || type === 'export-made' || outcome?.startsWith('permit') === true
