import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { compareCases, compareScenarios } from '../../src/policy/compare-cases.ts'
import { grouped } from '../../src/policy/compare.ts'
import { dpiaText, pointsOf, risksOf } from '../../src/policy/dpia.ts'
import { loadPolicies } from '../../src/policy/policies.ts'
import { processings } from '../../src/policy/processing.ts'
import { registerOf, registerText } from '../../src/policy/register.ts'
import { readAccountability, readOpenPoints } from '../../src/policy/release-file.ts'
import { loadScenarios } from '../../src/policy/scenario-files.ts'
import { law } from '../../src/commands/policy-law.ts'
import { changedTables, policyFolder } from '../helpers/changed-tables.ts'

t.setTimeout(600_000)
const policy = loadPolicies(policyFolder).of('9901')
const scenarios = loadScenarios(join(policyFolder, 'scenarios'))
const accountability = readAccountability(policyFolder)
const points = readOpenPoints(policyFolder)
const debt = 'purposes/debt-help.yaml'

t.test('diff: a row taken away changes the cases that rested on it, and says what goes no more', async (t) => {
  const folder = changedTables(t, [debt, 'sources: [benefits-agency]', 'sources: [ciz]'])
  const after = loadPolicies(folder).of('9901').tables
  const found = compareCases(policy.tables, after, { within: ({ purpose }) => purpose === 'debt-help', every: 7 })
  t.ok(found.cases > 100, `${found.cases} cases`)
  const gone = found.changes.filter(({ id }) => id.startsWith('P05-public-bodies/benefits-agency'))
  t.ok(gone.length > 0)
  t.ok(gone.some(({ outcome, lost }) => outcome[1] === 'deny' && lost.includes('debt.amount')))
  t.ok(
    found.changes.every(({ id }) => id.startsWith('P05-')),
    'and nothing else',
  )
  const told = compareScenarios(policy.tables, after, scenarios)
  t.ok(told.changes.length > 0 && told.changes.length < told.cases / 10)
  const [most] = grouped(told.changes)
  t.same(most?.outcome, ['permit', 'deny'])
  t.match(most?.reasons[0][0], /^OK_STATUTORY_DUTY \[P05-public-bodies\]$/)
})

t.test('diff: tables that differ in words alone decide the same', async (t) => {
  const folder = changedTables(t, ['explain.nl.yaml', 'U hoort niet bij deze zaak.', 'U staat niet in deze zaak.'])
  const after = loadPolicies(folder).of('9901')
  t.not(after.fingerprint, policy.fingerprint)
  t.same(compareCases(policy.tables, after.tables, { every: 300 }).changes, [])
})

t.test('diff: by command, against a folder and against a revision', async (t) => {
  const repository = mkdtempSync(join(tmpdir(), 'deelpoort-git-'))
  t.teardown(() => rmSync(repository, { recursive: true, force: true }))
  cpSync(policyFolder, join(repository, 'policies'), { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@example.nl', ...args], {
      stdio: 'pipe',
    })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'tables')
  const file = join(repository, 'policies', debt)
  const run = (other: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'src/commands/policy.ts', 'diff', other, '--every', '400'], {
      encoding: 'utf8',
      env: { ...process.env, POLICY_DIR: join(repository, 'policies'), DATABASE_VERIFY_URL: '' },
    })
  t.match(run('HEAD'), /^9901: the very same tables/)
  writeFileSync(file, readFileSync(file, 'utf8').replace('sources: [benefits-agency]', 'sources: [ciz]'))
  for (const other of ['HEAD', policyFolder]) {
    const said = run(other)
    t.match(said, /\d+ of \d+ scenarios come out otherwise/)
    t.match(said, /permit → deny: OK_STATUTORY_DUTY \[P05-public-bodies\] → /)
    t.match(said, /; goes no more: /)
    t.match(said, /\d+ of \d+ enumerated cases come out otherwise/)
  }
})

t.test('register: every purpose by which anything is shared, with a stable address of its own', async (t) => {
  const register = registerOf(policy, accountability, 'https://deelpoort.example/')
  const open = Object.values(policy.tables.purposes).filter(({ rows }) => rows.length > 0)
  t.equal(register.activities.length, open.length)
  const uris = register.activities.map(({ uri }) => uri)
  t.equal(new Set(uris).size, uris.length)
  t.ok(uris.includes('https://deelpoort.example/v1/policies/debt-help#9901'))
  for (const activity of register.activities) {
    t.ok(URL.canParse(activity.uri))
    t.ok(activity.legalBases.length > 0 || activity.id === 'P12', `${activity.id} has a ground`)
    t.ok(activity.recipients.length > 0 && activity.sources.length > 0 && activity.retention.length > 0, activity.id)
  }
  const debtHelp = register.activities.find(({ id }) => id === 'P05')
  t.match(debtHelp, { purpose: 'debt-help', legalBases: ['public-task'], recipients: /municipality-debt/ })
  t.ok(debtHelp?.law.includes('Wgs 8d'))
  const text = registerText(register, policy.tables)
  for (const { id, term } of register.activities) t.match(text, `## ${id} ${term}`)
  t.match(text, /15 jaar of langer, tot de bron de gegevens wist \(Wmo 5.3.4 lid 1\)/)
  t.match(text, /: 20 jaar of langer, .*; 2 jaar \(AVG 5 lid 1 e\)/)
  t.notMatch(text, /undefined|null|\[object/)
})

t.test('dpia: necessity, risks, measures and open points of each purpose', async (t) => {
  const all = processings(policy.tables, '')
  const of = (id: string) => all.find((activity) => activity.id === id)!
  const risks = (id: string) => risksOf(of(id), accountability).map((risk) => risk.id)
  t.ok(risks('P05').includes('R-number') && risks('P05').includes('R-unasked'))
  t.ok(risks('P13').includes('R-hidden'), 'a report to Veilig Thuis is confidential')
  t.ok(!risks('P05').includes('R-hidden'))
  t.ok(pointsOf(of('P03'), points).some(({ id }) => id === 'L14'))
  t.ok(!pointsOf(of('P05'), points).some(({ id }) => id === 'L14'))
  const text = dpiaText(policy.tables, accountability, points, null)
  for (const { id, term } of all) t.match(text, `## ${id} ${term}`)
  t.match(text, /L16 .*nog geen eigenaar; aanvaard: nee/)
  t.notMatch(text, /undefined|null|\[object/)
})

t.test('law: a changed text names the rows and the scenarios it touches', async (t) => {
  const folder = changedTables(t)
  const texts = mkdtempSync(join(tmpdir(), 'law-'))
  t.teardown(() => rmSync(texts, { recursive: true, force: true }))
  cpSync(fileURLToPath(new URL('../law-texts', import.meta.url)), texts, { recursive: true })
  const first = law(folder, texts, true)
  t.match(first, /Wgs 8d: read for the first time\n  rows       .*P05-reuse/)
  t.match(first, /BW 1:253a: read for the first time/)
  t.notMatch(law(folder, texts, false), /Wgs 8d/, 'kept')
  const file = join(texts, 'Wgs 8d.txt')
  writeFileSync(file, readFileSync(file, 'utf8').replace('\n', ' \n  '))
  t.notMatch(law(folder, texts, false), /Wgs 8d/, 'how lines break says nothing')
  writeFileSync(file, readFileSync(file, 'utf8').replace('mag', 'moet'))
  const said = law(folder, texts, false)
  t.match(said, /Wgs 8d: the text changed\n  rows       .*P05-reuse.*\n  scenarios  .*S\d+/)
  t.match(law(folder, null, false), /nobody here has read the text/)
  t.match(law(folder, texts, true), /Wgs 8d: the text changed/)
  const whole = join(texts, 'Jeugdwet 7.3.11.txt')
  writeFileSync(whole, 'Verzonnen: iets anders.')
  t.match(
    law(folder, texts, false),
    /Jeugdwet 7\.3\.11: the text changed\n  rows       .*HAT-help-for-access/,
    'its paragraphs too',
  )
})
