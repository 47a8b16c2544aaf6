import t from 'tap'
import { compareRecorded } from '../../src/commands/policy-recorded.ts'
import { wordsOf } from '../../src/wiring/words-of.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { storePolicy } from '../../src/audit/policy-store.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { changedTables, policyFolder } from '../helpers/changed-tables.ts'
import { testGateway } from '../helpers/gateway.ts'
import { agreed, ask, good, withdraw } from './scene.ts'

const gateway = await testGateway(t)
const { as, sample } = gateway
const team = as('local-team')
const { body, personId } = await agreed(gateway, sample.family(0).youth)
const delivered = await good(ask(team, body))
await good(withdraw(team, personId))
const refused = await good(ask(team, body))
const before = loadPolicies(policyFolder).of('9901')

t.test('which recorded decisions would come out otherwise now, from the facts beside them', async (t) => {
  t.match(delivered.status, /delivered/)
  t.equal(refused.status, 'denied')
  const shut = loadPolicies(changedTables(t, ['municipalities/9901.yaml', `  - ${body.purpose}\n`, ''])).of('9901')
  const found = await compareRecorded(gateway.verifyUrl, '9901', before, shut, '2026-01-01')
  t.ok(found.cases >= 2)
  t.equal(found.changes.length, found.cases, 'the purpose is shut for all of them')
  t.ok(
    found.changes.some(
      ({ outcome, reasons }) => outcome[0].startsWith('permit') && /NO_PURPOSE/.test(reasons[1].join()),
    ),
  )
  const same = await compareRecorded(gateway.verifyUrl, '9901', before, before, '2026-01-01')
  t.same(same.changes, [])
  const none = await compareRecorded(gateway.verifyUrl, '9901', before, shut, '2999-01-01')
  t.equal(none.cases, 0)
})

t.test('the tables tell which were in force, since when, and that nobody signed them', async (t) => {
  const { items } = await good(team.GET('/policies'))
  t.match(items, [{ municipality: '9901', signed: null, history: [{ fingerprint: before.fingerprint }] }])
  const one = await good(team.GET('/policies/{purpose}', { params: { path: { purpose: 'debt-help' } } }))
  t.match(one.inForce, [{ signed: null }])
  t.match(one.history, [{ fingerprint: before.fingerprint, firstActiveAt: /^20/ }])
})

t.test('an entry keeps the words of the tables it was decided by', async (t) => {
  const older = loadPolicies(
    changedTables(t, ['explain.nl.yaml', 'U hoort niet bij deze zaak.', 'Zo zeiden wij dat vroeger.']),
  ).of('9901')
  const kept = { municipality: '9901', fingerprint: older.fingerprint, tables: older.json }
  await inMunicipality(gateway.app, '9901', (trx) => storePolicy(trx, kept))
  const policies = loadPolicies(policyFolder)
  const said = await wordsOf(gateway.app, policies)('9901', [older.fingerprint, before.fingerprint])
  t.match(said(older.fingerprint, 'NOT_IN_CASE', 'nl'), /^Zo zeiden wij dat vroeger\./)
  t.match(said(before.fingerprint, 'NOT_IN_CASE', 'nl'), /^U hoort niet bij deze zaak\./)
  t.match(said(null, 'NOT_IN_CASE', 'nl'), /^U hoort niet bij deze zaak\./)
})
