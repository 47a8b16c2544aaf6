import { z } from 'zod'
import { Id, Oin } from './wire.ts'

const Professional = z.union([
  Id.transform((id) => ({ id, function: null })),
  z.object({ id: Id, function: z.string().min(1).max(80).nullable().default(null) }),
])

const Thumbprint = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** What a token is bound to (RFC 9449 6.1, RFC 8705 3.1). Bound in a way that is not known here: not to be proved, refused. */
const Confirmation = z
  .object({ jkt: Thumbprint.optional(), 'x5t#S256': Thumbprint.optional() })
  .refine((cnf) => cnf.jkt !== undefined || cnf['x5t#S256'] !== undefined)

/** Claims of an access token that the gateway reads, after its signature, times, issuer and audience were checked. */
export const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(200),
  client_id: z.string().min(1).max(200),
  /** 128 bits are 22 characters of base64url (OAuth NL GOV). */
  jti: z.string().min(22).max(200),
  oin: Oin,
  scope: z.string().max(500).default(''),
  professional: Professional.nullable().default(null),
  cnf: Confirmation.optional(),
})

export type Claims = z.output<typeof Claims>
