import { z } from 'zod'
import { FreeText, Instant, LocalDate } from '../http/wire.ts'

const Word = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/)
const FieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,49}$/)

/**
 * One thing that is told, marked as disciplinary law asks (domain.md F, quality of what is said): seen by me or heard from
 * whom, when, a fact or a judgement, and how I know whom it is about.
 */
const item = {
  category: Word.meta({ description: 'Category of data (gegevenscategorie).', examples: ['youth-help'] }),
  why: FreeText(1000).optional().meta({ description: 'Why they need it, for this case (noodzaak).' }),
  on: LocalDate.meta({ description: 'When it was seen or heard (wanneer).' }),
  origin: z.enum(['observed', 'heard']).meta({ description: 'Seen by me, or heard (waargenomen of gehoord).' }),
  heardFrom: FreeText(200).min(1).optional().meta({ description: 'From whom; needed where it was heard (van wie).' }),
  nature: z.enum(['fact', 'judgement']).meta({ description: 'A fact or a judgement (feit of oordeel).' }),
  knownAs: z
    .enum(['treated', 'formerly-treated', 'through-another'])
    .meta({ description: 'Helped by me, formerly, or known only through another person (hoe gekend).' }),
  otherSide: z
    .union([z.strictObject({ heard: z.literal(true) }), z.strictObject({ whyNot: FreeText(500).min(1) })])
    .optional()
    .meta({ description: 'Whether both sides were heard, or why not; needed with a judgement (hoor en wederhoor).' }),
  recordedAt: Instant.meta({ description: 'When it was first recorded (vastgelegd).' }),
  lastChangedAt: Instant.meta({ description: 'When it last changed (gewijzigd).' }),
  retainUntil: LocalDate.meta({ description: 'Last day the sender keeps it (bewaren tot en met).' }),
  conditions: z.array(FreeText(500)).max(10).optional().meta({ description: 'Conditions of use (voorwaarden).' }),
  values: z
    .array(z.record(FieldName, z.union([FreeText(2000), z.number(), z.boolean()])))
    .min(1)
    .max(50)
    .meta({ description: 'Objects of fields of the category, never empty (waarden).' }),
}

const itemExample = {
  category: 'youth-help',
  why: 'The plan must fit how the help goes.',
  on: '2026-11-20',
  origin: 'observed' as const,
  nature: 'fact' as const,
  knownAs: 'treated' as const,
  recordedAt: '2026-11-20T13:05:00Z',
  lastChangedAt: '2026-11-20T13:05:00Z',
  retainUntil: '2046-11-20',
  values: [{ progress: 'Comes every week.' }],
}

/** What the sender says; what its marks demand of each other is held here. */
export const NoticeItem = z
  .strictObject(item)
  .superRefine(({ origin, heardFrom, nature, otherSide }, context) => {
    const fault = (path: string, code: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], params: { code }, message })
    }
    if (origin === 'heard' && heardFrom === undefined) fault('heardFrom', 'required', 'is needed of what was heard')
    if (origin === 'observed' && heardFrom !== undefined) fault('heardFrom', 'not-here', 'belongs to what was heard')
    if (nature === 'judgement' && otherSide === undefined)
      fault('otherSide', 'required', 'a judgement says whether the other side was heard, or why not')
  })
  .meta({
    id: 'NoticeItem',
    description: 'Something that is told, with how it is known (mededeling).',
    examples: [itemExample],
  })

const { shape: told } = z.strictObject(item).omit({ why: true, retainUntil: true })

/** The same as its recipient gets it. */
export const ReceivedItem = z
  .strictObject({ ...told, heardFrom: told.heardFrom.nullable(), otherSide: told.otherSide.nullable() })
  .meta({ id: 'ReceivedItem', description: 'Something that was told, with how it is known (ontvangen mededeling).' })

export type NoticeItem = z.output<typeof NoticeItem>
export type ReceivedItem = z.output<typeof ReceivedItem>
