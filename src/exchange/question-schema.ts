import { z } from 'zod'
import { Answers } from './answers-schema.ts'
import { AskedPerson } from './asked-person-schema.ts'
import { FreeText, LocalDate, MadeId, MunicipalityCode, Oin } from '../http/wire.ts'
import { Anonymity, CollectionSteps, ConflictTests, Declaration, Order } from './lane-answers-schema.ts'
import { RequestedBy } from './requested-by-schema.ts'

/** A word of the contract's closed lists; which words there are stand in the tables (GET /v1/policies). */
const Code = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/)
const FieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,49}$/)

const Category = z
  .strictObject({
    category: Code.meta({ description: 'Category of data (gegevenscategorie).', examples: ['youth-help'] }),
    fields: z.array(FieldName).min(1).max(40).optional().meta({ description: 'Only these fields (velden).' }),
    why: FreeText(1000).optional().meta({ description: 'Why this is needed, for this case (noodzaak).' }),
  })
  .meta({ id: 'CategoryAsked', description: 'A category asked for, and why (gevraagde categorie).' })

const Informed = z
  .union([
    z.strictObject({ on: LocalDate }),
    z.strictObject({ deferred: z.strictObject({ until: LocalDate, reason: FreeText(1000).min(1) }) }),
  ])
  .meta({ id: 'Informed', description: 'Whether the person knows, or why not yet (geinformeerd).' })

const Weighing = z
  .strictObject({
    steps: z
      .array(z.int().min(1).max(5))
      .max(5)
      .meta({ description: 'Steps of the meldcode that are recorded (stappen).' }),
    talkSkipped: z
      .enum(['danger-to-person', 'danger-to-worker', 'flight', 'destruction-of-evidence', 'veilig-thuis-advised'])
      .optional()
      .meta({ description: 'Why step 3, the talk, was skipped (gesprek overgeslagen).' }),
    acute: z.boolean().meta({ description: 'Danger is acute (acute onveiligheid).' }),
    conflictTests: ConflictTests.optional(),
  })
  .meta({ id: 'Weighing', description: 'What a safety lane demands: the steps of the meldcode (afweging).' })

/** What every question of the contract shares. */
export const questionShape = {
  case: MadeId.optional().meta({ description: 'The case (casus); required, optional or absent by purpose.' }),
  municipality: MunicipalityCode.optional().meta({
    description: 'Needed where neither a case nor a personId is given (gemeente).',
  }),
  persons: z
    .array(AskedPerson)
    .min(1)
    .max(10)
    .meta({ description: 'About whom; one decision a person (betrokkenen).' }),
  purpose: Code.meta({ description: 'Purpose (doel).', examples: ['coordinated-approach'] }),
  categories: z.array(Category).min(1).max(20).meta({ description: 'What is asked (gegevens).' }),
  requestedBy: RequestedBy.optional().meta({ description: 'Needed unless the token names the professional.' }),
  ground: z
    .strictObject({ legalBasis: Code.optional(), law: FreeText(60).optional() })
    .optional()
    .meta({
      id: 'AssertedGround',
      description: 'A ground asserted by the caller; a wrong one is told back (grondslag).',
    }),
  initiatedBy: z
    .enum(['professional', 'resident'])
    .default('professional')
    .meta({ description: 'Who began (initiatief).' }),
  subjectMatter: FreeText(1000)
    .optional()
    .meta({ description: 'What it is about, where there is no case (onderwerp).' }),
  alternativesTried: FreeText(2000).optional().meta({ description: 'What else was tried (alternatieven).' }),
  informed: Informed.optional(),
  addressNeeded: z
    .strictObject({ reason: FreeText(500).min(1), for: z.enum(['letter', 'visit', 'safety']) })
    .optional()
    .meta({ id: 'AddressNeeded', description: 'Why a secret address is needed (adres nodig).' }),
  weighing: Weighing.optional(),
  order: Order.optional(),
  collectionSteps: CollectionSteps.optional(),
  declaration: Declaration.optional(),
  anonymity: Anonymity.optional(),
  answers: Answers.optional(),
  validUntil: LocalDate.optional().meta({ description: 'Until when the data is needed (geldig tot en met).' }),
}

const SourceParty = z
  .strictObject({ oin: Oin, why: FreeText(1000).optional() })
  .meta({ id: 'SourceParty', description: 'Who holds the data, and why it is asked there (bron).' })

const AnyParty = z
  .union([
    z.strictObject({ oin: Oin, why: FreeText(1000).optional() }),
    z.strictObject({ kind: Code, why: FreeText(1000).optional() }),
  ])
  .meta({ id: 'AnyParty', description: 'One organisation, or any of a kind (organisatie of soort).' })

/** `POST /v1/data-requests`: the main job. */
export const DataRequestBody = z
  .strictObject({ ...questionShape, source: SourceParty })
  .superRefine((body, context) => needsMunicipality(body, context))
  .meta({
    id: 'DataRequestQuestion',
    description: 'A request for data (gegevensverzoek).',
    examples: [
      {
        case: '9901-018f6b0e-0000-7000-8000-000000000001',
        persons: [{ bsn: '999990019' }],
        purpose: 'coordinated-approach',
        categories: [{ category: 'involvement', why: 'To agree who does what first.' }],
        source: { oin: '00000099000000001000', why: 'It gives the help now.' },
        requestedBy: { id: 'medewerker-17', function: 'coordinator' },
      },
    ],
  })

/** `POST /v1/advice`: the same question, with exactly one of `source` (I ask) and `recipient` (I give). */
export const AdviceBody = z
  .strictObject({
    ...questionShape,
    persons: z
      .array(AskedPerson)
      .max(10)
      .meta({ description: 'About whom; nobody in an anonymous consult (betrokkenen).' }),
    categories: z
      .array(Category)
      .max(20)
      .meta({ description: 'What is asked; nothing in an anonymous consult (gegevens).' }),
    source: AnyParty.optional(),
    recipient: AnyParty.optional(),
  })
  .superRefine((body, context) => {
    needsMunicipality(body, context)
    if ((body.source === undefined) === (body.recipient === undefined)) {
      const message = 'give exactly one of source (I ask) and recipient (I give)'
      context.addIssue({ code: 'custom', path: ['source'], params: { code: 'one-of' }, message })
    }
  })
  .meta({ id: 'AdviceQuestion', description: 'Mag ik dit delen? A question without an exchange (adviesvraag).' })

export type DataRequestBody = z.output<typeof DataRequestBody>
export type AdviceBody = z.output<typeof AdviceBody>

type Whose = { case?: string | undefined; municipality?: string | undefined; persons: readonly object[] }

const needsMunicipality = (body: Whose, context: z.core.$RefinementCtx<Whose>): void => {
  if (body.case !== undefined || body.municipality !== undefined || body.persons.some((p) => 'personId' in p)) return
  const message = 'is needed where neither a case nor a personId is given'
  context.addIssue({ code: 'custom', path: ['municipality'], params: { code: 'required' }, message, input: undefined })
}
