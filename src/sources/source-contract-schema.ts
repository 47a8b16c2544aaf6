import { z } from 'zod'
import { FreeText, Id, Instant, LocalDate, Oin, Reference } from '../http/wire.ts'
import { Bsn, Identity } from '../http/wire-person.ts'

const Word = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/)
const FieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,49}$/)
const Law = z.array(z.string().max(200)).meta({ description: 'Articles (wetsartikelen).' })

const PersonAsked = z
  .union([
    z.strictObject({ bsn: Bsn }),
    z.strictObject({ reference: Reference }),
    z.strictObject({ identity: Identity }),
  ])
  .meta({
    id: 'PersonAsked',
    description:
      'By BSN where the source may use it here, by identity where there is none, else by its own reference (betrokkene).',
  })

const CategoryAskedOfSource = z
  .strictObject({
    category: Word,
    fields: z.array(FieldName).min(1).meta({ description: 'What is permitted; send nothing more (velden).' }),
    why: z.string().max(1000).nullable().meta({ description: 'Why it is needed (noodzaak).' }),
  })
  .meta({ id: 'CategoryAskedOfSource', description: 'A category with the permitted fields (gevraagde categorie).' })

const GroundTold = z
  .strictObject({ legalBasis: Word, secrecyGround: Word, law: Law })
  .meta({ id: 'GroundTold', description: 'The ground that the gateway derived (grondslag).' })

const WordSaid = z
  .strictObject({
    capacity: Word,
    outcome: z.enum(['given', 'refused']),
    saidAt: Instant,
    method: z.enum(['written', 'oral', 'digital']),
    noticeVersion: z.string().max(80).nullable().meta({ description: 'Version of the text (tekstversie).' }),
    evidenceSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .meta({ description: 'SHA-256 of the evidence, lower-case hex (bewijs).' }),
    name: z.string().max(200).nullable().meta({ description: 'Only where the source may know it (naam).' }),
  })
  .meta({ id: 'WordSaid', description: "One person's word (verklaring)." })

const ConsentTold = z
  .strictObject({
    layer: z.enum(['legal-basis', 'secrecy']),
    kind: z.enum(['consent', 'statutory-condition']),
    validUntil: LocalDate.nullable(),
    statements: z.array(WordSaid),
  })
  .meta({ id: 'ConsentTold', description: 'A consent on which the permission rests (toestemming).' })

const InformedTold = z
  .union([z.strictObject({ on: LocalDate }), z.strictObject({ deferredUntil: LocalDate })])
  .meta({ id: 'InformedTold', description: 'Whether the person knows of the question (geinformeerd).' })

const AskedBy = z
  .strictObject({
    organisation: Oin,
    organisationName: z.string().max(200),
    name: z.string().max(80).meta({ description: 'The professional, as the own organisation names him (naam).' }),
    function: z.string().max(80).nullable(),
    phone: z.string().max(20).nullable(),
  })
  .meta({ id: 'AskedBy', description: 'Who asks (vragende professional).' })

const HatTold = z
  .strictObject({ task: z.string().nullable(), law: z.string().nullable(), organisation: Oin.nullable() })
  .meta({ id: 'HatTold', description: 'The hat of who asks (hoedanigheid).' })

/** What the gateway asks of a source: all that its professional needs to weigh. */
export const SourceRequest = z
  .strictObject({
    requestId: Id.meta({
      description: 'The same for a person: the same question, repeated as no answer came (kenmerk van de vraag).',
    }),
    person: PersonAsked,
    purpose: Word,
    categories: z.array(CategoryAskedOfSource).min(1),
    ground: GroundTold,
    consent: z.array(ConsentTold),
    informed: InformedTold.nullable(),
    urgency: z.enum(['normal', 'acute']),
    askedBy: AskedBy,
    actingAs: HatTold.nullable(),
    whySource: z.string().max(1000).nullable().meta({ description: 'Why it is asked here (waarom deze bron).' }),
  })
  .meta({
    id: 'SourceRequest',
    description: 'A question about one person (gegevensvraag aan een bron).',
    examples: [
      {
        requestId: '9901-018f6b0e-0000-7000-8000-000000000003',
        person: { bsn: '999990019' },
        purpose: 'coordinated-approach',
        categories: [{ category: 'involvement', fields: ['organisation', 'since'], why: 'To agree who does what.' }],
        ground: { legalBasis: 'public-task', secrecyGround: 'consent', law: ['Jeugdwet 7.3.11 lid 1'] },
        consent: [],
        informed: { on: '2026-11-20' },
        urgency: 'normal',
        askedBy: {
          organisation: '00000099000000002000',
          organisationName: 'Lokaal team',
          name: 'medewerker-17',
          function: 'coordinator',
          phone: null,
        },
        actingAs: null,
        whySource: 'It gives the help now.',
      },
    ],
  })

/** Repeated in the answer: the gateway then compares it. */
const PersonTold = PersonAsked.optional().meta({
  description: 'Whom it is about, as in the question. Where it is given and is another, the answer is not used (wie).',
})

const SourceItemBody = z
  .strictObject({
    person: PersonTold,
    category: Word,
    recordedAt: Instant.meta({ description: 'When it was first recorded (vastgelegd).' }),
    lastChangedAt: Instant.meta({ description: 'When it last changed; the retention term runs from it (gewijzigd).' }),
    retainUntil: LocalDate.meta({ description: 'Last day it may be kept; later it is dropped (bewaren tot en met).' }),
    origin: z.enum(['observed', 'heard']).meta({ description: 'Seen by the professional, or heard (herkomst).' }),
    conditions: z.array(FreeText(500)).max(10).optional().meta({ description: 'Conditions of use (voorwaarden).' }),
    values: z
      .array(z.record(FieldName, z.union([z.string(), z.number(), z.boolean(), z.null()])))
      .max(200)
      .meta({ description: 'Objects of the permitted fields of the category (waarden).' }),
  })
  .meta({ id: 'SourceItem', description: 'Something the source holds (gegeven).' })

/** What a source answers where it knows the person and shares. */
export const SourceAnswer = z.strictObject({ person: PersonTold, items: z.array(SourceItemBody).max(500) }).meta({
  id: 'SourceAnswer',
  description: 'What is shared about the person; no items: nothing of what was asked is held (antwoord).',
  examples: [
    {
      items: [
        {
          category: 'involvement',
          recordedAt: '2026-05-01T09:00:00Z',
          lastChangedAt: '2026-10-01T09:00:00Z',
          retainUntil: '2046-10-01',
          origin: 'observed',
          values: [{ organisation: 'Jeugdhulp Voorbeeld', since: '2026-05-01' }],
        },
      ],
    },
  ],
})

export type SourceRequest = z.output<typeof SourceRequest>
