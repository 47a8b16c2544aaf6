import t from 'tap'
import { scopes } from '../../src/http/caller.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { testIssuer } from '../helpers/tokens.ts'
import { operationsOf } from './operations.ts'
import { realEdge } from './real-edge.ts'

t.test('each operation lets through the scopes that the contract names for it, and no other', async (t) => {
  const issuer = await testIssuer(t)
  const app = await realEdge(t, issuer)
  const { oin } = organisations.municipality
  const tokens = await Promise.all(
    scopes.map(async (scope) => [scope, await issuer.forge({ claims: { oin, scope } })] as const),
  )
  for (const { name, method, url, scopes: named, isPublic } of operationsOf(app)) {
    if (isPublic) continue
    const through: string[] = []
    for (const [scope, token] of tokens) {
      // Who is let through hears that the answer has no such form: no call gets as far as a room.
      const headers = { authorization: `Bearer ${token}`, accept: 'text/html' }
      const answer = await app.inject({ method, url, headers })
      if (answer.statusCode === 406) through.push(scope)
      else t.match(answer.headers['www-authenticate'], `error="insufficient_scope", scope="${named.join(' ')}"`)
    }
    t.strictSame(through.sort(), [...named].sort(), name)
  }
})
