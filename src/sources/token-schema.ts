import { z } from 'zod'

/** What is read of an issuer's answer (RFC 6749, 5.1); only bearer tokens, as nothing else is sent along here. */
export const TokenAnswer = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]{1,16000}$/),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive().optional(),
})

export type TokenAnswer = z.output<typeof TokenAnswer>
