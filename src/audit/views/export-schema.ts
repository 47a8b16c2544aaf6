import { z } from 'zod'
import { EntrySearch } from '../audit-schema.ts'
import { views } from './columns.ts'

/** Which view of which entries, and how it is written. */
export const ExportBody = EntrySearch.extend({
  view: z.enum(views).meta({
    description:
      'entries: the records. ldv: Logboek Dataverwerkingen, a line an action and person. adl: Authorization Decision Log, a record a call. nen7513: the lines of ldv with who acted (weergave).',
  }),
  format: z.enum(['json-lines', 'csv']).default('json-lines').meta({ description: 'How it is written (vorm).' }),
  level: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .default(3)
    .meta({ description: 'Of adl: 1 question and answer, 2 the tables too, 3 the information too (niveau).' }),
}).meta({
  id: 'LogExport',
  description: 'A view of the log to give out (uitgifte van het logboek).',
  examples: [{ view: 'ldv', format: 'json-lines', recordedFrom: '2026-11-01T00:00:00Z' }],
})

export type ExportBody = z.output<typeof ExportBody>

/** Where an earlier export ended. */
export const ExportQuery = z.strictObject({
  cursor: z
    .string()
    .max(1000)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional()
    .meta({ description: 'Where the previous export ended, opaque (cursor).' }),
})

/** The lines themselves. */
export const Lines = z.string().meta({
  id: 'Lines',
  description: 'JSON Lines or comma-separated values, as they are read from the log (regels).',
  examples: ['{"trace_id":"0af7651916cd43dd8448eb211c80319c","span_id":"b7ad6b7169203331"}\n'],
})
