import { fileURLToPath } from 'node:url'
import t from 'tap'
import { storedPolicy, storePolicy } from '../../src/audit/policy-store.ts'
import { fingerprint } from '../../src/policy/fingerprint.ts'
import { loadPolicies, policyOf } from '../../src/policy/policies.ts'
import { inMunicipality } from '../../src/store/in-municipality.ts'
import { testDatabase } from '../helpers/database.ts'
import { addMunicipalities } from '../helpers/entries.ts'

const { owner, app } = await testDatabase(t)
await addMunicipalities(owner, '9901')
const policy = loadPolicies(fileURLToPath(new URL('../../policies/', import.meta.url))).of('9901')

t.test('tables come back from the database as they were read, their order too', async (t) => {
  const kept = { municipality: '9901', fingerprint: policy.fingerprint, tables: policy.json }
  await inMunicipality(app, '9901', (trx) => storePolicy(trx, kept))
  const json = (await storedPolicy(app, '9901', policy.fingerprint)) as typeof policy.json
  t.equal(JSON.stringify(json), JSON.stringify(policy.json))
  t.equal(policyOf(json).fingerprint, policy.fingerprint)
})

t.test('tables in another order are other tables: the order of the codes is their strength', async (t) => {
  const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse())
  t.not(fingerprint(turned(policy.json)), policy.fingerprint)
})

t.test(
  'what a report leaves out is part of the fingerprint; tables kept before it was keep the one they had',
  async (t) => {
    const { tables, texts, report } = policy.json
    t.ok(report!.others.facts.includes('shelter'))
    const less = { ...report!, others: { ...report!.others, facts: [] } }
    t.not(policyOf({ tables, texts, report: less }).fingerprint, policy.fingerprint)
    const old = policyOf({ tables, texts })
    t.equal(old.fingerprint, fingerprint({ tables, texts }))
    t.same([old.report, JSON.stringify(old.json)], [null, JSON.stringify({ tables, texts })])
  },
)
