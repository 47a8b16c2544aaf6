import { z } from 'zod'
import { Id, Instant, MunicipalityCode, Oin } from '../http/wire.ts'
import { Subject } from '../http/wire-person.ts'
import { Method, SaidTo, SpokenBy } from './statement-schema.ts'

const Word = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/)
const words = z.array(Word).min(1).max(50).optional()
const parties = z
  .array(z.union([Oin, Word]))
  .min(1)
  .max(50)
  .optional()

/** `all`, or what the word narrows; what is not named stays as it was. */
const Scope = z
  .union([
    z.literal('all'),
    z
      .strictObject({ recipients: parties, categories: words, purposes: words, sources: parties })
      .refine((scope) => Object.values(scope).some((part) => part !== undefined), {
        params: { code: 'empty' },
        message: 'says nothing; use "all" or name what stops',
      }),
  ])
  .meta({ id: 'WithdrawalScope', description: 'What stops: everything, or what is named (reikwijdte).' })

const said = {
  by: SpokenBy,
  saidAt: Instant,
  saidTo: SaidTo.optional(),
  method: Method.optional(),
}
const personId = '9901-018f6b0e-0000-7000-8000-000000000002'

/** `POST /v1/withdrawals`. */
export const WithdrawalBody = z
  .strictObject({
    ...said,
    about: Subject,
    scope: Scope,
    case: Id.optional().meta({ description: 'Needed with a reference: the case in which it was given (casus).' }),
    municipality: MunicipalityCode.optional().meta({ description: 'Needed where no id says whose person it is.' }),
  })
  .meta({
    id: 'NewWithdrawal',
    description: "A person's word that stops sharing; binds at once (intrekking).",
    examples: [{ by: { personId }, about: { personId }, scope: 'all', saidAt: '2026-11-22T09:00:00Z', method: 'oral' }],
  })

/** `POST /v1/consents/{id}/withdrawals`. */
export const ConsentWithdrawalBody = z
  .strictObject({ ...said, scope: Scope.optional().meta({ description: 'all where left out.' }) })
  .meta({ id: 'NewConsentWithdrawal', description: 'A word that stops this one consent (intrekking).' })

/** What every withdrawal is answered, whoever it is about. */
export const WithdrawalView = z
  .strictObject({ id: Id, bindsFrom: Instant.meta({ description: 'Binds every release after it (geldt vanaf).' }) })
  .meta({
    id: 'Withdrawal',
    description: 'A withdrawal that was recorded (intrekking).',
    examples: [{ id: '9901-018f6b0e-0000-7000-8000-000000000003', bindsFrom: '2026-11-22T09:05:00Z' }],
  })

export type WithdrawalBody = z.output<typeof WithdrawalBody>
export type ConsentWithdrawalBody = z.output<typeof ConsentWithdrawalBody>
