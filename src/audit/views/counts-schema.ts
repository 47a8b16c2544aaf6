import { z } from 'zod'
import { MunicipalityCode } from '../../http/wire.ts'

const Month = z
  .string()
  .regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'Month (maand).', examples: ['2026-11'] })

/** Which months; those that are over. */
export const CountSearch = z
  .strictObject({ municipality: MunicipalityCode.optional(), from: Month, until: Month })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'is before from' })
  .meta({
    id: 'CountSearch',
    description: 'Months of which exchanges between others are counted (zoekvraag aantallen).',
    examples: [{ from: '2026-09', until: '2026-10' }],
  })

export type CountSearch = z.output<typeof CountSearch>

const Count = z.int().min(0).nullable()

/** Counts by month. */
export const CountsView = z
  .strictObject({
    fewerThan: z.int().meta({ description: 'A smaller number is not told, nor whether there was any (ondergrens).' }),
    items: z.array(z.strictObject({ month: Month, decisions: Count, releases: Count })),
  })
  .meta({
    id: 'Counts',
    description: 'How much partners exchanged with each other, in numbers alone (aantallen).',
    examples: [{ fewerThan: 10, items: [{ month: '2026-10', decisions: 41, releases: null }] }],
  })

export type CountsView = z.output<typeof CountsView>
