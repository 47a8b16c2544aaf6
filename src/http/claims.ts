import { z } from 'zod'
import { Id, Oin } from './wire.ts'

const Professional = z.union([
  Id.transform((id) => ({ id, function: null })),
  z.object({ id: Id, function: z.string().min(1).max(80).nullable().default(null) }),
])

/** Claims of an access token that the gateway reads, after its signature, times, issuer and audience were checked. */
export const Claims = z.object({
  sub: z.string().min(1).max(200),
  client_id: z.string().min(1).max(200),
  jti: z.string().min(1).max(200),
  oin: Oin,
  scope: z.string().max(500).default(''),
  professional: Professional.nullable().default(null),
})

export type Claims = z.output<typeof Claims>
