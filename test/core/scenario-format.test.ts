import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import t from 'tap'
import { moment, momentOf } from '../../src/policy/scenario-clock.ts'
import { scenarioFacts } from '../../src/policy/scenario-facts.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'

const folderWith = (text: string) => {
  const folder = mkdtempSync(`${tmpdir()}/scenarios-`)
  writeFileSync(`${folder}/theme.yaml`, text)
  return folder
}

const simple = (id: string, more = '') => `
- id: ${id}
  title: An adult is asked about
  given:
    asker: local-team-municipal
    source: school
    purpose: coordinated-approach
    categories: [plan]
    persons: [{ name: adult, born: 1982-03-14 }]
    consents: [{ by: adult }]${more}
  expect: { persons: { adult: { outcome: permit, reasons: [OK_CONSENT] } } }
`

t.test('an unknown key in a scenario is an error that names file, scenario and path', async (t) => {
  const folder = folderWith(simple('N-one', '\n    purposes: [x]'))
  t.throws(() => loadScenarios(folder), /theme\.yaml: scenario N-one\n {2}given: .*purposes/)
})

t.test('an id used twice is an error', async (t) => {
  t.throws(() => loadScenarios(folderWith(simple('S01') + simple('S01'))), /used twice: S01/)
})

t.test('a person without an expectation is an error', async (t) => {
  const text = simple('N-one').replace('adult: { outcome', 'other: { outcome')
  t.throws(() => loadScenarios(folderWith(text)), /expect\.persons: expects exactly adult/)
})

t.test('like takes over what is given there, key by key', async (t) => {
  const text = `${simple('N-one')}
- id: N-two
  title: The same without a word
  like: N-one
  given: { consents: [] }
  expect: { persons: { adult: { outcome: needs-consent, reasons: [SECRECY] } } }
`
  const [, second] = loadScenarios(folderWith(text))
  t.equal(second?.given.purpose, 'coordinated-approach')
  t.same(second?.given.consents, [])
})

t.test('a consent left short covers exactly what is asked, in both layers and both directions', async (t) => {
  const [scenario] = loadScenarios(folderWith(simple('N-one')))
  const facts = scenarioFacts(scenario!, () => 'required').get('adult')!
  t.same(
    facts.consents.map(({ layer }) => layer),
    ['legal-basis', 'secrecy'],
  )
  const scope = facts.consents[0]!.scope
  t.same(scope.recipients, [facts.recipient.oin, facts.source.oin])
  t.same(scope.categories, ['plan', 'involvement'])
  t.equal(facts.consents[0]!.statements[0]!.capacity, 'self')
})

t.test('the local date is that of Amsterdam, in winter and in summer', async (t) => {
  t.equal(moment('2026-11-22T23:00:00Z').localDate, '2026-11-23')
  t.equal(moment('2026-11-22T22:59:59Z').localDate, '2026-11-22')
  t.equal(moment('2026-07-01T22:00:00Z').localDate, '2026-07-02')
  t.equal(momentOf('2026-07-01').localDate, '2026-07-01')
})
