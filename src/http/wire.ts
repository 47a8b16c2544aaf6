import { z } from 'zod'
import { textHoldsBsn, wordHoldsBsn } from './bsn.ts'

export { cursors, PageQuery, pageOf, type Cursors } from './cursor.ts'
export { ProblemBody, problemResponses } from './problem-body.ts'

const bsnInText = { params: { code: 'bsn-in-text' }, message: 'holds a citizen service number; leave it out' }

/** An opaque id of the gateway; unknown ones answer like those of others. A citizen service number is refused. */
export const Id = z
  .string()
  .min(1)
  .max(80)
  .refine((text) => !wordHoldsBsn(text), bsnInText)
  .meta({
    id: 'Id',
    description: 'Opaque identifier, made by the gateway (kenmerk).',
    examples: ['9901-018f6b0e-0000-7000-8000-000000000001'],
  })

/**
 * An id as the gateway makes them, of a municipality or under the neutral name of its log (decisions 1 and 30). For what is
 * recorded as it was said: words would be content, and the log holds none.
 */
export const MadeId = z
  .string()
  .regex(
    /^(?:[0-9]{4}|[a-z][0-9a-z-]{2,30})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    'is no identifier that the gateway made',
  )
  .refine((text) => !wordHoldsBsn(text), bsnInText)
  .meta({
    id: 'MadeId',
    description: 'Identifier as the gateway makes them (kenmerk).',
    examples: ['9901-018f6b0e-0000-7000-8000-000000000001'],
  })

/** Path parameters of a resource by id. */
export const IdParams = z.strictObject({ id: Id })

/** Organisation number: 20 positions, a known prefix (test prefix 00000099 included). */
export const Oin = z
  .string()
  .regex(/^000000(?:0[1-46-9]|10|99)[0-9A-Za-z]{12}$/)
  .meta({
    id: 'Oin',
    description: 'Organisation number (Organisatie-identificatienummer, OIN).',
    examples: ['00000099000000001000'],
  })

/** RFC 3339 with any offset in; UTC with `Z` inside the gateway and out. */
export const Instant = z
  .codec(
    z.iso
      .datetime({ offset: true })
      .refine((text) => !text.endsWith('-00:00'), { params: { code: 'no-offset' }, message: 'has an unknown offset' }),
    z.iso.datetime(),
    { decode: (text) => new Date(text).toISOString(), encode: (text) => text },
  )
  .meta({ description: 'Moment, RFC 3339 (tijdstip); answered in UTC.', examples: ['2026-11-20T13:05:00Z'] })

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. */
export const LocalDate = z.iso.date().meta({ description: 'Calendar day, local (datum).', examples: ['2026-11-20'] })

/** Four digits, leading zeros kept (CBS). */
export const MunicipalityCode = z
  .string()
  .regex(/^[0-9]{4}$/)
  .meta({ id: 'MunicipalityCode', description: 'Municipality code of CBS (gemeentecode).', examples: ['9901'] })

/** Free text of at most `max` characters that holds no citizen service number (`bsn-in-text`). */
export const FreeText = (max = 2000) =>
  z
    .string()
    .max(max)
    .refine((text) => !textHoldsBsn(text), bsnInText)

/** A short name someone else gave to something (case number, document number): no citizen service number. */
export const Reference = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[ -~\u00a1-\uffff]+$/)
  .refine((text) => !textHoldsBsn(text), bsnInText)
  .meta({
    id: 'Reference',
    description: 'A name given by the caller, without personal data (referentie).',
    examples: ['ZAAK-2026-000123'],
  })

type JsonType = z.core.util.JSONType

/** Any JSON value, where the contract cannot say more. */
export const JsonValue: z.ZodType<JsonType> = z
  .lazy((): z.ZodType<JsonType> =>
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(JsonValue), z.record(z.string(), JsonValue)]),
  )
  .register(z.globalRegistry, { id: 'JsonValue', description: 'Any JSON value (waarde).' })
