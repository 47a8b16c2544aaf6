import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { flat, manifest, read, root } from './helpers/papers.ts'

/** What README claims, and the test that would fail if it were not so. */
const claims: readonly (readonly [claim: string, file: string, test: string])[] = [
  ['passes on only what is allowed', 'core/minimise', 'only permitted fields of permitted categories are kept'],
  ['If recording fails, nothing is shared', 'exchange/no-record-no-share', 'where only the release cannot be recorded'],
  ['records both the decision and the release before anything leaves', 'exchange/killed', 'killed while the source is'],
  ['Deny is the default', 'core/properties', 'whatever is permitted has a legal basis'],
  ['errors deny', 'core/properties', 'facts that make no sense are refused, never thrown'],
  ['a deny overrides', 'core/properties', 'a no never permits more'],
  ['The Wams is not in force', 'core/properties', 'without the Wams no decision cites the bill'],
  ['pure: facts + tables → decision', 'walls', 'the core waits for nothing'],
  ['nobody imports it', 'walls', 'every import stays inside its walls'],
  ['generated from `openapi/openapi.json`', 'contract/contract', 'what is committed is what the routes say now'],
  ['the contracts as pages, at `/docs`', 'contract/reference', 'the reference has every operation and schema'],
  ['from nothing to a first answered request', 'partners', 'followed from top to bottom, ends with answered'],
  ['every setting stands in', 'rooms/config', '.env.example lists every setting that is read'],
  ['In production run the image', 'image', 'migrates, registers, serves, verifies, replays and ends'],
  ['see another participant of a case', 'rooms/cases', 'the same bytes whether or not another takes part'],
  ['or why a family said no', 'exchange/school-learns-nothing', 'changes nothing of what the school is told'],
  ['read its own requests', 'exchange/retries', 'only by whose it is'],
  ['see who asks, for what, on which ground', 'rooms/sources', 'keeps the contract of a source'],
  ['record in another', 'rooms/consent', 'who does not record consent in the case finds no case'],
  ['pass on a withdrawal; it binds at once', 'rooms/consent-withdrawals', 'a word that stops binds at once'],
  ['anyone with a token', 'rooms/consent-withdrawals', 'any scope will do'],
  ['each look is recorded', 'rooms/audit-routes', 'no look without its record'],
  ['of which their organisation is controller', 'rooms/audit-routes', 'another controller’s is as unknown as none'],
  ['append through one function', 'rooms/audit-guard', 'may write the log but through its one function'],
  ['change a signed entry without being found', 'rooms/audit-proven', 'each way of a superuser is found and named'],
  ['insert, change or delete an entry', 'rooms/audit-guard', 'even the owner changes, deletes or truncates nothing'],
]

t.test('README fits on two screens, and each of its claims has a test', async (t) => {
  const readme = read('README.md')
  t.ok(readme.trimEnd().split('\n').length <= 70, 'lines')
  for (const [claim, file, test] of claims) {
    t.match(flat(readme), claim, `README claims: ${claim}`)
    const path = `test/${file}.test.ts`
    t.ok(existsSync(join(root, path)) && flat(read(path)).includes(test), `${path}: ${test}`)
  }
  t.equal(manifest.engines.node, '>=20.19')
  t.match(readme, '20.19')
  for (const option of ['--once', '--fresh']) t.match(read('src/sample/demo-options.ts'), option.slice(2))
})

t.test('the map of README has every room, and no other', async (t) => {
  const rows = read('README.md')
    .split('\n')
    .filter((line) => /^\| `/.test(line))
  const named = rows.flatMap((row) => {
    const [first = '', ...more] = [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
    return [first, ...more.map((path) => join(dirname(first), path))]
  })
  for (const folder of named) t.ok(existsSync(join(root, folder)), folder)
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, 'src', entry.name)).length > 0)
    .map((entry) => entry.name)
  t.same(
    rooms.filter((room) => !named.includes(`src/${room}/`)),
    [],
  )
})
