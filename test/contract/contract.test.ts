import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import t from 'tap'
import { parse } from 'yaml'
import { contractApp } from '../../src/commands/contract-app.ts'
import { contractFiles } from '../../src/commands/contract-files.ts'
import { everyRoute } from '../../src/commands/every-route.ts'
import { objectOf, type Json, type JsonObject } from '../../src/http/json.ts'
import { version } from '../../src/http/version.ts'

const root = new URL('../../', import.meta.url)
const ruleset = new URL('../shared/standards/adr-linter.yaml', root)
const committed = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const document = (path: string): JsonObject => JSON.parse(committed(path)) as JsonObject

t.test('what is committed is what the routes say now (else: npm run openapi)', async (t) => {
  const app = await contractApp(everyRoute)
  t.teardown(() => app.close())
  for (const [path, text] of await contractFiles(app)) t.ok(committed(path) === text, path)
})

t.test('a route that is changed and not emitted is seen', async (t) => {
  const app = await contractApp(async (edge) => {
    await everyRoute(edge)
    edge.addHook('onRoute', () => undefined)
    edge.get(
      '/v1/planted',
      {
        config: { operation: 'planted.read', scope: [], public: true },
        schema: { summary: 'x', description: 'x (x).', response: { 200: (await import('zod')).z.strictObject({}) } },
      },
      async () => ({}),
    )
  })
  t.teardown(() => app.close())
  const files = await contractFiles(app)
  for (const path of ['openapi/openapi.json', 'openapi/openapi.yaml', 'src/client/schema.d.ts'])
    t.not(committed(path) === files.get(path), true, path)
})

t.test('openapi.yaml says the same as openapi.json', async (t) => {
  t.strictSame(parse(committed('openapi/openapi.yaml')), document('openapi/openapi.json'))
})

t.test(
  'the ADR lint finds nothing at warn or above',
  { skip: existsSync(ruleset) ? false : 'no ../shared beside this repository' },
  async (t) => {
    const run = promisify(execFile)
    const spectral = fileURLToPath(new URL('node_modules/@stoplight/spectral-cli/dist/index.js', root))
    const lint = async (path: string) => {
      const args = [
        spectral,
        'lint',
        '--fail-severity=warn',
        '--format=json',
        '--quiet',
        '-r',
        fileURLToPath(ruleset),
        path,
      ]
      const { stdout } = await run(process.execPath, args, { cwd: fileURLToPath(root) }).catch(
        (error: { stdout: string }) => error,
      )
      return (
        JSON.parse(stdout || '[]') as readonly {
          code: string
          message: string
          path: readonly string[]
          severity: number
        }[]
      )
        .filter(({ severity }) => severity <= 1)
        .map(({ code, path }) => `${code} at ${path.join('.')}`)
    }
    t.strictSame(await lint('openapi/openapi.json'), [])
    t.strictSame(await lint('openapi/source.openapi.json'), [])
  },
)

const operations = (contract: JsonObject): readonly (readonly [string, JsonObject])[] =>
  Object.entries(objectOf(contract['paths'])).flatMap(([path, item]) =>
    Object.entries(objectOf(item)).map(([method, operation]) => [`${method} ${path}`, objectOf(operation)] as const),
  )

const hasDutch = (text: Json | undefined): boolean => typeof text === 'string' && /\([^)]*[a-z]{3}[^)]*\)/.test(text)

const resolved = (contract: JsonObject, value: Json | undefined): JsonObject => {
  const ref = objectOf(value)['$ref']
  if (typeof ref !== 'string') return objectOf(value)
  return objectOf(
    ref
      .slice(2)
      .split('/')
      .reduce<Json | undefined>((at, key) => objectOf(at)[key], contract),
  )
}

for (const path of ['openapi/openapi.json', 'openapi/source.openapi.json']) {
  t.test(`${path}: every operation and schema has its Dutch term`, async (t) => {
    const contract = document(path)
    t.equal(objectOf(contract['info'])['version'], version)
    for (const [name, operation] of operations(contract)) t.ok(hasDutch(operation['description']), name)
    for (const [name, schema] of Object.entries(objectOf(objectOf(contract['components'])['schemas'])))
      t.ok(hasDutch(objectOf(schema)['description']), name)
    const described = (contract['tags'] as readonly JsonObject[]).map((tag) => tag['name'])
    for (const [name, operation] of operations(contract))
      for (const tag of operation['tags'] as readonly string[]) t.ok(described.includes(tag), `${name}: tag ${tag}`)
  })

  t.test(`${path}: every answer declares API-Version and has one sample`, async (t) => {
    const contract = document(path)
    for (const [name, operation] of operations(contract)) {
      for (const [status, response] of Object.entries(objectOf(operation['responses']))) {
        const answer = resolved(contract, response)
        t.ok(objectOf(answer['headers'])['API-Version'], `${name} ${status}: API-Version`)
        for (const [type, media] of Object.entries(objectOf(answer['content'])))
          t.ok(objectOf(media)['example'] !== undefined, `${name} ${status} ${type}: a sample`)
      }
    }
  })
}

t.test('every operation declares what the edge answers on its own', async (t) => {
  for (const [name, operation] of operations(document('openapi/openapi.json'))) {
    const statuses = Object.keys(objectOf(operation['responses']))
    const isPublic = (operation['security'] as readonly Json[]).length === 0
    const expected = [
      '406',
      '500',
      ...(isPublic ? [] : ['401', '403', '429', '503']),
      ...(operation['requestBody'] === undefined ? [] : ['400', '413', '415']),
    ]
    t.strictSame(
      expected.filter((status) => !statuses.includes(status)),
      [],
      name,
    )
  }
})
