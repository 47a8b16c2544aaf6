import t from 'tap'
import { recordsConsent } from '../../src/core/audience.ts'
import { decide } from '../../src/core/decide.ts'
import { tell, type Teller } from '../../src/core/tell.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'

const { tables } = loadPolicies('policies').of('9901')
const scenarios = loadScenarios('policies/scenarios')

const decisionOf = (id: string) => {
  const scenario = scenarios.find((known) => known.id === id)
  if (scenario === undefined) throw new Error(`no scenario ${id}`)
  const [facts] = scenarioFacts(scenario, (purpose) => tables.purposes[purpose]?.case ?? 'none').values()
  return { facts: facts!, decision: decide(tables, facts!) }
}
const told = (id: string, teller: Partial<Teller>) =>
  tell(tables, decisionOf(id).decision, { kind: 'school', scopes: ['exchange'], recordsConsent: false, ...teller })
const codes = (given: ReturnType<typeof told>) => given.reasons.map(({ code }) => code)

t.test('a secret address is to others an address that is not on file', async (t) => {
  const record = decisionOf('S58').decision
  t.ok(record.withheld.some(({ code }) => code === 'SECRET_ADDRESS'))
  const heard = told('S58', {})
  t.equal(heard.outcome, 'permit')
  t.notOk(JSON.stringify(heard).includes('SECRET'))
  t.ok(heard.permitted.some(({ fields }) => fields.includes('address')))
  t.ok(codes(told('S58', { kind: 'municipality-youth' })).includes('SECRET_ADDRESS'))
})

t.test("a parent's no is told to the municipality, not to a provider that records consent", async (t) => {
  t.same(codes(told('S13', { kind: 'youth-care-provider', recordsConsent: true })), ['NOT_NOW'])
  t.ok(codes(told('S13', { kind: 'municipality-youth', recordsConsent: true })).includes('PARENT_DISPUTE'))
})

t.test('an officer of the municipality hears the record, the same kind without that scope does not', async (t) => {
  const officer = told('S105', { kind: 'municipality-controller', scopes: ['audit'] })
  t.ok(codes(officer).includes('SEALED'))
  t.same(codes(told('S105', { kind: 'municipality-controller', scopes: ['admin'] })), ['PERSON_NOT_FOUND'])
})

t.test('who asks in a lane without a case hears of that lane', async (t) => {
  t.same(codes(told('S77', {})), ['OK_VT_REPORT'])
})

t.test('a permit by a court is told to a partner as consent', async (t) => {
  t.same(codes(told('S137', {})), ['OK_CONSENT'])
  t.ok(codes(told('S137', { kind: 'municipality-youth', recordsConsent: true })).includes('OK_COURT'))
})

t.test('who danger is noted of is told to nobody but who noted it, and never named', async (t) => {
  t.same(codes(told('S114', { kind: 'local-team-municipal', recordsConsent: true })), ['NOT_NOW'])
  const noted = told('S114', { kind: 'local-team-municipal', recordsConsent: true, notedDanger: true })
  t.equal(noted.outcome, 'review')
  t.same(codes(noted), ['ASKING_UNSAFE'])
  t.notMatch(JSON.stringify(noted), /father|mother|ah_/)
})

t.test('who may record consent: in the case, or where there is none yet a team or the municipality', async (t) => {
  const { facts } = decisionOf('S45')
  t.equal(recordsConsent(tables, facts, ['exchange', 'consent']), true)
  t.equal(recordsConsent(tables, facts, ['exchange']), false)
  const school = { ...facts, recipient: { ...facts.recipient, kind: 'school' } }
  t.equal(recordsConsent(tables, school, ['exchange', 'consent']), false)
})

t.test('a weaker yes beside a full one takes nothing away', async (t) => {
  const { facts } = decisionOf('N-free-consent-answered')
  const weaker = facts.consents.map((consent) => ({ ...consent, id: `${consent.id}-weaker`, freeConsent: null }))
  t.equal(decide(tables, facts).outcome, 'permit')
  t.equal(decide(tables, { ...facts, consents: [...weaker, ...facts.consents] }).outcome, 'permit')
  t.equal(decide(tables, { ...facts, consents: weaker }).outcome, 'review')
})
