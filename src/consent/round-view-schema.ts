import { z } from 'zod'
import { Id, Instant, LocalDate } from '../http/wire.ts'
import { Kind, Layer } from './consent-schema.ts'
import { RecordedScope, StandingView, Told } from './consent-view-schema.ts'
import { conversation } from './conversation-schema.ts'
import { Only } from './round-schema.ts'
import { Confirmed, Identified, Method, SpokenAlone } from './statement-schema.ts'

const Following = z
  .strictObject({ id: Id, layer: Layer, kind: Kind, scope: RecordedScope, standing: StandingView })
  .meta({ id: 'FollowingConsent', description: 'A consent that follows from a question (volgende toestemming).' })

const AskView = z
  .strictObject({
    about: z.strictObject({ personId: Id }),
    purpose: z.string(),
    categories: z.array(z.string()),
    sources: z.array(z.string()),
    recipients: z.array(z.string()),
    legalBasis: z.literal('consent').nullable(),
    validUntil: LocalDate.nullable(),
    consents: z.array(Following).meta({ description: 'Empty where no table asks a word for this (toestemmingen).' }),
  })
  .meta({ id: 'RecordedQuestion', description: 'What was asked, and what follows from it (vraag).' })

const SpeakerView = z
  .strictObject({
    sheet: Id.meta({ description: 'Where his own sheet is (blad).' }),
    by: Told,
    method: Method,
    confirmed: Confirmed.nullable(),
    spokenAlone: SpokenAlone.nullable(),
    identified: Identified,
    evidence: z.strictObject({ reference: z.string().nullable(), sha256: z.string().nullable() }),
    noticeVersion: z.string().nullable(),
    answers: z.array(
      z.strictObject({
        ask: z.int(),
        capacity: z.string(),
        answer: z.enum(['yes', 'no', 'partly']),
        only: Only.nullable(),
      }),
    ),
  })
  .meta({ id: 'RecordedSpeaker', description: 'One who answered (spreker).' })

const roundId = '9901-018f6b0e-0000-7000-8000-000000000006'
const sheetId = '9901-018f6b0e-0000-7000-8000-000000000005'

/** A talk as those who record consent in its case are told it. */
export const RoundView = z
  .strictObject({
    id: Id,
    case: Id,
    conversation: z.strictObject({ ...conversation, writtenAt: Instant.nullable() }).meta({
      id: 'RecordedConversation',
      description: 'How the talk went (gesprek).',
    }),
    asks: z.array(AskView),
    speakers: z.array(SpeakerView),
    recordedAt: Instant,
  })
  .meta({
    id: 'ConsentRound',
    description: 'A talk about sharing, and what follows from it (toestemmingsgesprek).',
    examples: [
      {
        id: roundId,
        case: '9901-018f6b0e-0000-7000-8000-000000000001',
        conversation: {
          heldAt: '2026-11-20T13:05:00.000Z',
          place: 'home',
          language: 'nl',
          interpreter: 'none',
          present: [],
          entered: 'at-once',
          writtenAt: null,
        },
        asks: [],
        speakers: [],
        recordedAt: '2026-11-20T14:05:00.000Z',
      },
    ],
  })

const part = { heading: z.string(), lines: z.array(z.string()) }
const Part = z.strictObject(part).meta({ id: 'SheetPart', description: 'A part of the sheet (deel).' })

/** One speaker's sheet: his own part of the talk and nothing else. */
export const SheetView = z
  .strictObject({
    id: Id,
    round: Id,
    language: z.enum(['nl', 'en']),
    wording: z.enum(['adult', 'youth']).meta({ description: 'For an adult, or for who is under 16 (toon).' }),
    title: z.string(),
    intro: z.array(z.string()),
    questions: z.array(
      z
        .strictObject({ ask: z.int(), validUntil: LocalDate.nullable(), ...part })
        .meta({ id: 'SheetQuestion', description: 'What he was asked and said (vraag en antwoord).' }),
    ),
    stopping: Part,
    knowing: Part,
  })
  .meta({
    id: 'ConsentSheet',
    description: 'What one person was asked and said, in plain words, to give to him (gespreksblad).',
    examples: [
      {
        id: sheetId,
        round: roundId,
        language: 'en',
        wording: 'adult',
        title: 'What you said about sharing',
        intro: ['We talked with you on 20 November 2026.'],
        questions: [{ ask: 0, validUntil: '2027-11-20', heading: 'Question 1', lines: ['You said: yes.'] }],
        stopping: { heading: 'You can always stop', lines: ['You do not have to say why.'] },
        knowing: { heading: 'Good to know', lines: ['Is something on this sheet wrong? Tell us.'] },
      },
    ],
  })

export type RoundView = z.output<typeof RoundView>
export type SheetView = z.output<typeof SheetView>
