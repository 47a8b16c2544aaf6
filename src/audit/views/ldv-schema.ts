import { z } from 'zod'
import { Id } from '../../http/wire.ts'

/** 16 bytes: 32 hex, or a UUID as the published interface has it (standards: C5); 32 lower-case hex inside. */
const TraceId = z
  .string()
  .regex(/^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/)
  .meta({ description: 'Trace (W3C), 32 hex or as a UUID (trace).', examples: ['0af7651916cd43dd8448eb211c80319c'] })

const Epoch = z.int().min(0).meta({ description: 'Moment, milliseconds since 1970 (tijdstip).' })

/** A question to the Logboek Dataverwerkingen, read extension: at least one of the first three. */
export const ProcessingSearch = z
  .strictObject({
    traceId: TraceId.optional(),
    'dpl.core.processing_activity_id': z
      .url()
      .max(500)
      .optional()
      .meta({ description: 'Activity in the register (verwerkingsactiviteit).' }),
    'dpl.core.data_subject_id': Id.optional().meta({
      description: 'Alias by which this organisation knows the data subject (betrokkene).',
    }),
    startTime: Epoch.optional().meta({
      description:
        'From this moment, milliseconds since 1970; for a trace without a data subject 31 days before the end where absent (vanaf).',
    }),
    endTime: Epoch.optional(),
  })
  .refine(
    (search) =>
      search.traceId !== undefined ||
      search['dpl.core.processing_activity_id'] !== undefined ||
      search['dpl.core.data_subject_id'] !== undefined,
    { params: { code: 'required' }, message: 'needs a trace, an activity or a data subject' },
  )
  .meta({
    id: 'ProcessingSearch',
    description: 'Which lines of the Logboek Dataverwerkingen (zoekvraag).',
    examples: [{ traceId: '0af7651916cd43dd8448eb211c80319c' }],
  })

export type ProcessingSearch = z.output<typeof ProcessingSearch>

const ProcessingActivity = z
  .strictObject({
    traceId: z.string().regex(/^[0-9a-f]{32}$/),
    spanId: z.string().regex(/^[0-9a-f]{16}$/),
    parentSpanId: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .optional(),
    status: z.enum(['Unset', 'Ok', 'Error']),
    name: z.string(),
    startTime: Epoch,
    endTime: Epoch,
    resource: z.strictObject({ attributes: z.strictObject({ 'service.name': z.string() }) }),
    attributes: z.strictObject({
      'dpl.core.processing_activity_id': z.string(),
      'dpl.core.data_subject_id': z.string(),
      'dpl.core.data_subject_id_type': z.string(),
      'dpl.core.foreign_operation.processor': z.string().optional(),
    }),
  })
  .meta({ id: 'ProcessingActivity', description: 'A line: one action about one data subject (logregel).' })

/** What was found; the published shape (LDV read extension 0.9). */
export const ProcessingActivities = z.strictObject({ processingActivities: z.array(ProcessingActivity) }).meta({
  id: 'ProcessingActivities',
  description: 'Lines of the Logboek Dataverwerkingen (verwerkingen).',
  examples: [
    {
      processingActivities: [
        {
          traceId: '0af7651916cd43dd8448eb211c80319c',
          spanId: 'b7ad6b7169203331',
          status: 'Ok' as const,
          name: 'Gegevens zijn gegeven.',
          startTime: 1763643900000,
          endTime: 1763643900012,
          resource: { attributes: { 'service.name': 'deelpoort' } },
          attributes: {
            'dpl.core.processing_activity_id': 'https://deelpoort.example/v1/policies/coordinated-approach#9901',
            'dpl.core.data_subject_id': '9901-018f6b0e-0000-7000-8000-000000000002',
            'dpl.core.data_subject_id_type': 'urn:deelpoort:person-alias',
          },
        },
      ],
    },
  ],
})

export type ProcessingActivities = z.output<typeof ProcessingActivities>
