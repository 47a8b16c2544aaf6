import { z } from 'zod'
import { parseBsn } from './bsn.ts'
import { FreeText, Id, LocalDate, Reference } from './wire.ts'

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
