import t from 'tap'
import type { App } from '../../src/http/app.ts'
import type { EdgeOptions } from '../../src/http/edge.ts'
import { organisations } from '../../src/sample/organisations.ts'
import { testIssuer } from '../helpers/tokens.ts'
import { everyRouteBehaves } from './behaviour.ts'
import { operationsOf } from './operations.ts'
import { realEdge } from './real-edge.ts'

/** A client of the sample that may call with this scope. */
const holderOf: Readonly<Record<string, string>> = {
  exchange: 'local-team',
  consent: 'local-team',
  source: 'youth-care-provider',
  audit: 'fg',
  privacy: 'privacy-officer',
  review: 'reviewer',
  admin: 'administrator',
}

const issuer = await testIssuer(t)

/** The edge with every route of the gateway. */
const build = (overrides?: Partial<EdgeOptions>): Promise<App> => realEdge(t, issuer, overrides)

t.test('every operation of the contract of part 1 is among the routes', async (t) => {
  const names = operationsOf(await build()).map(({ name }) => name.replace(/9901-[0-9a-f-]{36}/, '{id}'))
  const wanted = [
    ...['data-requests', 'data-requests/_search', 'advice', 'cases', 'cases/_search', 'consents', 'consents/_search'],
    ...['withdrawals', 'person-facts', 'person-facts/_search', 'audit-events/_search', 'participants', 'stops'],
  ]
  for (const path of wanted) t.ok(names.includes(`POST /v1/${path}`), `POST ${path}`)
  t.ok(names.length >= 30, `${names.length} operations`)
})

t.test('every route of the gateway has the behaviour that all share', (t) =>
  everyRouteBehaves(t, {
    build,
    token: (scope) => issuer.token(holderOf[scope] ?? '', [scope]),
    tokenWithoutScope: () => issuer.forge({ claims: { oin: organisations.localTeam.oin, scope: '' } }),
  }),
)
