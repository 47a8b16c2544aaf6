import type { Adapter, AdapterPayload } from 'oidc-provider'

/**
 * Keeps what the issuer must remember while it runs (used assertions, logins under way), and forgets what has expired. Clients
 * that came later are looked up each time.
 */
export const issuerMemory = (
  clientOf: (id: string) => AdapterPayload | undefined = () => undefined,
): ((model: string) => Adapter) => {
  const kept = new Map<string, { readonly payload: AdapterPayload; readonly until: number }>()
  return (model) => {
    const key = (id: string): string => `${model}:${id}`
    const find = async (id: string): Promise<AdapterPayload | undefined> => {
      const found = kept.get(key(id))
      return found !== undefined && found.until > Date.now() ? found.payload : undefined
    }
    return {
      upsert: async (id, payload, expiresIn) => {
        const now = Date.now()
        for (const [other, { until }] of kept) if (until <= now) kept.delete(other)
        kept.set(key(id), { payload, until: now + (expiresIn ?? 3600) * 1000 })
      },
      find: model === 'Client' ? async (id) => clientOf(id) : find,
      findByUid: async (uid) =>
        [...kept].find(([name, { payload }]) => name.startsWith(`${model}:`) && payload.uid === uid)?.[1].payload,
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const found = await find(id)
        if (found !== undefined) found.consumed = Math.floor(Date.now() / 1000)
      },
      destroy: async (id) => void kept.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [name, { payload }] of kept) if (payload.grantId === grantId) kept.delete(name)
      },
    }
  }
}
