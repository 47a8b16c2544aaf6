import { z } from 'zod'

/*
 * Records as the page reads them. Whoever changed a row behind our back may have written anything: what is not of the form it should have
 * is read as nothing said, and the page says beside it that the row no longer matches.
 */
const text = z.string().catch('')
const maybe = z.string().nullable().catch(null).default(null)
const listOf = <T extends z.ZodType>(each: T) =>
  z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((all) => all.flatMap((one) => each.safeParse(one).data ?? []))
const strings = listOf(z.string())
const Fields = z.object({ category: z.string(), fields: strings })
const Withheld = z.object({ category: z.string(), fields: strings, code: text, outcome: text })
const empty = <T extends z.ZodRawShape>(shape: T) => z.object(shape).catch(() => z.object(shape).parse({}))

/** What an entry says beside its own fields, by type. */
const Details = empty({
  withheld: listOf(Withheld),
  consents: strings,
  dropped: z.record(z.string(), z.number()).catch({}).default({}),
  cause: maybe,
  ending: empty({ status: maybe }),
  answeredBy: z.object({ professional: maybe }).nullable().catch(null).default(null),
  duties: listOf(z.object({ type: z.string(), before: maybe })),
  duty: maybe,
  review: maybe,
  lane: maybe,
  codes: strings,
  role: maybe,
  task: maybe,
  on: maybe,
  entries: strings,
  view: maybe,
  until: maybe,
})

/** The record of an entry, as far as the page shows it. */
export const ShownRecord = z.object({
  at: text,
  exchangeId: maybe,
  direction: maybe,
  operation: text.default(''),
  actor: empty({
    organisation: maybe,
    professional: z
      .object({ id: text.default(''), function: maybe, relation: maybe })
      .nullable()
      .catch(null)
      .default(null),
  }),
  case: maybe,
  purpose: maybe,
  source: maybe,
  recipient: maybe,
  categories: listOf(Fields),
  outcome: maybe,
  reasons: listOf(z.object({ code: z.string(), row: text.default(''), law: strings })),
  ground: z
    .object({ legalBasis: text.default(''), secrecyGround: text.default(''), law: strings })
    .nullable()
    .catch(null)
    .default(null),
  policy: z
    .object({ fingerprint: text.default('') })
    .nullable()
    .catch(null)
    .default(null),
  policyRows: strings,
  confidential: z
    .object({ revealReviewAt: text.default('') })
    .nullable()
    .catch(null)
    .default(null),
  retainUntil: maybe,
  details: Details.default(() => Details.parse({})),
})

export type ShownRecord = z.output<typeof ShownRecord>

const Party = empty({ oin: maybe, kind: maybe, active: z.boolean().catch(false).default(false) })

/** What was known when it was decided, as far as the page shows it: kinds, ages and days; never who, and no words of anybody. */
export const ShownFacts = z.object({
  moment: empty({ localDate: maybe }),
  source: Party,
  recipient: Party,
  categories: listOf(z.object({ category: z.string(), fields: z.array(z.string()).nullable().catch(null), why: text })),
  professional: empty({ function: maybe }),
  case: empty({ state: maybe, phase: maybe, relation: maybe }),
  role: maybe,
  person: empty({
    birthDate: empty({ kind: maybe, on: maybe }),
    authority: empty({ kind: maybe, holders: listOf(z.object({ capacity: text.default('') })) }),
    underCuratele: maybe,
    addressSecret: maybe,
    death: empty({ state: maybe }),
    underInvestigation: maybe,
    registration: maybe,
    recorded: listOf(z.object({ kind: z.string() })),
  }),
  consents: listOf(
    z.object({
      id: text,
      layer: maybe,
      validUntil: maybe,
      statements: listOf(z.object({ capacity: maybe, outcome: maybe, saidOn: maybe })),
    }),
  ),
  withdrawals: listOf(z.object({ id: text, saidOn: maybe })),
  stops: listOf(z.object({ kind: z.string() })),
  verdicts: listOf(z.object({ outcome: z.string() })),
})

export type ShownFacts = z.output<typeof ShownFacts>
