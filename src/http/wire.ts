import { z } from 'zod'
import { parseBsn, textHoldsBsn, wordHoldsBsn } from './bsn.ts'

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

/** Eight or nine digits in; nine inside. Never answered, logged or put in a URI. */
export const Bsn = z
  .codec(z.string().regex(/^[0-9]{8,9}$/), z.string().regex(/^[0-9]{9}$/), {
    decode: (text, context) => {
      const digits = parseBsn(text)
      if (digits !== null) return digits
      context.issues.push({
        code: 'custom',
        input: undefined,
        params: { code: 'not-a-bsn' },
        message: 'is no citizen service number',
      })
      return z.NEVER
    },
    encode: (text) => text,
  })
  .meta({ description: 'Citizen service number, 11-proef (burgerservicenummer, BSN).', examples: ['999990019'] })

/** A day, or no more than its month or year, where nobody knows better. */
const PartialDate = z
  .string()
  .regex(/^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?$/)
  .refine((text) => text.length < 10 || z.iso.date().safeParse(text).success, {
    params: { code: 'not-a-day' },
    message: 'is no calendar day',
  })
  .meta({
    // No `date`: a generated client would refuse `2016-05`.
    format: 'partial-date',
    description: 'Birth date; year and month, or the year, where no more is known (geboortedatum).',
    examples: ['2016-05'],
  })

/** Who has no BSN, or from a caller that may not hold it (Wmo 2015 art. 5.2.9 lid 6, Jeugdwet art. 7.2.4). */
export const Identity = z
  .strictObject({
    familyName: FreeText(200).min(1),
    givenNames: FreeText(200).min(1),
    birthDate: PartialDate,
    postcode: z.string().regex(/^[1-9][0-9]{3} ?[A-Z]{2}$/),
    houseNumber: z.string().regex(/^[1-9][0-9]{0,4}(?:[ -]?[0-9A-Za-z]{1,6})?$/),
  })
  .meta({
    id: 'Identity',
    description: 'Who it is, where no citizen service number may be used (identiteitsgegevens).',
  })

export type Identity = z.output<typeof Identity>

/** A child that is expected, by its mother: it has no name and no number yet. */
export const Unborn = z
  .strictObject({
    unborn: z.strictObject({
      mother: z.union([
        z.strictObject({ bsn: Bsn }),
        z.strictObject({ personId: Id }),
        z.strictObject({ reference: Reference }),
        z.strictObject({ identity: Identity }),
      ]),
      expectedOn: LocalDate,
    }),
  })
  .meta({ id: 'Unborn', description: 'A child that is expected, by its mother (ongeboren kind).' })

/** Who is known by identity: somebody, or a child that is expected. */
export const AnyIdentity = z.union([Identity, Unborn])

export type AnyIdentity = z.output<typeof AnyIdentity>

/** One person, said in exactly one of five ways (api.md, People). */
export const PersonRef = z
  .union([
    z.strictObject({ bsn: Bsn }),
    z.strictObject({ personId: Id }),
    z.strictObject({ reference: Reference }),
    z.strictObject({ identity: AnyIdentity }),
    z.strictObject({ authorityHolder: Id }),
  ])
  .meta({
    id: 'PersonRef',
    description: 'One person, in exactly one way (persoonsverwijzing).',
    examples: [{ personId: '9901-018f6b0e-0000-7000-8000-000000000002' }],
  })

export type PersonRef = z.output<typeof PersonRef>

/** Somebody the caller knows, whom a consent, a word or a search is about: never who must say yes. */
export const Subject = z
  .union([
    z.strictObject({ bsn: Bsn }),
    z.strictObject({ personId: Id }),
    z.strictObject({ reference: Reference }),
    z.strictObject({ identity: AnyIdentity }),
  ])
  .meta({ id: 'Subject', description: 'The data subject, in exactly one way (betrokkene).' })

type JsonType = z.core.util.JSONType

/** Any JSON value, where the contract cannot say more. */
export const JsonValue: z.ZodType<JsonType> = z
  .lazy((): z.ZodType<JsonType> =>
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(JsonValue), z.record(z.string(), JsonValue)]),
  )
  .register(z.globalRegistry, { id: 'JsonValue', description: 'Any JSON value (waarde).' })
