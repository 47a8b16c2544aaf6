import t from 'tap'
import { loadPolicies } from '../../src/policy/policies.ts'

type Row = readonly [steps: readonly number[], outcomes: readonly string[], audience: readonly string[]]

/** The closed list of reason codes: the steps at which each may be found, what it may come to, and who is told it. */
const list: Readonly<Record<string, Row>> = {
  OK_CONSENT: [[8], ['permit'], ['all']],
  OK_CONSENT_REPRESENTATIVE: [[8], ['permit'], ['recorder']],
  OK_COURT: [[8], ['permit'], ['municipality']],
  OK_STATUTORY_POWER: [[6, 7], ['permit'], ['all']],
  OK_STATUTORY_DUTY: [[6, 7], ['permit'], ['all']],
  OK_DIRECTLY_INVOLVED: [[7], ['permit'], ['all']],
  OK_OTS: [[7], ['permit'], ['lane']],
  OK_VT_REPORT: [[7], ['permit'], ['lane']],
  OK_VITAL: [[6, 7], ['permit'], ['lane']],
  OK_ANONYMOUS: [[3], ['permit'], ['all']],
  OK_OWN_DATA: [[3], ['permit'], ['all']],
  OK_RIGHT: [[3], ['permit'], ['all']],
  REGIME_WGBO: [[7], ['extra'], ['recorder']],
  UAVG5_LID6: [[8], ['extra'], ['recorder']],
  DEFER_INFORM: [[12], ['extra'], ['lane']],
  RESTRICTED_OVERRIDDEN: [[5], ['extra'], ['lane']],
  ADDRESS_UNMASKED: [[11], ['extra'], ['municipality']],
  SECRECY: [[7, 8], ['deny', 'needs-consent'], ['recorder']],
  ASKING_DISCLOSES: [[7], ['needs-consent'], ['all']],
  CONSENT_MISSING_SUBJECT: [[8], ['needs-consent'], ['recorder']],
  CONSENT_MISSING_REPRESENTATIVE: [[8], ['needs-consent'], ['recorder']],
  REPRESENTATIVE_INVALID: [[8], ['deny', 'needs-consent'], ['recorder']],
  CONSENT_INVALID: [[8], ['needs-consent'], ['recorder']],
  CONSENT_WRONG_TYPE: [[8], ['needs-consent'], ['recorder']],
  CONSENT_REPRESENTATIVE_LAPSED: [[8], ['needs-consent'], ['recorder']],
  CONSENT_EXPIRED: [[8], ['needs-consent'], ['recorder']],
  CONSENT_SCOPE: [[8, 10], ['needs-consent', 'withheld'], ['recorder']],
  CONSENT_REFUSED: [[8], ['deny'], ['recorder']],
  CONSENT_WITHDRAWN: [[8], ['deny'], ['recorder']],
  PARENT_DISPUTE: [[8], ['deny'], ['municipality']],
  NO_LEGAL_REPRESENTATIVE: [[8], ['deny'], ['municipality']],
  REVIEW_WITHDRAWAL: [[8], ['deny', 'review'], ['recorder']],
  CONSENT_NOT_FREE: [[6], ['review'], ['recorder']],
  CONSENT_DOUBT: [[8], ['review'], ['recorder']],
  ASKING_UNSAFE: [[11], ['review'], ['officer', 'danger-recorder']],
  AUTHORITY_UNKNOWN: [[8], ['review'], ['municipality']],
  BIRTHDATE_UNCERTAIN: [[8], ['review'], ['municipality']],
  REPRESENTATION_UNKNOWN: [[8], ['review'], ['recorder']],
  REVIEW_ONE_PARENT: [[8], ['review'], ['municipality']],
  REVIEW_LOW_IMPACT: [[8], ['review'], ['recorder']],
  REVIEW_MATURE_MINOR: [[8], ['review'], ['recorder']],
  REVIEW_NON_CUSTODIAL: [[8], ['review'], ['municipality']],
  REVIEW_REPRESENTATIVE_CONFLICT: [[8, 11], ['review'], ['officer']],
  REVIEW_PROFESSIONAL_WEIGHING: [[7], ['review'], ['all']],
  REVIEW_CONFLICT_OF_DUTIES: [[7], ['review'], ['lane']],
  REVIEW_NO_REQUEST: [[6], ['review'], ['all']],
  REVIEW_DECEASED_CHILD: [[5], ['review'], ['all']],
  NAMES_WEIGHED: [[12], ['review'], ['all']],
  OBJECTION_PENDING: [[5], ['review'], ['municipality']],
  SOURCE_DECLINED: [[7], ['deny'], ['all']],
  INCOMPLETE_REQUEST: [[1], ['deny'], ['all']],
  NOT_IN_CASE: [[1], ['deny'], ['all']],
  NO_MANDATE: [[1], ['deny'], ['all']],
  REGIME_NOT_IN_FORCE: [[2], ['deny'], ['all']],
  NO_PURPOSE: [[3], ['deny'], ['all']],
  RECIPIENT_NOT_ALLOWED: [[3], ['deny'], ['all']],
  WRONG_BASIS: [[3, 10], ['deny', 'withheld'], ['all']],
  ORDER_NOT_VALID: [[3], ['deny'], ['lane']],
  OUT_OF_SCOPE: [[3], ['deny'], ['all']],
  BULK_NOT_ALLOWED: [[3], ['deny'], ['all']],
  PURPOSE_INCOMPATIBLE: [[4], ['deny'], ['all']],
  IDENTIFIABLE: [[3], ['deny'], ['all']],
  SEALED: [[5], ['deny'], ['officer']],
  RESTRICTED: [[5], ['deny'], ['municipality']],
  CASE_CLOSED: [[5], ['deny'], ['all']],
  HELP_ENDED: [[5], ['deny'], ['recorder']],
  DECEASED: [[5], ['deny'], ['recorder']],
  DECEASED_REFUSED: [[5], ['deny'], ['officer']],
  WORKNOTES: [[5], ['deny', 'review'], ['all']],
  SPECIAL_CATEGORY: [[6], ['deny', 'withheld'], ['all']],
  CRIMINAL_DATA: [[6], ['deny', 'withheld'], ['all']],
  BSN_NOT_ALLOWED: [[6], ['withheld'], ['all']],
  NOT_NECESSARY: [[9, 10], ['deny', 'withheld'], ['all']],
  THIRD_PARTY_DATA: [[9], ['deny', 'withheld'], ['all']],
  SECRET_ADDRESS: [[11], ['withheld'], ['municipality']],
  RETENTION_EXPIRED: [[13], ['withheld'], ['all']],
  RIGHTS_RESTRICTED: [[11], ['withheld'], ['officer']],
  INFORMANT: [[9], ['deny', 'withheld'], ['all']],
  HARM_TO_SUBJECT: [[11], ['deny', 'review'], ['officer']],
  UNDER_12: [[3], ['deny'], ['all']],
  REPRESENTATIVE_ONLY: [[3], ['deny'], ['all']],
  PERSON_NOT_FOUND: [[5], ['told'], ['all']],
  NOT_NOW: [[12], ['told'], ['all']],
}

const { reasons } = loadPolicies('policies').of('9901').tables.vocabulary

t.test('the vocabulary holds the closed list of reason codes, and nothing else', async (t) => {
  t.same(Object.keys(reasons).toSorted(), Object.keys(list).toSorted())
})

for (const [code, [steps, outcomes, audience]] of Object.entries(list)) {
  t.test(`${code} stands at its step, with its outcome and its audience`, async (t) => {
    const reason = reasons[code]!
    t.ok(steps.includes(reason.step), `step ${String(reason.step)}`)
    t.ok(outcomes.includes(reason.outcome), reason.outcome)
    t.same(reason.audience, audience)
  })
}
