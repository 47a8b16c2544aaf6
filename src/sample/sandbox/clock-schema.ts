import { z } from 'zod'
import { Instant, LocalDate } from '../../http/wire.ts'

/** `POST /sandbox/clocks`: where the clock is to stand. */
export const ClockMove = z
  .strictObject({
    at: Instant.optional().meta({ description: 'This moment (tijdstip).' }),
    days: z.int().min(1).max(6_940).optional().meta({ description: 'So many days later, at the same time (dagen).' }),
  })
  .refine(({ at, days }) => (at === undefined) !== (days === undefined), {
    path: ['at'],
    params: { code: 'one-of' },
    message: 'give exactly one of at and days',
  })
  .meta({ id: 'NewClock', description: 'Where the clock is to stand; ahead only (klok).', examples: [{ days: 1 }] })

/** Where the clock stands. */
export const ClockView = z
  .strictObject({
    at: Instant,
    localDate: LocalDate,
    aheadSeconds: z.int().meta({ description: "Ahead of this machine's clock (voorsprong)." }),
  })
  .meta({
    id: 'Clock',
    description: 'Where the clock of the sandbox stands (klok).',
    examples: [{ at: '2026-11-21T13:05:00.000Z', localDate: '2026-11-21', aheadSeconds: 86_400 }],
  })

export type ClockMove = z.output<typeof ClockMove>
export type ClockView = z.output<typeof ClockView>
