import { z } from 'zod'
import { Id, Instant, MunicipalityCode } from '../http/wire.ts'
import { Bsn, Subject } from '../http/wire-person.ts'
import { FactSource } from './person-fact-schema.ts'

/** `POST /v1/person-identifications`. */
export const IdentificationBody = z
  .strictObject({
    person: Subject,
    identification: z
      .enum(['document', 'brp'])
      .meta({ description: 'By a document that was shown, or by the BSN that was found (vastgesteld door).' }),
    bsn: Bsn.optional(),
    source: FactSource,
    case: Id.optional().meta({ description: 'Needed with a reference: the case in which it was given (casus).' }),
    municipality: MunicipalityCode.optional().meta({ description: 'Needed where no id says whose person it is.' }),
  })
  .refine((body) => (body.identification === 'brp') === (body.bsn !== undefined), {
    path: ['bsn'],
    params: { code: 'with-brp' },
    message: 'is needed with identification brp, and only then',
  })
  .meta({
    id: 'NewIdentification',
    description: 'It became surer who somebody without a BSN is (identificatie).',
    examples: [
      {
        person: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
        identification: 'document',
        source: { type: 'passport', reference: 'DOC-31' },
      },
    ],
  })

/** What was recorded; the same whatever the BSN turned out to be. */
export const IdentificationView = z
  .strictObject({
    id: Id,
    person: z.strictObject({ personId: Id }),
    identification: z.enum(['document', 'brp']),
    recordedAt: Instant,
  })
  .meta({
    id: 'Identification',
    description: 'How it became surer who somebody is (identificatie).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000003',
        person: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
        identification: 'document',
        recordedAt: '2026-11-20T13:05:00.000Z',
      },
    ],
  })

export type IdentificationBody = z.output<typeof IdentificationBody>
export type IdentificationView = z.output<typeof IdentificationView>
