import { z } from 'zod'
import { FreeText, Id, LocalDate, Oin, Reference } from '../http/wire.ts'
import { Bsn, Identity } from '../http/wire-person.ts'

const Word = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/)
const words = z.array(Word).min(1).max(30)

/** Whom a fact concerns beside its person: somebody, a holder of gezag by handle, or an organisation. */
export const Concerned = z
  .union([
    z.strictObject({ bsn: Bsn }),
    z.strictObject({ personId: Id }),
    z.strictObject({ reference: Reference }),
    z.strictObject({ identity: Identity }),
    z.strictObject({ authorityHolder: Id }),
    z.strictObject({ organisation: Oin }),
  ])
  .meta({ id: 'Concerned', description: 'Whom a fact concerns, in exactly one way (op wie het betrekking heeft).' })

const Organisation = z.strictObject({ organisation: Oin })

/** Somebody who holds gezag by a court's order; a BSN has no place among the details. */
const Holder = z.union([
  z.strictObject({ personId: Id }),
  z.strictObject({ reference: Reference }),
  z.strictObject({ identity: Identity }),
  z.strictObject({ authorityHolder: Id }),
  z.strictObject({ organisation: Oin }),
])

const nothing = z.strictObject({}).optional()
const matters = z.strictObject({ matters: words.optional() }).optional()
const parties = z
  .array(z.union([Oin, Word]))
  .min(1)
  .max(30)
/** What a court's order is about; a part left out is not narrowed. */
const scope = z.strictObject({
  purposes: words.optional(),
  categories: words.optional(),
  sources: parties.optional(),
  recipients: parties.optional(),
})
const relations = ['partner', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'] as const

/** What each kind of fact says beside its dates and source (domain.md D.3 to D.5); the list is closed. */
export const kindShapes = [
  { kinds: ['secret-consultation', 'help-without-parents', 'shelter', 'sealed'] },
  {
    kinds: ['deceased-record-permission'],
    concerns: Concerned.optional(),
    details: z.strictObject({ outcome: z.enum(['given', 'refused']).optional() }).optional(),
  },
  {
    kinds: ['restriction', 'objection'],
    details: z.strictObject({ purposes: words.optional() }).optional(),
  },
  {
    kinds: ['view-heard'],
    details: z.strictObject({ view: z.enum(['agrees', 'objects', 'none']).optional() }).optional(),
  },
  {
    kinds: ['partial-authority-transfer'],
    concerns: Concerned.optional(),
    details: z
      .strictObject({ institution: Oin.optional(), matters: words.optional(), scope: scope.optional() })
      .optional(),
  },
  {
    kinds: ['supervision-order', 'guardianship', 'provisional-guardianship'],
    concerns: Concerned.optional(),
    details: z.strictObject({ institution: Oin.optional(), matters: words.optional() }).optional(),
  },
  { kinds: ['curatorship', 'mentorship', 'administration'], concerns: Concerned, details: matters },
  { kinds: ['special-curator'], concerns: Concerned, details: z.strictObject({ scope: scope.optional() }).optional() },
  { kinds: ['unreachable', 'refusal-toward-parent'], concerns: Concerned },
  { kinds: ['suspected-harm'], concerns: Concerned.optional() },
  {
    kinds: ['other-parent-informed'],
    concerns: Concerned,
    details: z.strictObject({ reaction: z.enum(['none', 'agrees', 'objects']), at: LocalDate.optional() }),
  },
  {
    kinds: ['court-substituted-consent'],
    concerns: Concerned,
    details: z.strictObject({ scope: scope.optional() }).optional(),
  },
  {
    kinds: ['court-authority-order'],
    details: z.strictObject({
      capacity: z.enum(['parent', 'guardian']),
      holders: z.array(Holder).min(1).max(2),
    }),
  },
  {
    kinds: ['capacity-assessment'],
    details: z.strictObject({
      matter: Word,
      outcome: z.enum(['capable', 'incapable']),
      assessor: FreeText(80).min(1),
    }),
  },
  {
    kinds: ['proxy'],
    concerns: Concerned,
    details: z.strictObject({ sharing: z.boolean(), reviewed: z.boolean().optional() }),
  },
  {
    kinds: ['relative'],
    concerns: Concerned,
    details: z.strictObject({ relation: z.enum(relations), closerUnwilling: z.boolean().optional() }),
  },
  { kinds: ['help-ended'], concerns: Organisation },
] as const satisfies readonly {
  readonly kinds: readonly string[]
  readonly concerns?: z.ZodType
  readonly details?: z.ZodType
}[]

/** Every kind of fact. */
export const personFactKinds = kindShapes.flatMap((shape) => [...shape.kinds])

export type PersonFactKind = (typeof personFactKinds)[number]

const shapes = new Map<string, { readonly concerns: z.ZodType; readonly details: z.ZodType }>(
  kindShapes.flatMap((shape) =>
    shape.kinds.map((kind) => [
      kind,
      {
        concerns: 'concerns' in shape ? shape.concerns : z.undefined(),
        details: 'details' in shape ? shape.details : nothing,
      },
    ]),
  ),
)

/** The schemas of one kind. */
export const shapeOf = (kind: PersonFactKind): { readonly concerns: z.ZodType; readonly details: z.ZodType } =>
  shapes.get(kind) ?? { concerns: z.never(), details: z.never() }
