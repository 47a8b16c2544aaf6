import { z } from 'zod'
import { FreeText, Id, Instant, LocalDate, Oin, Reference } from '../http/wire.ts'
import { Bsn, Identity } from '../http/wire-person.ts'

/** Who says it; a holder of gezag by the handle that `missing` names, an institution with gezag by its OIN. */
export const SpokenBy = z
  .union([
    z.strictObject({ bsn: Bsn }),
    z.strictObject({ personId: Id }),
    z.strictObject({ reference: Reference }),
    z.strictObject({ identity: Identity }),
    z.strictObject({ authorityHolder: Id }),
    z.strictObject({ organisation: Oin }),
  ])
  .meta({ id: 'SpokenBy', description: 'Whose word it is, in exactly one way (wie het zegt).' })

/** How a word was said. */
export const Method = z.enum(['written', 'oral', 'digital']).meta({ description: 'How it was said (wijze).' })

/** In which capacity somebody speaks. */
export const Capacity = z
  .enum([
    'self',
    'parent',
    'guardian',
    'curator',
    'mentor',
    'administrator',
    'proxy',
    'relative',
    'court',
    'special-curator',
  ])
  .meta({ id: 'Capacity', description: 'In which capacity somebody speaks (hoedanigheid).' })

/** Yes or no. */
export const Outcome = z.enum(['given', 'refused']).meta({ description: 'Yes or no (gegeven of geweigerd).' })
/** Who interpreted the talk. */
export const Interpreter = z
  .enum(['professional', 'relative'])
  .meta({ description: 'Who interpreted the talk, where somebody did (tolk).' })
/** How an oral word was made sure of: read back in the talk, or by a letter within fourteen days (domain.md D.5). */
export const Confirmed = z
  .strictObject({ how: z.enum(['read-back', 'letter']), on: LocalDate })
  .meta({ id: 'WordConfirmed', description: 'How and when a word was made sure of (bevestigd).' })
/** Who was there beside the speaker and the professional: what he is to the speaker. */
export const Present = z
  .array(z.enum(['parent', 'partner', 'child', 'relative', 'friend', 'supporter', 'other-professional']))
  .max(7)
  .meta({ description: 'Who was there too, by what they are to the speaker (aanwezigen).' })
/** How the professional knew who spoke. */
export const Identified = z
  .enum(['document', 'digital', 'known', 'not'])
  .meta({ description: 'How it was known who spoke (vastgesteld hoe).' })
/** A youth was spoken to alone too. */
export const SpokenAlone = z.boolean().meta({ description: 'Also spoken to alone (apart gesproken).' })
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Where the proof is kept, and its hash. */
export const Evidence = z
  .strictObject({ reference: Reference.optional(), sha256: Sha256.optional() })
  .meta({ description: 'Where the proof is kept, and its hash (bewijs, AVG 7 lid 1).' })

/** One person's word: `POST /v1/consents/{id}/statements`, and within a new consent. */
export const StatementBody = z
  .strictObject({
    by: SpokenBy,
    capacity: Capacity,
    outcome: Outcome,
    saidAt: Instant,
    method: Method,
    interpreter: Interpreter.optional(),
    confirmed: Confirmed.optional(),
    present: Present.optional(),
    spokenAlone: SpokenAlone.optional(),
    identified: Identified.optional(),
    evidence: Evidence.optional(),
    noticeVersion: Reference.optional().meta({ description: 'Version of the text that was explained (toelichting).' }),
  })
  .meta({ id: 'NewStatement', description: "One person's word in a consent (verklaring)." })

/** Free text by which somebody says to whom a word was said. */
export const SaidTo = FreeText(80).min(1).meta({ description: 'To whom it was said, by function or id (aan wie).' })

export type StatementBody = z.output<typeof StatementBody>
