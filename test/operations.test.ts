import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { loadKeyRing } from '../src/store/keys.ts'
import { logins, roleOf } from '../src/store/logins.ts'
import { manifest, quotedIn, read, sources } from './helpers/papers.ts'

t.test('docs/operations.md says what the code says', async (t) => {
  const text = read('docs/operations.md')
  const settings = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  const named = quotedIn('docs/operations.md').filter((word) => /^[A-Z]+(_[A-Z]+)+$/.test(word))
  t.same(
    named.filter((name) => !settings.includes(name)),
    [],
    'settings',
  )
  const source = sources().join('\n')
  const metrics = [...source.matchAll(/^ +name: '(deelpoort_\w+)',$/gm)].map(([, name]) => name)
  t.ok(metrics.length > 2)
  const roles = logins.map(roleOf)
  t.same([...new Set(text.match(/deelpoort_\w+/g))].sort(), [...metrics, ...roles].sort(), 'metrics and roles, all')
  const rights = /const rights = '(.+)'/.exec(read('src/store/roles.ts'))?.[1] ?? 'not found'
  for (const role of roles) t.match(text, `CREATE ROLE ${role} ${rights} PASSWORD`, role)
  for (const words of ['answered', 'problem', 'database fault', 'sweep failed', 'refusal not recorded']) {
    t.match(text, `\`${words}\``)
    t.ok(source.includes(`'${words}'`), `logged: ${words}`)
  }
  for (const path of Object.values(manifest.bin).filter((each) => each.includes('/commands/')))
    t.match(text, `| \`${path.replace(/^.*\/|\.js$/g, '')}\` |`, path)
})

t.test('the line that makes a key file makes one', async (t) => {
  const line = /^node -e "(.+)"$/m.exec(read('docs/operations.md'))?.[1] ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'deelpoort-key-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'key.json')
  writeFileSync(file, execFileSync(process.execPath, ['-e', line]), { mode: 0o600 })
  t.equal(loadKeyRing(file).current.bytes.length, 32)
})
