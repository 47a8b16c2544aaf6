import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { mayUseBsn } from '../../src/core/bsn.ts'
import { unknownLaws } from '../../src/policy/checks.ts'
import { loadPolicies, policyOf } from '../../src/policy/policies.ts'
import { PolicyFault, readTables } from '../../src/policy/read-tables.ts'
import { explain } from '../../src/policy/texts.ts'
import { weigh } from '../../src/policy/weigh.ts'

const policy = loadPolicies('policies').of('9901')

/** A copy of the tables in which one file is changed. */
const changed = (t: Test, file: string, from: string | RegExp, to: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  cpSync('policies', folder, { recursive: true })
  const text = readFileSync(join(folder, file), 'utf8')
  const edited = text.replace(from, to)
  if (edited === text) t.fail(`${file}: nothing to change`)
  writeFileSync(join(folder, file), edited)
  return folder
}
const faultsOf = (folder: string): readonly string[] => {
  try {
    loadPolicies(folder)
    return []
  } catch (error) {
    if (error instanceof PolicyFault) return error.faults
    throw error
  }
}

const mistakes: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
  ['an unknown key', 'gates.yaml', 'lowFlameCategories:', 'lowFlame: []\nlowFlameCategories:', /gates\.yaml.*lowFlame/],
  ['an unknown kind', 'purposes/debt-help.yaml', 'benefits-agency', 'benefits-agence', /benefits-agence is no kind/],
  [
    'an unknown code',
    'consent.yaml',
    'code: CONSENT_EXPIRED',
    'code: CONSENT_EXPIERD',
    /CONSENT_EXPIERD is no reason code/,
  ],
  [
    'an id used twice',
    'purposes/debt-help.yaml',
    'id: P05-public-bodies',
    'id: P05-reuse',
    /P05-reuse: the id is used twice/,
  ],
  [
    'a permit without an article',
    'purposes/debt-help.yaml',
    'law: [Wgs 8 lid 1]',
    'law: []',
    /P05-public-bodies: permits without/,
  ],
  [
    'a law nobody knows',
    'purposes/debt-help.yaml',
    'law: [Wgs 8 lid 1]',
    'law: [Wxs 8]',
    /Wxs 8.*not in the vocabulary/,
  ],
  [
    'a code without a text',
    'explain.nl.yaml',
    /\n  HELP_ENDED:\n(    .*\n)+/,
    '\n',
    /explain\.nl\.yaml: reasons\.HELP_ENDED has no text/,
  ],
  [
    'a field nobody knows',
    'purposes/wmo-access.yaml',
    'wmo-support: [wlzDecisionGiven]',
    'wmo-support: [wlz]',
    /wmo-support\.wlz is no field/,
  ],
  ['a purpose without rows', 'purposes/fraud-enforcement.yaml', /closed:.*/, '', /fraud-enforcement.*rows/],
  ['an unknown switch', 'municipalities/9901.yaml', 'switches: {}', 'switches: { joint: one }', /joint is no switch/],
  [
    'a switch that cannot stand so',
    'municipalities/9901.yaml',
    'switches: {}',
    'switches: { joint_authority: none }',
    /joint_authority cannot be none/,
  ],
  ['the Wams before it is in force', 'regimes.yaml', 'regime: PRE_WAMS', 'regime: WAMS', /WAMS is not in force/],
  [
    'an opened purpose that is closed',
    'municipalities/9901.yaml',
    '- debt-help',
    '- fraud-enforcement',
    /opens fraud-enforcement/,
  ],
]

for (const [what, file, from, to, fault] of mistakes) {
  t.test(`${what} stops the boot and says where`, async (t) => {
    const faults = faultsOf(changed(t, file, from, to))
    t.ok(
      faults.some((line) => fault.test(line)),
      faults.join('\n'),
    )
  })
}

t.test('all faults come at once', async (t) => {
  const folder = changed(t, 'purposes/debt-help.yaml', 'law: [Wgs 8 lid 1]', 'law: []')
  const path = join(folder, 'explain.en.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n  HELP_ENDED:\n(    .*\n)+/, '\n'))
  t.equal(faultsOf(folder).length, 2)
})

t.test('the fingerprint is of everything that decides or speaks, and of the municipality’s choices', async (t) => {
  t.match(policy.fingerprint, /^sha256:[0-9a-f]{64}$/)
  const other = loadPolicies(
    changed(t, 'municipalities/9901.yaml', 'switches: {}', 'switches: { joint_authority: one_low_impact }'),
  )
  t.not(other.of('9901').fingerprint, policy.fingerprint)
  const said = loadPolicies(changed(t, 'explain.nl.yaml', 'U hoort niet bij deze zaak.', 'U staat niet in deze zaak.'))
  t.not(said.of('9901').fingerprint, policy.fingerprint)
})

t.test('stored tables give the same policy again', async (t) => {
  const again = policyOf(JSON.parse(JSON.stringify(policy.json)) as typeof policy.json)
  t.equal(again.fingerprint, policy.fingerprint)
  t.equal(explain(again.texts, 'NOT_NOW', {}, 'nl'), 'Delen kan nu niet. Vraag de coördinator.')
})

t.test('the tables cannot be changed after loading', async (t) => {
  t.throws(() => Object.assign(policy.tables.switches, { joint_authority: 'one' }))
})

t.test('an article nobody has read is an error from its day on', async (t) => {
  t.same(unknownLaws(readTables('policies'), '2026-12-31'), [])
  t.equal(unknownLaws(readTables('policies'), '2027-01-01').length, 1)
})

t.test('the citizen service number goes by kind, person and purpose', async (t) => {
  const may = (kind: string, purpose: string | null, about: 'subject' | 'other' = 'subject') =>
    mayUseBsn(policy.tables, kind, purpose, about)
  t.equal(may('municipality-wmo', 'wmo-access'), true)
  t.equal(may('municipality-wmo', 'wmo-access', 'other'), true)
  t.equal(may('youth-care-provider', null), true)
  t.equal(may('youth-care-provider', null, 'other'), false)
  t.equal(may('wmo-provider', 'wmo-delivery'), true)
  t.equal(may('wmo-provider', 'coordinated-approach'), false)
  for (const kind of ['school', 'housing-corporation', 'welfare-organisation', 'no-such-kind', 'constructor'])
    t.equal(may(kind, null), false, kind)
})

t.test('a sentence is weighed for meaning', async (t) => {
  t.equal(weigh(null), 'missing')
  t.equal(weigh('  '), 'missing')
  for (const empty of ['nvt', 'mensen helpen', 'Om mensen te helpen.', 'nodig', '-', 'hulp'])
    t.equal(weigh(empty), 'meaningless', empty)
  for (const full of ['Om af te spreken wie wat eerst doet.', 'Gebeld, geen gehoor.'])
    t.equal(weigh(full), 'given', full)
})

t.test('texts are rendered with what they are about, and nothing else', async (t) => {
  const change = { kind: 'complete-request', missingFields: ['weighing', 'subjectMatter'] } as const
  t.equal(policy.words('en').change(change), 'Add: weighing, subjectMatter.')
  const narrow = { kind: 'narrow-categories', categories: [{ category: 'youth-help', fields: ['goals'] }] } as const
  t.equal(policy.words('nl').change(narrow), 'Vraag alleen: jeugdhulp.')
  t.equal(policy.words('en').change(narrow), 'Ask only for: youth help.')
  t.equal(explain(policy.texts, 'NO_SUCH_CODE', {}, 'en'), 'Sharing is not possible now. Ask the coordinator.')
})
