import t from 'tap'
import { operationsOf as documented } from '../../src/reference/document.ts'
import { referencePage } from '../../src/reference/page.ts'
import { emitSourceContract } from '../../src/wiring/source-contract.ts'
import { testIssuer } from '../helpers/tokens.ts'
import { hasEveryHeader } from './problem-check.ts'
import { realEdge } from './real-edge.ts'
import { contractsOf, schemasOf } from './reference-contracts.ts'

t.test('the reference has every operation and schema, and its links lead somewhere', async (t) => {
  const app = await realEdge(t, await testIssuer(t))
  for (const [path, document] of await contractsOf(app)) {
    const answer = await app.inject({ url: path, headers: { accept: 'text/html' } })
    t.equal(answer.statusCode, 200, path)
    t.match(answer.headers['content-type'], 'text/html')
    hasEveryHeader(t, answer, path)
    const ids = [...answer.body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    t.equal(new Set(ids).size, ids.length, 'every id once')
    const wanted = [
      ...documented(document).map(({ id }) => `operation-${id}`),
      ...schemasOf(document).map((name) => `schema-${name}`),
    ]
    t.same(
      wanted.filter((id) => !ids.includes(id)),
      [],
      'each has a place',
    )
    const targets = [...answer.body.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    t.ok(targets.length > wanted.length)
    t.same(
      targets.filter((id) => !ids.includes(id)),
      [],
      'no link leads nowhere',
    )
    t.notMatch(
      answer.body,
      /<script|<style|<img|\sstyle=|\son[a-z]+=|https?:\/\/(?!deelpoort)[a-z.]+\/[^<"]*"/,
      'nothing but text',
    )
    const policy = String(answer.headers['content-security-policy'])
    t.match(policy, /default-src 'none'; style-src 'self'; .*frame-ancestors 'none'/)
    t.notMatch(policy, /unsafe|script-src|\*|data:/)
  }
  t.match((await app.inject({ url: '/docs/reference.css' })).headers['content-type'], 'text/css')
  t.same((await app.inject({ url: '/docs/source.openapi.json' })).json(), await emitSourceContract())
  t.equal((await app.inject({ url: '/docs/' })).statusCode, 404, 'no trailing slash')
})

t.test('whatever a contract says is text on the page', async (t) => {
  const hostile = `"><script>alert(1)</script>'&`
  const here = { path: '/docs', name: hostile, json: hostile }
  const said = { description: hostile, summary: hostile, tags: [hostile], operationId: hostile }
  const schema = { description: hostile, properties: { [hostile]: { enum: [hostile], pattern: hostile } } }
  const document = {
    info: { title: hostile, version: hostile, description: `one \`${hostile}\`` },
    tags: [{ name: hostile, description: hostile }],
    paths: { '/x': { get: { ...said, responses: { 200: { description: hostile } } } } },
    components: { schemas: { [hostile]: { ...schema, examples: [hostile] } } },
  }
  const page = referencePage(document, here, [here])
  t.notMatch(page, /<script|alert\(1\)<|'&/)
  t.ok(page.split('&quot;&gt;&lt;script&gt;').length > 15)
})
