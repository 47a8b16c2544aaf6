import { z } from 'zod'
import { Id, Instant, JsonValue, LocalDate, MadeId, MunicipalityCode, Oin, pageOf } from '../http/wire.ts'
import { entryTypes } from './entry.ts'

const Type = z
  .enum(entryTypes)
  .meta({ id: 'EntryType', description: 'What an entry records, closed (soort logregel).' })

/** Words of a search: all of those given must hold. */
export const EntrySearch = z
  .strictObject({
    municipality: MunicipalityCode.optional().meta({
      description: "Whose log: one of the caller's own, needed where it has more than one; 0000 is the operator's.",
    }),
    types: z.array(Type).min(1).max(entryTypes.length).optional(),
    personId: Id.optional().meta({ description: 'Of this person, by the alias of this organisation (betrokkene).' }),
    exchangeId: MadeId.optional().meta({ description: 'Of this data request or advice (uitwisseling).' }),
    case: MadeId.optional().meta({ description: 'Of this case (zaak).' }),
    organisation: Oin.optional().meta({ description: 'Done by this organisation (organisatie).' }),
    recordedFrom: Instant.optional().meta({ description: 'Recorded at or after (vastgelegd vanaf).' }),
    recordedUntil: Instant.optional().meta({ description: 'Recorded before (vastgelegd voor).' }),
  })
  .meta({
    id: 'EntrySearch',
    description: 'Which entries of the log (zoekvraag logregels).',
    examples: [{ types: ['release'], recordedFrom: '2026-11-01T00:00:00Z' }],
  })

export type EntrySearch = z.output<typeof EntrySearch>

const Law = z.array(z.string()).meta({ description: 'Articles (wetsartikelen).' })

const Professional = z
  .strictObject({ id: z.string(), function: z.string().nullable(), relation: z.string().optional() })
  .meta({ description: 'Who acted, and the role in the case (professional).' })

/** One entry with its texts, as a reader whose organisation is a controller of it sees it. */
export const EntryView = z
  .strictObject({
    id: Id,
    type: Type,
    at: Instant.meta({ description: 'When it was decided or done (moment van handelen).' }),
    recordedAt: Instant.meta({ description: 'When it came into the log (moment van vastleggen).' }),
    log: z.string().meta({ description: 'Name of the log (logboek).' }),
    index: z.int().min(0).meta({ description: 'Place in the log, from 0, without gaps (volgnummer).' }),
    leafHash: z.string().meta({ description: 'RFC 6962 hash of its leaf, hexadecimal (hash).' }),
    municipality: MunicipalityCode,
    exchangeId: z.string().nullable(),
    controllers: z.array(z.string()).meta({ description: 'OINs of the controllers (verwerkingsverantwoordelijken).' }),
    actor: z.strictObject({ organisation: z.string(), professional: Professional.nullable(), clientId: z.string() }),
    operation: z.string(),
    case: z.string().nullable(),
    purpose: z.string().nullable(),
    direction: z.enum(['ask', 'give']).nullable(),
    source: z.string().nullable(),
    recipient: z.string().nullable(),
    personId: z.string().nullable().meta({ description: 'Alias of the reader’s organisation (betrokkene).' }),
    categories: z.array(z.strictObject({ category: z.string(), fields: z.array(z.string()) })),
    outcome: z.string().nullable(),
    reasons: z.array(z.strictObject({ code: z.string(), row: z.string(), law: Law, text: z.string() })),
    ground: z.strictObject({ legalBasis: z.string(), secrecyGround: z.string(), law: Law }).nullable(),
    policy: z.strictObject({ fingerprint: z.string(), regime: z.string(), engine: z.string() }).nullable(),
    policyRows: z.array(z.string()),
    confidential: z.strictObject({ revealReviewAt: z.string() }).nullable(),
    retainUntil: LocalDate,
    traceId: z.string(),
    spanId: z.string(),
    parentSpanId: z.string().nullable(),
    callerSpanId: z.string().nullable().meta({ description: 'Span of whoever called (aanroeper).' }),
    fscTransactionId: z.string().nullable(),
    details: z.record(z.string(), JsonValue).meta({ description: 'Codes and counts by type (bijzonderheden).' }),
  })
  .meta({
    id: 'Entry',
    description: 'One entry of the log (logregel).',
    examples: [
      {
        id: '9901-018f6b0e-0000-7000-8000-000000000003',
        type: 'log-viewed',
        at: '2026-11-20T13:05:00Z',
        recordedAt: '2026-11-20T13:05:00Z',
        log: 'log-5f0c2a',
        index: 41,
        leafHash: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        municipality: '9901',
        exchangeId: null,
        controllers: ['00000099000000009901'],
        actor: { organisation: '00000099000000009901', professional: null, clientId: 'fg' },
        operation: 'audit-events.search',
        case: null,
        purpose: null,
        direction: null,
        source: null,
        recipient: null,
        personId: null,
        categories: [],
        outcome: null,
        reasons: [],
        ground: null,
        policy: null,
        policyRows: [],
        confidential: null,
        retainUntil: '2031-11-20',
        traceId: '0af7651916cd43dd8448eb211c80319c',
        spanId: 'b7ad6b7169203331',
        parentSpanId: null,
        callerSpanId: null,
        fscTransactionId: null,
        details: { entries: [] },
      },
    ],
  })

export type EntryView = z.output<typeof EntryView>

/** A page of entries. */
export const EntryPageView = pageOf(EntryView).meta({
  id: 'EntryPage',
  description: 'A page of the log, newest first (logregels).',
})
