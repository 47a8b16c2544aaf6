import { z } from 'zod'
import { FreeText, Id, Instant, LocalDate, MunicipalityCode, Oin } from '../../http/wire.ts'
import { PersonRef, Subject } from '../../http/wire-person.ts'
import { entryTypes } from '../entry.ts'

/** Who asks for the report: the person himself where left out. */
const AskedBy = z
  .strictObject({
    person: PersonRef,
    capacity: z
      .string()
      .max(40)
      .regex(/^[a-z-]+$/)
      .meta({ description: 'As what he says he asks: parent, guardian, curator, mentor, proxy (hoedanigheid).' }),
  })
  .meta({ description: 'Who asks for the person (aanvrager).' })

/** What is asked: the log of one person. */
export const AccessReportBody = z
  .strictObject({
    municipality: MunicipalityCode.optional(),
    person: Subject,
    askedBy: AskedBy.optional(),
    law: z
      .enum(['wmo', 'jeugdwet', 'wgbo', 'avg'])
      .default('avg')
      .meta({ description: 'Law under which the file is held (wet).' }),
    subjectSaid: z
      .enum(['agrees', 'objects'])
      .optional()
      .meta({ description: 'What the person of 12 or older said of it (mening van de betrokkene).' }),
    names: z
      .strictObject({
        reason: FreeText(1000).optional(),
        incident: z
          .boolean()
          .default(false)
          .meta({ description: 'Somebody looked who had no part in the case (incident).' }),
      })
      .optional()
      .meta({
        description: 'Names of employees are asked too, with a reason; they are weighed (namen van medewerkers).',
      }),
    recordedFrom: Instant.optional(),
    recordedUntil: Instant.optional(),
    evidence: z
      .boolean()
      .default(false)
      .meta({ description: 'With each item a file that proves it without us (bewijs).' }),
    format: z.enum(['json', 'json-lines', 'csv']).default('json').meta({ description: 'How it is written (vorm).' }),
  })
  .meta({
    id: 'AccessReportRequest',
    description: 'A person, or who speaks for him, asks who asked and got what about him (verzoek om inzage).',
    examples: [{ person: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' }, law: 'wmo' }],
  })

export type AccessReportBody = z.output<typeof AccessReportBody>

const Law = z.array(z.string()).meta({ description: 'Articles (wetsartikelen).' })

const Party = z
  .strictObject({ oin: Oin.nullable(), name: z.string().nullable(), kind: z.string().nullable() })
  .meta({ description: 'An organisation or team; empty where its place is told to nobody (organisatie).' })

/** One thing that happened, as the person may hear it. */
export const AccessReportItem = z
  .strictObject({
    at: Instant,
    type: z.enum(entryTypes),
    what: z.string().meta({ description: 'What happened (wat).' }),
    by: Party,
    function: z.string().nullable().meta({ description: 'Function of who acted (functie).' }),
    employee: z.string().nullable().meta({ description: 'Who acted; only where that was weighed (medewerker).' }),
    source: Party.nullable().meta({ description: 'Who would give, or gave (bron).' }),
    recipient: Party.nullable().meta({ description: 'Who would get, or got (ontvanger).' }),
    purpose: z.string().nullable().meta({ description: 'Why: the purpose (doel).' }),
    why: z.string().nullable().meta({ description: 'The purpose in words (waarom).' }),
    categories: z.array(z.strictObject({ category: z.string(), term: z.string(), fields: z.array(z.string()) })),
    outcome: z.string().nullable(),
    reasons: z.array(z.strictObject({ code: z.string(), law: Law, text: z.string() })),
    ground: z.strictObject({ legalBasis: z.string(), secrecyGround: z.string(), law: Law }).nullable(),
    proof: z
      .strictObject({
        entry: z.string(),
        log: z.string(),
        index: z.int().min(0),
        leafHash: z.string().regex(/^[0-9a-f]{64}$/),
        file: z.string().nullable().meta({ description: 'C2SP tlog-proof, where it was asked (bewijsbestand).' }),
      })
      .meta({
        description:
          'Where it stands in the log, which is of all people together: numbers between are of others (bewijs).',
      }),
  })
  .meta({ id: 'AccessReportItem', description: 'One line of a report (regel van het overzicht).' })

export type AccessReportItem = z.output<typeof AccessReportItem>

const Reason = z.strictObject({ code: z.string(), law: Law, text: z.string() })

/** The report: what was decided about asking it, and what happened. */
export const AccessReport = z
  .strictObject({
    personId: Id,
    outcome: z.enum(['permit', 'permit-partial', 'needs-consent', 'review', 'deny']),
    reasons: z.array(Reason),
    obligations: z.array(z.strictObject({ type: z.string(), before: LocalDate.nullable(), text: z.string() })),
    note: z.string().meta({ description: 'The same words for everybody: it may be incomplete (mededeling).' }),
    items: z.array(AccessReportItem).meta({ description: 'Oldest first (gebeurtenissen).' }),
  })
  .meta({
    id: 'AccessReport',
    description: 'Who asked and got what about a person, when, why and on what ground (inzage in het logboek).',
    examples: [
      {
        personId: '9901-018f6b0e-0000-7000-8000-000000000002',
        outcome: 'permit',
        reasons: [{ code: 'OK_OWN_DATA', law: ['AVG 15'], text: 'Dit zijn uw eigen gegevens.' }],
        obligations: [],
        note: 'Dit overzicht is mogelijk niet volledig.',
        items: [],
      },
    ],
  })

export type AccessReport = z.output<typeof AccessReport>
