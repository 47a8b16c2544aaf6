import { z } from 'zod'
import { Law } from './vocabulary-table.ts'

const Line = z.string().min(8)

/** policies/accountability.yaml: what register and assessment say beside the tables (AVG 30, 35). */
export const AccountabilityTable = z.strictObject({
  roles: z.array(z.strictObject({ role: Line, who: Line, law: Law })).min(1),
  transfers: Line,
  security: z.array(Line).min(1),
  risks: z
    .array(
      z.strictObject({
        id: z.string().regex(/^R-[a-z-]+$/),
        when: z.enum([
          'always',
          'special',
          'criminal',
          'number',
          'place',
          'consent',
          'without-consent',
          'confidential',
        ]),
        risk: Line,
        measures: z.array(Line).min(1),
      }),
    )
    .min(1),
})

export type AccountabilityTable = z.output<typeof AccountabilityTable>
