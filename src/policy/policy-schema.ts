import { z } from 'zod'
import { MunicipalityCode } from '../http/wire.ts'

const Fields = z.array(z.string())
const Named = z.strictObject({ category: z.string(), fields: Fields })

const InForce = z
  .strictObject({
    municipality: MunicipalityCode,
    regime: z.enum(['PRE_WAMS', 'WAMS']),
    fingerprint: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .meta({ description: 'Of tables and switches (vingerafdruk).' }),
  })
  .meta({ id: 'PolicyInForce', description: 'Which tables a municipality decides by now (geldend beleid).' })

const Before = InForce.extend({
  firstActiveAt: z.iso.datetime().meta({ description: 'When they were first in force here (sinds).' }),
}).meta({ id: 'PolicyBefore', description: 'Tables that are or were in force (historie).' })

const Person = z.strictObject({ name: z.string(), capacity: z.literal('lawyer'), register: z.string() })

const Signed = z
  .strictObject({
    version: z.string(),
    signedBy: Person.meta({ id: 'PolicySigner', description: 'Who signed the tables (ondertekenaar).' }),
    signedOn: z.iso.date(),
    advice: z
      .strictObject({ of: z.string(), on: z.iso.date(), reference: z.string(), followed: z.boolean() })
      .meta({ id: 'PolicyAdvice', description: 'The advice of the FG beside it (advies).' }),
    openPoints: z
      .array(z.strictObject({ id: z.string(), owner: z.string(), before: z.iso.date(), accepted: z.boolean() }))
      .meta({ description: 'What the law leaves open; whether this municipality accepted it (open punten).' }),
  })
  .meta({ id: 'PolicySigned', description: 'The release these tables are of (ondertekening).' })

const inForceExample = { municipality: '9901', regime: 'PRE_WAMS', fingerprint: `sha256:${'0'.repeat(64)}` }

const PurposeListed = z
  .strictObject({
    purpose: z.string(),
    code: z.string(),
    term: z.string().meta({ description: 'Dutch term (doel).' }),
    case: z.enum(['required', 'optional', 'none']),
    open: z.boolean().meta({ description: 'Open in this municipality (opengesteld).' }),
  })
  .meta({ id: 'PurposeListed', description: 'A purpose of the tables (doel).' })

/** `GET /v1/policies`. */
export const PolicyList = z
  .strictObject({
    items: z.array(
      InForce.extend({
        signed: Signed.nullable().meta({ description: 'null: nobody signed; not for real people.' }),
        history: z.array(Before),
        purposes: z.array(PurposeListed),
      }),
    ),
  })
  .meta({
    id: 'PolicyList',
    description: "The tables in force in the caller's own municipalities (beleid).",
    examples: [
      {
        items: [
          {
            ...inForceExample,
            signed: null,
            history: [{ ...inForceExample, firstActiveAt: '2026-11-22T11:00:00.000Z' }],
            purposes: [
              { purpose: 'debt-help', code: 'P05', term: 'schuldhulpverlening', case: 'optional', open: true },
            ],
          },
        ],
      },
    ],
  })

const Row = z
  .strictObject({
    id: z.string(),
    note: z.string(),
    requesters: z.array(z.string()),
    sources: z.array(z.string()),
    directions: z.array(z.enum(['ask', 'give'])),
    mode: z.string().meta({ description: 'How secrecy yields (wijze).' }),
    legalBasis: z.string(),
    specialBasis: z.string().nullable(),
    law: z.array(z.string()),
    categories: z.array(Named).nullable().meta({ description: "What the source's power reaches; null: all of it." }),
    demands: z.array(z.string()),
    obligations: z.array(z.string()),
  })
  .meta({ id: 'PolicyRow', description: 'One way in which a purpose permits (regel).' })

/** `GET /v1/policies/{purpose}`. */
export const PolicyView = z
  .strictObject({
    purpose: z.string(),
    code: z.string(),
    term: z.string(),
    description: z.string(),
    case: z.enum(['required', 'optional', 'none']),
    subjects: z.string(),
    categories: z.array(Named),
    closed: z.strictObject({ code: z.string(), law: z.array(z.string()), text: z.string() }).nullable(),
    rows: z.array(Row),
    inForce: z.array(InForce.extend({ open: z.boolean(), signed: Signed.nullable() })),
    history: z.array(Before).meta({ description: 'Tables in force now and before, newest first (historie).' }),
  })
  .meta({
    id: 'Policy',
    description: 'What the tables say of one purpose (beleid per doel).',
    examples: [
      {
        purpose: 'debt-help',
        code: 'P05',
        term: 'schuldhulpverlening',
        description: 'A debt plan.',
        case: 'optional',
        subjects: 'applicant, partner as far as the plan needs',
        categories: [{ category: 'debt', fields: ['creditorKind', 'amount'] }],
        closed: null,
        rows: [],
        inForce: [{ ...inForceExample, open: true, signed: null }],
        history: [],
      },
    ],
  })

export type PolicyList = z.output<typeof PolicyList>
export type PolicyView = z.output<typeof PolicyView>

/** Path parameters of one purpose. */
export const PurposeParams = z.strictObject({
  purpose: z
    .string()
    .min(1)
    .max(60)
    .meta({ description: 'Purpose (doel).', examples: ['coordinated-approach'] }),
})
