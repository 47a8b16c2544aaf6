import type { App } from '../http/app.ts'
import { scopes, type Caller } from '../http/caller.ts'
import { problemResponses } from '../http/wire.ts'
import { Problem } from '../problems.ts'
import type { Policies } from './policies.ts'
import { PolicyList, PolicyView, PurposeParams } from './policy-schema.ts'
import { listed, viewed } from './policy-view.ts'

/** `GET /policies`, `GET /policies/{purpose}`: the law as data, for everybody who is decided by it (beleid). */
export const policyRoutes = (policies: Policies) => async (app: App) => {
  const ownOf = ({ municipalities }: Caller) =>
    policies.municipalities.filter((code) => municipalities.includes(code)).map(policies.of)

  app.get(
    '/policies',
    {
      config: { operation: 'policies.list', scope: scopes },
      schema: {
        tags: ['policies'],
        summary: 'The tables in force',
        description: "Purposes, regime and fingerprint in the caller's own municipalities (beleid opvragen).",
        response: { 200: PolicyList },
      },
    },
    async ({ call }) => listed(ownOf(call.caller)),
  )

  app.get(
    '/policies/:purpose',
    {
      config: { operation: 'policies.read', scope: scopes },
      schema: {
        tags: ['policies'],
        summary: 'One purpose',
        description: 'Who may get what from whom for this purpose, and on which ground (beleid per doel).',
        params: PurposeParams,
        response: { 200: PolicyView, ...problemResponses(404) },
      },
    },
    async ({ call, params }) => {
      const view = viewed(ownOf(call.caller), params.purpose, call.language)
      if (view === null) throw new Problem('not-found', 'The tables have no purpose of this name.')
      return view
    },
  )
}
