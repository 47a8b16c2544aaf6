import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { parse, stringify } from 'yaml'
import { loadPolicies } from '../../src/policy/policies.ts'
import {
  readOpenPoints,
  readRelease,
  readStatement,
  releaseText,
  signingKey,
  trustedKeys,
} from '../../src/policy/release-file.ts'
import { fingerprintsOf, releaseFaults, signed, statementFaults } from '../../src/policy/release.ts'
import { requireSigned } from '../../src/policy/require-signed.ts'
import { changedTables, policyFolder } from '../helpers/changed-tables.ts'

const pair = generateKeyPairSync('ed25519')
const points = readOpenPoints(policyFolder)
const statement = {
  version: '2026.1',
  signedBy: { name: 'mr. A. Voorbeeld', capacity: 'lawyer', register: 'advocaat A12345' },
  signedOn: '2026-11-26',
  advice: { of: 'FG Voorbeeldgemeente', on: '2026-11-20', reference: 'ADV-2026-7', followed: true },
  openPoints: points.map(({ id }) => ({ id, owner: 'privacyjurist', before: '2027-03-01' })),
  municipalities: { '9901': { acceptedBy: 'college', acceptedOn: '2026-11-25', accepts: ['L05', 'L09'] } },
}

/** Tables with a key pair and a statement beside them, and a release by that pair. */
const release = (t: Test) => {
  const folder = changedTables(t)
  const files = {
    public: join(folder, 'public.pem'),
    private: join(folder, 'private.pem'),
    statement: join(folder, 's.yaml'),
  }
  writeFileSync(files.public, pair.publicKey.export({ type: 'spki', format: 'pem' }))
  writeFileSync(files.private, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(files.statement, stringify(statement))
  const made = signed(readStatement(files.statement), fingerprintsOf(loadPolicies(folder)), signingKey(files.private))
  writeFileSync(join(folder, 'release.yaml'), releaseText(made))
  return { folder, files, keys: trustedKeys(files.public) }
}
const edit = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(file, 'utf8')
  const edited = text.replace(from, to)
  if (text === edited) throw new Error(`${file}: nothing to change`)
  writeFileSync(file, edited)
}
const faultsOf = ({ folder, keys }: ReturnType<typeof release>) =>
  releaseFaults(readRelease(folder), loadPolicies(folder), keys)

t.test('this repository holds no release: nobody has signed these tables', async (t) => {
  t.equal(existsSync(join(policyFolder, 'release.yaml')), false)
})

t.test('signed tables run, also for real people', async (t) => {
  const made = release(t)
  t.same(faultsOf(made), [])
  const running = { runAs: 'production', policyDir: made.folder, policyKeys: made.files.public } as const
  t.match(requireSigned(running, loadPolicies(made.folder), t.fail), { version: '2026.1' })
})

t.test('changed tables, a changed statement and another key are refused, each in its own words', async (t) => {
  const changes: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
    ['purposes/debt-help.yaml', 'law: [Wgs 8 lid 1]', 'law: [Wgs 8]', /9901 were changed after signing/],
    [
      'municipalities/9901.yaml',
      'switches: {}',
      'switches: { joint_authority: one_low_impact }',
      /changed after signing/,
    ],
    ['explain.nl.yaml', 'U hoort niet bij deze zaak.', 'U staat niet in deze zaak.', /changed after signing/],
    ['release.yaml', 'mr. A. Voorbeeld', 'mr. B. Voorbeeld', /signature is not by a key that is trusted here/],
    ['release.yaml', '- L05', '- L06', /signature is not by a key/],
  ]
  for (const [file, from, to, fault] of changes) {
    const made = release(t)
    edit(join(made.folder, file), from, to)
    t.match(faultsOf(made).join('; '), fault, file)
    const running = { runAs: 'production', policyDir: made.folder, policyKeys: made.files.public } as const
    t.throws(() => requireSigned(running, loadPolicies(made.folder), t.fail), {
      message: /^The tables may not be used for real people: [^\n]+$/,
    })
  }
  const made = release(t)
  const stranger = generateKeyPairSync('ed25519').publicKey
  t.match(releaseFaults(readRelease(made.folder), loadPolicies(made.folder), [stranger]), [
    /not by a key that is trusted/,
  ])
})

t.test('a municipality that came after the signing runs on unsigned tables', async (t) => {
  const made = release(t)
  const own = readFileSync(join(made.folder, 'municipalities/9901.yaml'), 'utf8')
  writeFileSync(join(made.folder, 'municipalities/9902.yaml'), own)
  t.match(faultsOf(made), [/those of municipality 9902 were never signed/])
})

t.test('development runs on unsigned tables and says so', async (t) => {
  const lines: string[] = []
  const running = { runAs: 'development', policyDir: policyFolder, policyKeys: null } as const
  t.equal(
    requireSigned(running, loadPolicies(policyFolder), (line) => void lines.push(line)),
    null,
  )
  t.match(lines, [/not signed \(nobody signed them\): for development and demonstration only, never for real people/])
})

t.test('a statement that leaves an open point without owner, or a municipality unheard, is not signed', async (t) => {
  const { files } = release(t)
  const lacking = { ...statement, openPoints: statement.openPoints.slice(1), municipalities: {} }
  writeFileSync(files.statement, stringify(lacking))
  t.match(statementFaults(readStatement(files.statement), points, ['9901']), [
    /open point L01 has no owner and no day/,
    /municipality 9901 has not said which open points it accepts/,
  ])
  writeFileSync(files.statement, stringify({ ...statement, advice: { ...statement.advice, on: '2026-11-27' } }))
  t.match(statementFaults(readStatement(files.statement), points, ['9901']), [/advised after the tables were signed/])
})

t.test('by command: sign, then verify says who signed and who accepted what', { timeout: 300_000 }, async (t) => {
  const { folder, files } = release(t)
  const policy = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'src/commands/policy.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, POLICY_DIR: folder },
      stdio: 'pipe',
    })
  t.match(policy('sign', files.statement, '--key', files.private), /^Signed by mr\. A\. Voorbeeld on 2026-11-26/)
  const said = policy('verify', '--key', files.public)
  t.match(said, /FG Voorbeeldgemeente advised on 2026-11-20/)
  t.match(said, /L05 {2}privacyjurist, before 2027-03-01; accepted by 9901/)
  t.match(said, /L06 {2}privacyjurist, before 2027-03-01; accepted by none/)
  t.match(parse(readFileSync(join(folder, 'release.yaml'), 'utf8')), { fingerprints: { '9901': /^sha256:/ } })
})
