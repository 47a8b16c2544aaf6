import { z } from 'zod'
import { MunicipalityCode, Oin } from '../../http/wire.ts'

const local = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/|$)/

/** OTLP_EXPORTS_FILE: which view of which log, as which controller sees it, goes to which collector. Names are kept. */
export const ExportTargets = z
  .array(
    z.strictObject({
      name: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
      municipality: MunicipalityCode,
      controller: Oin,
      view: z.enum(['ldv', 'adl']),
      endpoint: z.url().refine((url) => url.startsWith('https://') || local.test(url), 'is no https address'),
      headers: z.record(z.string(), z.string()).default({}),
    }),
  )
  .refine(
    (all) => new Set(all.map(({ municipality, name }) => `${municipality} ${name}`)).size === all.length,
    'two exports of one log have the same name',
  )

export type ExportTargets = z.output<typeof ExportTargets>
