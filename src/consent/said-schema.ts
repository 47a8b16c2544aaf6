import { momentOf } from '../http/moment.ts'
import { Problem } from '../problems.ts'
import type { Call } from '../http/caller.ts'
import { municipalityOf } from '../store/ids.ts'
import type { ConsentBody } from './consent-schema.ts'
import type { NewConsent, NewWithdrawal, Said, Word } from './consent.ts'
import type { StatementBody } from './statement-schema.ts'
import type { ConsentWithdrawalBody, WithdrawalBody } from './withdrawal-schema.ts'

/** The moment of a word with its local day; what was said cannot lie in the future (decisions.md 17). */
export const saidOf = (call: Call, at: string, name: string): Said => {
  if (at > call.moment.at) {
    throw new Problem('invalid-input', 'A word cannot be said in the future.', {
      invalidParams: [{ name, code: 'in-the-future', reason: 'lies after this moment' }],
    })
  }
  return { at, on: momentOf(new Date(at)).localDate }
}

/** A statement of the body, for the room. */
export const wordOf = (call: Call, body: StatementBody, path = ''): Word => ({
  by: body.by,
  capacity: body.capacity,
  outcome: body.outcome,
  said: saidOf(call, body.saidAt, `${path}saidAt`),
  method: body.method,
  interpreter: body.interpreter ?? null,
  confirmed: body.confirmed ?? null,
  present: body.present ?? null,
  spokenAlone: body.spokenAlone ?? null,
  identified: body.identified ?? null,
  evidence: { reference: body.evidence?.reference ?? null, sha256: body.evidence?.sha256 ?? null },
  noticeVersion: body.noticeVersion ?? null,
})

/** A consent of the body, for the room. */
export const consentOf = (call: Call, body: ConsentBody): NewConsent => ({
  case: body.case,
  subject: body.subject,
  layer: body.layer,
  kind: body.kind ?? 'consent',
  scope: { ...body.scope, fields: body.scope.fields ?? {} },
  validUntil: body.validUntil ?? null,
  words: body.statements.map((statement, i) => wordOf(call, statement, `statements.${i}.`)),
  freeConsent: body.freeConsent === undefined ? null : freeConsentOf(body.freeConsent),
  conditionForHelp: body.conditionForHelp ?? null,
  lifelongPlan: body.lifelongPlan ?? null,
})

/** What was not answered is null, not false. */
export const freeConsentOf = (
  answers: NonNullable<ConsentBody['freeConsent']>,
): NonNullable<NewConsent['freeConsent']> => ({
  inSubjectInterest: answers.inSubjectInterest ?? null,
  concreteRequest: answers.concreteRequest ?? null,
  individualCase: answers.individualCase ?? null,
  refusalWithoutDetrimentExplained: answers.refusalWithoutDetrimentExplained ?? null,
  alternativeOffered: answers.alternativeOffered ?? null,
})

/** A withdrawal of the body, for the room, in the municipality that its ids or its words name. */
export const withdrawalOf = (call: Call, body: WithdrawalBody): NewWithdrawal => ({
  ...stopOf(call, body),
  municipality: whose(call, body),
  about: body.about,
  case: body.case ?? null,
})

/** What every withdrawal says. */
export const stopOf = (call: Call, body: ConsentWithdrawalBody) => ({
  by: body.by,
  scope: scopeOf(body.scope),
  said: saidOf(call, body.saidAt, 'saidAt'),
  saidTo: body.saidTo ?? null,
  method: body.method ?? null,
})

const scopeOf = (scope: ConsentWithdrawalBody['scope']): NewWithdrawal['scope'] =>
  scope === undefined || scope === 'all'
    ? 'all'
    : {
        ...(scope.purposes && { purposes: scope.purposes }),
        ...(scope.categories && { categories: scope.categories }),
        ...(scope.sources && { sources: scope.sources }),
        ...(scope.recipients && { recipients: scope.recipients }),
      }

/** The municipality of case, person or body, if it is one of the caller's own; else as for an unknown id. */
const whose = (call: Call, body: WithdrawalBody): string => {
  const id = body.case ?? ('personId' in body.about ? body.about.personId : null)
  const named = (id === null ? null : municipalityOf(id)) ?? body.municipality
  if (named === undefined && id === null) {
    throw new Problem('invalid-input', 'Say in which municipality this person is known.', {
      invalidParams: [{ name: 'municipality', code: 'required', reason: 'is missing' }],
    })
  }
  if (named === undefined || !call.caller.municipalities.includes(named)) {
    throw new Problem('not-found', 'No person is known to your organisation by this reference.')
  }
  return named
}
