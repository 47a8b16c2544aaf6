import { z } from 'zod'
import { Id, LocalDate, Oin, Reference } from '../http/wire.ts'

const text = (max: number) => z.string().max(max)
const word = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/)

/** About whom: a BSN only where this source may process it for this person, else its own reference from the case. */
const SourcePerson = z
  .union([z.strictObject({ bsn: z.string().regex(/^[0-9]{9}$/) }), z.strictObject({ reference: Reference })])
  .meta({ id: 'SourcePerson', description: 'About whom, in the one way this source may know the person (betrokkene).' })

const SourceCategory = z
  .strictObject({
    category: word,
    fields: z
      .array(z.string().max(40))
      .min(1)
      .meta({ description: 'Permitted fields; anything else that comes back is dropped.' }),
    why: text(2000).nullable().meta({ description: 'Why the asker needs it, in its own words.' }),
  })
  .meta({ id: 'SourceCategory', description: 'One category with its permitted fields (gegevenscategorie).' })

const SourceGround = z
  .strictObject({
    legalBasis: word,
    secrecyGround: word,
    law: z.array(text(200)).meta({ description: 'Articles of law, as the tables name them.' }),
  })
  .meta({
    id: 'SourceGround',
    description: 'The ground the gateway found (grondslag en grond voor doorbreking van het beroepsgeheim).',
  })

const SourceConsent = z
  .strictObject({
    noticeVersion: text(80).nullable().meta({ description: 'Which text was read or explained.' }),
    statements: z.array(
      z.strictObject({
        capacity: word,
        outcome: z.enum(['given', 'refused']),
        saidAt: z.iso.datetime(),
        name: text(200).nullable().meta({ description: 'Only where the source may know it.' }),
        evidenceSha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'SourceConsent', description: 'The consents it stands on (toestemming).' })

const SourceAskedBy = z
  .strictObject({
    organisation: Oin,
    name: text(200).nullable(),
    function: text(80).nullable(),
    phone: text(40).nullable(),
  })
  .meta({ id: 'SourceAskedBy', description: 'Who asks, so that a professional can call back (vrager).' })

/** What the gateway asks of a source about one person: all that a professional needs to weigh it. */
export const SourceRequest = z
  .strictObject({
    requestId: Id,
    person: SourcePerson,
    purpose: word,
    categories: z.array(SourceCategory).min(1),
    ground: SourceGround,
    consent: SourceConsent.nullable(),
    informed: z
      .union([z.strictObject({ on: LocalDate }), z.strictObject({ deferredUntil: LocalDate, reason: text(2000) })])
      .nullable()
      .meta({ description: 'Whether and when the person was told (informatieplicht).' }),
    urgency: z.enum(['normal', 'urgent', 'acute']),
    askedBy: SourceAskedBy,
    actingAs: z.strictObject({ task: word.nullable(), law: text(80).nullable() }).nullable(),
  })
  .meta({
    id: 'SourceRequest',
    description: 'A question to a source about one person (gegevensvraag aan een bronhouder).',
    examples: [
      {
        requestId: '9901-018f6b0e-0000-7000-8000-000000000001',
        person: { reference: 'LL-4711' },
        purpose: 'coordinated-approach',
        categories: [
          {
            category: 'involvement',
            fields: ['organisation', 'contact', 'since'],
            why: 'To agree who does what first.',
          },
        ],
        ground: { legalBasis: 'public-task', secrecyGround: 'consent', law: ['Jeugdwet 7.4.0 lid 1'] },
        consent: {
          noticeVersion: 'youth-2026-1',
          statements: [
            { capacity: 'self', outcome: 'given', saidAt: '2026-11-20T13:05:00Z', name: null, evidenceSha256: null },
          ],
        },
        informed: { on: '2026-11-20' },
        urgency: 'normal',
        askedBy: { organisation: '00000099000000002000', name: null, function: 'coordinator', phone: null },
        actingAs: { task: 'local-team-municipal', law: 'Jeugdwet' },
      },
    ],
  })

export type SourceRequest = z.output<typeof SourceRequest>

/** One item a source gives back. Unknown fields are dropped, never named (decisions.md 31). */
export const SourceItemBody = z
  .object({
    category: word,
    recordedAt: z.iso.datetime({ offset: true }),
    lastChangedAt: z.iso.datetime({ offset: true }),
    retainUntil: LocalDate.meta({ description: 'After this day the item must not be given any more (bewaartermijn).' }),
    origin: z.enum(['observed', 'heard']),
    conditions: z.array(text(500)).max(20).optional(),
    values: z.array(z.record(z.string(), z.unknown())).min(1).max(500),
  })
  .meta({ id: 'SourceItem', description: 'What the source holds in one category (gegevens).' })

/** The answer of a source that gives. */
export const SourceAnswer = z.object({ items: z.array(SourceItemBody).max(500) }).meta({
  id: 'SourceAnswer',
  description: 'What the source gives; an empty list where it holds nothing of what was asked (antwoord).',
  examples: [
    {
      items: [
        {
          category: 'involvement',
          recordedAt: '2026-08-20T09:00:00Z',
          lastChangedAt: '2026-11-06T10:30:00Z',
          retainUntil: '2041-11-20',
          origin: 'observed',
          values: [{ organisation: 'Jeugdhulp De Voorbeeldboom', contact: 'J. de Hulp', since: '2026-08-20' }],
        },
      ],
    },
  ],
})

export type SourceAnswer = z.output<typeof SourceAnswer>

/** A source's reason for declining (403): passed on once, never kept. */
export const SourceProblem = z
  .object({ status: z.int().min(400).max(599), title: text(200), detail: text(2000) })
  .meta({
    id: 'SourceProblem',
    description: 'Why the source does not give (weigering of fout, RFC 9457).',
    examples: [{ status: 403, title: 'Declined', detail: 'Our professional weighs that this does not help now.' }],
  })
