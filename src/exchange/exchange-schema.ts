import { z } from 'zod'
import { adviceExample, dataRequestExample } from './exchange-examples.ts'
import { Id, Instant, JsonValue, LocalDate } from '../http/wire.ts'
import { Subject } from '../http/wire-person.ts'
import { PersonNamed, RemedyView } from './remedy-schema.ts'

const Law = z.array(z.string()).meta({ description: 'Articles (wetsartikelen).' })
const Fields = z.strictObject({ category: z.string(), fields: z.array(z.string()) })

const Outcome = z
  .enum(['permit', 'permit-partial', 'needs-consent', 'review', 'deny'])
  .meta({ id: 'Outcome', description: 'What was decided about this person (uitkomst).' })

/** Where a request stands (api.md, A data request). `running`: its way is being walked. */
export const RequestStatus = z
  .enum([
    'running',
    'delivered',
    'partially-delivered',
    'ready',
    'needs-consent',
    'awaiting-review',
    'awaiting-source',
    'awaiting-recipient',
    'refused-by-source',
    'denied',
    'failed',
    'cancelled',
    'expired',
  ])
  .meta({
    id: 'RequestStatus',
    description: 'Where the request stands; `awaiting-recipient`: a notice that waits to be read (status).',
  })

const Missing = z
  .strictObject({
    person: PersonNamed,
    capacity: z.string(),
    layer: z.enum(['legal-basis', 'secrecy']),
    kind: z.enum(['consent', 'statutory-condition']),
    norm: z.boolean().meta({ description: 'True where the field asks this, not the law (norm).' }),
    law: Law,
    text: z.string(),
  })
  .meta({ id: 'Missing', description: 'Whose word is lacking, for which layer (ontbrekende toestemming).' })

export const DecisionView = z
  .strictObject({
    personId: Id,
    outcome: Outcome,
    ground: z
      .strictObject({ legalBasis: z.string(), secrecyGround: z.string(), law: Law, alternatives: z.array(z.string()) })
      .nullable()
      .meta({ description: 'The ground the gateway derived (grondslag).' }),
    permitted: z.array(Fields),
    withheld: z.array(
      z.strictObject({ category: z.string(), fields: z.array(z.string()), reason: z.string(), text: z.string() }),
    ),
    reasons: z.array(
      z.strictObject({
        code: z.string(),
        law: Law,
        text: z.string().meta({ description: 'What is wrong, or why it may (uitleg).' }),
        mend: z.string().meta({ description: 'Who can mend it, and how (wat nu).' }),
        change: z
          .record(z.string(), JsonValue)
          .meta({ description: 'What would mend it: missingFields, legalBasis and law, purposes (aanpassing).' }),
      }),
    ),
    missing: z.array(Missing),
    obligations: z.array(
      z.strictObject({ id: Id.nullable(), type: z.string(), before: LocalDate.nullable(), text: z.string() }),
    ),
    remedies: z.array(RemedyView).meta({ description: 'Ways that would make it lawful, at most five (wat helpt).' }),
    rows: z.array(z.string()).meta({ description: 'Rows of the tables that carried or blocked it (regels).' }),
    declined: z
      .strictObject({ reason: z.string().nullable() })
      .nullable()
      .meta({ description: 'The source said no; its reason is passed on once (geweigerd door de bron).' }),
    receipt: z
      .strictObject({ decision: Id, release: Id.nullable() })
      .meta({ description: 'The entries in the log (ontvangstbewijs).' }),
  })
  .meta({ id: 'Decision', description: 'The decision about one person, as this caller may hear it (besluit).' })

const Policy = z
  .strictObject({ regime: z.string(), fingerprint: z.string() })
  .meta({ id: 'PolicyStamp', description: 'The tables by which it was decided (beleid).' })

const Data = z
  .strictObject({
    personId: Id,
    category: z.string(),
    recordedAt: Instant.nullable(),
    lastChangedAt: Instant.nullable(),
    origin: z
      .enum(['observed', 'heard'])
      .nullable()
      .meta({ description: 'Seen or heard by the source (waargenomen of gehoord).' }),
    conditions: z.array(z.string()).meta({ description: 'What the source asks of who gets it (voorwaarden).' }),
    values: z.array(z.record(z.string(), JsonValue)),
  })
  .meta({ id: 'SharedData', description: 'Data of one category about one person (gegevens).' })

/** A data request and its outcome; `data` once, in the answer that brings it, else null. */
export const DataRequestView = z
  .strictObject({
    id: Id,
    status: RequestStatus,
    case: Id.nullable(),
    purpose: z.string(),
    createdAt: Instant,
    expiresAt: Instant,
    decisions: z.array(DecisionView),
    data: z.array(Data).nullable(),
    dataDeliveredAt: Instant.nullable().meta({ description: 'When data was sent: sent, not received (verzonden op).' }),
    failure: z
      .strictObject({ code: z.string(), text: z.string() })
      .nullable()
      .meta({ description: 'Why the source could not answer (storing).' }),
    policy: Policy.nullable(),
    log: z.string().meta({ description: 'Name of the log that holds the entries (logboek).' }),
  })
  .meta({
    id: 'DataRequest',
    description: 'A request for data and what came of it (gegevensverzoek).',
    examples: [dataRequestExample],
  })

/** Advice: the decision a request would get now. */
export const AdviceView = z
  .strictObject({
    id: Id,
    case: Id.nullable(),
    purpose: z.string(),
    direction: z.enum(['ask', 'give']),
    decisions: z.array(DecisionView),
    policy: Policy,
    log: z.string(),
  })
  .meta({
    id: 'Advice',
    description: 'Whether this may be shared, why, and what would make it lawful (advies).',
    examples: [adviceExample],
  })

/** Search of one's own requests. */
export const DataRequestSearch = z
  .strictObject({ case: Id.optional(), person: Subject.optional(), status: RequestStatus.optional() })
  .meta({ id: 'DataRequestSearch', description: 'Which of your own requests (zoekvraag).' })

export type DataRequestSearch = z.output<typeof DataRequestSearch>
export type DataRequestView = z.output<typeof DataRequestView>
export type AdviceView = z.output<typeof AdviceView>
export type DecisionView = z.output<typeof DecisionView>

/** The answer as bytes; throws where it holds anything the contract does not plan (decisions.md 13). */
export const dataRequestBytes = (view: DataRequestView): Buffer =>
  Buffer.from(JSON.stringify(z.encode(DataRequestView, view)))

/** Advice as bytes, held to the contract. */
export const adviceBytes = (view: AdviceView): Buffer => Buffer.from(JSON.stringify(z.encode(AdviceView, view)))
