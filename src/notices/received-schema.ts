import { z } from 'zod'
import { Id, Instant, LocalDate, Oin, pageOf, Reference } from '../http/wire.ts'
import { NoticeItem, ReceivedItem } from './notice-item-schema.ts'

const moments = { createdAt: '2026-11-20T13:05:00Z', expiresAt: '2026-12-04T13:05:00Z' }
const id = '9901-018f6b0e-0000-7000-8000-000000000032'

const shape = {
  id: Id,
  createdAt: Instant,
  expiresAt: Instant.meta({ description: 'When it is destroyed, read or not (vervalt).' }),
}

/** A notice that waits, as a list tells it: references and days, nothing of whom it is about or who sent it. */
export const WaitingNotice = z.strictObject(shape).meta({
  id: 'WaitingNotice',
  description: 'A notice that waits for the own organisation (wachtend bericht).',
  examples: [{ id, ...moments }],
})

export const WaitingNoticePage = pageOf(WaitingNotice)

const Ground = z
  .strictObject({ legalBasis: z.string(), secrecyGround: z.string(), law: z.array(z.string()) })
  .meta({ id: 'NoticeGround', description: 'The ground that the gateway derived (grondslag).' })

const itemExample = (z.globalRegistry.get(NoticeItem)?.examples as readonly z.output<typeof NoticeItem>[]).map(
  ({ why: _why, retainUntil: _until, ...item }) => ({ ...item, heardFrom: null, otherSide: null }),
)

/** What was told, given once. */
export const ReceivedNotice = z
  .strictObject({
    ...shape,
    kind: z.enum(['progress', 'feedback', 'signal']),
    case: Id.nullable(),
    purpose: z.string(),
    from: z
      .strictObject({
        organisation: Oin,
        name: z.string(),
        professional: z.string().meta({ description: 'As the own organisation names him (professional).' }),
        function: z.string().nullable(),
        phone: z.string().nullable(),
      })
      .meta({ id: 'NoticeSender', description: 'Who tells it (afzender).' }),
    person: z
      .strictObject({ personId: Id, reference: Reference.nullable() })
      .meta({ id: 'NoticePerson', description: 'About whom, by names of the own organisation (betrokkene).' }),
    informed: z
      .union([z.strictObject({ on: LocalDate }), z.strictObject({ deferredUntil: LocalDate })])
      .nullable()
      .meta({ description: 'Whether the person knows of it, or when he will (geinformeerd).' }),
    ground: Ground.nullable(),
    items: z.array(ReceivedItem),
    obligations: z
      .array(z.strictObject({ id: Id, type: z.string(), before: LocalDate.nullable(), text: z.string() }))
      .meta({ description: 'What is asked of who got it (plichten).' }),
    receipt: z
      .strictObject({ decision: Id, release: Id })
      .meta({ id: 'NoticeReceipt', description: 'The entries in the log (ontvangstbewijs).' }),
    log: z.string(),
  })
  .meta({
    id: 'ReceivedNotice',
    description: 'What another party tells of its own accord; given once (ontvangen bericht).',
    examples: [
      {
        ...{ id, ...moments, kind: 'progress', case: null, purpose: 'coordinated-approach', log: '9901' },
        from: {
          ...{ organisation: '00000099000000001000', name: 'Jeugdhulp Voorbeeld' },
          ...{ professional: 'medewerker-4', function: 'behandelaar', phone: null },
        },
        person: { personId: '9901-018f6b0e-0000-7000-8000-000000000002', reference: null },
        informed: { on: '2026-11-20' },
        ground: { legalBasis: 'public-task', secrecyGround: 'consent', law: ['Jeugdwet 7.3.11 lid 1'] },
        items: itemExample,
        obligations: [],
        receipt: { decision: id, release: id },
      },
    ],
  })

export type WaitingNotice = z.output<typeof WaitingNotice>
export type ReceivedNotice = z.output<typeof ReceivedNotice>

/** What was told as bytes; throws where it holds anything the contract does not plan (decisions.md 13). */
export const receivedNoticeBytes = (view: ReceivedNotice): Buffer =>
  Buffer.from(JSON.stringify(z.encode(ReceivedNotice, view)))
