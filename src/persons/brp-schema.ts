import { z } from 'zod'

/** A date of the BRP: whole, partial or unknown (AbstractDatum). */
const BrpDate = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Datum'), datum: z.string().max(10) }),
  z.object({ type: z.literal('JaarMaandDatum'), jaar: z.int(), maand: z.int() }),
  z.object({ type: z.literal('JaarDatum'), jaar: z.int() }),
  z.object({ type: z.literal('DatumOnbekend') }),
])

const Bsn = z.string().regex(/^[0-9]{9}$/)
const flag = z.boolean().optional()

/** A holder of gezag: a BSN where there is one, and a name (GezagOuder, BekendeDerde). */
const Holder = z.object({
  type: z.string().max(40).optional(),
  burgerservicenummer: Bsn.optional(),
  naam: z.object({ volledigeNaam: z.string().max(450).optional() }).optional(),
})

/** Any Gezagsrelatie, types of later editions too: what a type asks is checked where it is read. */
const Relation = z.object({
  type: z.string().max(60),
  minderjarige: z.object({ burgerservicenummer: Bsn }),
  inOnderzoek: flag,
  ouders: z.array(Holder).max(4).optional(),
  ouder: Holder.optional(),
  derde: Holder.optional(),
  derden: z.array(Holder).max(4).optional(),
})

const Person = z.object({
  burgerservicenummer: Bsn,
  geheimhoudingPersoonsgegevens: flag,
  indicatieCurateleRegister: flag,
  inOnderzoek: z
    .object({
      burgerservicenummer: flag,
      leeftijd: flag,
      indicatieCurateleRegister: flag,
      indicatieGezagMinderjarige: flag,
    })
    .optional(),
  geboorte: z.object({ datum: BrpDate.optional(), inOnderzoek: z.object({ datum: flag }).optional() }).optional(),
  overlijden: z.object({ datum: BrpDate.optional(), inOnderzoek: z.object({ datum: flag }).optional() }).optional(),
  opschortingBijhouding: z
    .object({ reden: z.object({ code: z.string().max(40).optional() }).optional(), datum: BrpDate.optional() })
    .optional(),
  gemeenteVanInschrijving: z.object({ code: z.string().max(40).optional() }).optional(),
  gezag: z.array(Relation).max(100).optional(),
})

/**
 * What is used of an answer to RaadpleegMetBurgerservicenummer (BRP API Personen 2.7). Fields that were not asked for
 * are left where they came from.
 */
export const BrpAnswer = z.object({
  type: z.literal('RaadpleegMetBurgerservicenummer'),
  personen: z.array(Person).max(20),
})

export type BrpPerson = z.output<typeof Person>
export type BrpDate = z.output<typeof BrpDate>
export type BrpRelation = z.output<typeof Relation>
export type BrpHolder = z.output<typeof Holder>

/** The only fields asked for; flags such as inOnderzoek come of themselves and may not be named. */
export const brpFields = [
  'burgerservicenummer',
  'geboorte.datum',
  'overlijden.datum',
  'gemeenteVanInschrijving',
  'indicatieCurateleRegister',
  'gezag',
] as const
