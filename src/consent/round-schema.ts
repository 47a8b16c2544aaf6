import { z } from 'zod'
import { Id, LocalDate, Oin, Reference } from '../http/wire.ts'
import { Subject } from '../http/wire-person.ts'
import { ConversationBody } from './conversation-schema.ts'
import { FreeConsent, LifelongPlan } from './consent-schema.ts'
import { Capacity, Confirmed, Evidence, Identified, Method, SpokenAlone, SpokenBy } from './statement-schema.ts'

const Word = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/)
const distinct = { params: { code: 'twice' }, message: 'names the same twice' }
const words = (most: number) =>
  z
    .array(Word)
    .min(1)
    .max(most)
    .refine((list) => new Set(list).size === list.length, distinct)
const parties = z
  .array(z.union([Oin, Word]))
  .min(1)
  .max(20)
  .refine((list) => new Set(list).size === list.length, distinct)

const Ask = z
  .strictObject({
    about: Subject,
    purpose: Word.meta({ description: 'For what (doel).', examples: ['coordinated-approach'] }),
    categories: words(30),
    sources: parties.meta({ description: 'Who tells: OINs or kinds (bronnen).' }),
    recipients: parties.meta({ description: 'Who hears: OINs or kinds (ontvangers).' }),
    legalBasis: z
      .literal('consent')
      .optional()
      .meta({ description: 'Only where no task of the recipient carries it (grondslag).' }),
    validUntil: LocalDate.optional().meta({ description: 'Last day (tot en met).' }),
    freeConsent: FreeConsent.optional(),
    conditionForHelp: z.boolean().optional().meta({ description: 'Help was made to hang on it (AVG 7 lid 4).' }),
    lifelongPlan: LifelongPlan.optional(),
  })
  .meta({ id: 'RoundQuestion', description: 'One question of the talk, about one person (vraag).' })

/** The part somebody says yes to; what is not named stays as it was asked. */
export const Only = z
  .strictObject({ categories: words(30).optional(), sources: parties.optional(), recipients: parties.optional() })
  .meta({ id: 'RoundPart', description: 'What the yes is about, where it is a yes in part (deel).' })

const Answer = z
  .strictObject({
    ask: z.int().min(0).max(19).meta({ description: 'Which question, from 0 (vraagnummer).' }),
    answer: z.enum(['yes', 'no', 'partly']).meta({ description: 'Yes, no, or yes in part (antwoord).' }),
    only: Only.optional(),
  })
  .refine((said) => (said.answer === 'partly') === (said.only !== undefined), {
    path: ['only'],
    params: { code: 'with-partly' },
    message: 'is needed with partly, and only then',
  })
  .meta({ id: 'RoundAnswer', description: "One person's answer to one question (antwoord)." })

const Speaker = z
  .strictObject({
    by: SpokenBy,
    capacity: Capacity.optional().meta({
      description: 'For others than himself; needed unless he is named by authorityHolder (hoedanigheid).',
    }),
    method: Method,
    confirmed: Confirmed.optional(),
    spokenAlone: SpokenAlone.optional(),
    identified: Identified,
    evidence: Evidence.optional(),
    noticeVersion: Reference.optional().meta({ description: 'Version of the text that was explained (toelichting).' }),
    answers: z.array(Answer).min(1).max(20),
  })
  .meta({ id: 'RoundSpeaker', description: 'One who answered, and how it was said (spreker).' })

/** `POST /v1/consent-rounds`. */
export const RoundBody = z
  .strictObject({
    case: Id,
    conversation: ConversationBody,
    asks: z.array(Ask).min(1).max(20),
    speakers: z.array(Speaker).min(1).max(10),
  })
  .meta({
    id: 'NewConsentRound',
    description: 'One talk about sharing: what was asked and who said what (toestemmingsgesprek).',
    examples: [
      {
        case: '9901-018f6b0e-0000-7000-8000-000000000001',
        conversation: {
          heldAt: '2026-11-20T13:05:00Z',
          place: 'home',
          language: 'nl',
          interpreter: 'none',
          present: [],
          entered: 'at-once',
        },
        asks: [
          {
            about: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
            purpose: 'coordinated-approach',
            categories: ['involvement', 'youth-help'],
            sources: ['00000099000000001000'],
            recipients: ['00000099000000002000'],
          },
        ],
        speakers: [
          {
            by: { personId: '9901-018f6b0e-0000-7000-8000-000000000002' },
            method: 'oral',
            confirmed: { how: 'read-back', on: '2026-11-20' },
            identified: 'known',
            answers: [{ ask: 0, answer: 'partly', only: { categories: ['involvement'] } }],
          },
        ],
      },
    ],
  })

/** `POST /v1/consent-rounds/{id}/confirmations`. */
export const ConfirmationBody = z
  .strictObject({
    sheet: Id.meta({ description: 'Whose words, by the id of his sheet (blad).' }),
    how: z.enum(['read-back', 'letter']),
    on: LocalDate.meta({ description: 'When it was read back, or the letter sent (op).' }),
  })
  .meta({
    id: 'NewConfirmation',
    description: 'An oral word that was made sure of after the talk (bevestiging).',
    examples: [{ sheet: '9901-018f6b0e-0000-7000-8000-000000000005', how: 'letter', on: '2026-11-24' }],
  })

export type RoundBody = z.output<typeof RoundBody>
export type ConfirmationBody = z.output<typeof ConfirmationBody>
