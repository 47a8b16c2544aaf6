import { z } from 'zod'

/** Inside the calendar also after it is turned into UTC: what our own answer cannot hold is refused here. */
const Instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .pipe(z.iso.datetime())

/** One item of an answer, as leniently as a source may be read: what is not known is counted, not refused. */
export const Item = z.looseObject({
  category: z.string().max(50),
  recordedAt: Instant,
  lastChangedAt: Instant,
  retainUntil: z.iso.date(),
  origin: z.enum(['observed', 'heard']),
  conditions: z.array(z.string().max(500)).max(10).default([]),
  values: z.array(z.record(z.string(), z.unknown())).max(200),
  person: z.unknown().optional(),
})

/** An answer of a source. */
export const Answer = z.looseObject({ items: z.array(Item).max(500), person: z.unknown().optional() })

/** What is read of a problem document with which a source declines. */
export const Refusal = z.object({ detail: z.string().optional(), title: z.string().optional() })

/** Whether this is a calendar day, `YYYY-MM-DD`. */
export const isLocalDate = (value: unknown): boolean => z.iso.date().safeParse(value).success
