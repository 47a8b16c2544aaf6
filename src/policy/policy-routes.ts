import type { App } from '../http/app.ts'
import type { Tables } from '../core/tables.ts'
import { scopes, type Caller } from '../http/caller.ts'
import { problemResponses } from '../http/wire.ts'
import { Problem } from '../problems.ts'
import type { Policies } from './policies.ts'
import { PolicyList, PolicyView, PurposeParams } from './policy-schema.ts'
import { listed, viewed, type Governed } from './policy-view.ts'
import type { Release } from './release-table.ts'

/** What the routes on the tables need: the tables, the release they run under, and which were in force before. */
export interface PolicyRoutePorts {
  readonly policies: Policies
  readonly release: Release | null
  readonly historyOf: (
    municipality: string,
  ) => Promise<
    readonly { readonly fingerprint: string; readonly regime: Tables['regime']; readonly firstActiveAt: string }[]
  >
}

/** `GET /policies`, `GET /policies/{purpose}`: the law as data, for everybody who is decided by it (beleid). */
export const policyRoutes =
  ({ policies, release, historyOf }: PolicyRoutePorts) =>
  async (app: App) => {
    const ownOf = ({ municipalities }: Caller): Promise<readonly Governed[]> =>
      Promise.all(
        policies.municipalities
          .filter((code) => municipalities.includes(code))
          .map(async (code) => ({ policy: policies.of(code), release, history: await historyOf(code) })),
      )

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
      async ({ call }) => listed(await ownOf(call.caller)),
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
        const view = viewed(await ownOf(call.caller), params.purpose, call.language)
        if (view === null) throw new Problem('not-found', 'The tables have no purpose of this name.')
        return view
      },
    )
  }
