import { z } from 'zod'
import { Id, Oin } from '../http/wire.ts'

/** Somebody in an answer: by the caller's own name for them, by the handle of a holder of gezag, or as an institution. */
export const PersonNamed = z.union([
  z.strictObject({ personId: Id }),
  z.strictObject({ authorityHolder: Id }),
  z.strictObject({ organisation: Oin }),
])

const Fields = z.strictObject({ category: z.string(), fields: z.array(z.string()) })
const text = z.string()
const Articles = z.array(z.string())

/** One change, machine-readable and in words; the closed list of kinds. */
const ChangeView = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('narrow-categories'), categories: z.array(Fields), text }),
    z.strictObject({
      kind: z.literal('ask-verdict'),
      lane: z.string().meta({ description: 'The review code whose reviewers then decide (beoordeling).' }),
      categories: z.array(Fields),
      text,
    }),
    z.strictObject({ kind: z.literal('complete-request'), missingFields: z.array(z.string()), text }),
    z.strictObject({
      ...{ kind: z.literal('use-ground'), legalBasis: z.string(), secrecyGround: z.string(), law: Articles, text },
    }),
    z.strictObject({ kind: z.literal('other-purpose'), purpose: z.string(), text }),
    z.strictObject({
      kind: z.literal('other-lane'),
      purpose: z.string(),
      recipient: z.strictObject({ kind: z.string() }),
      direction: z.literal('give'),
      text,
    }),
    z.strictObject({
      kind: z.literal('join-case'),
      lacks: z.array(z.enum(['case', 'professional', 'other-party', 'person'])),
      text,
    }),
    z.strictObject({ kind: z.literal('record-mandate'), law: z.string(), task: z.string(), text }),
    z.strictObject({ kind: z.literal('say-address-needed'), text }),
    z.strictObject({
      kind: z.literal('consent-of'),
      person: PersonNamed,
      capacity: z.string(),
      layer: z.enum(['legal-basis', 'secrecy']),
      consentKind: z.enum(['consent', 'statutory-condition']),
      norm: z.boolean(),
      scope: z.strictObject({
        purposes: Articles,
        categories: Articles,
        sources: Articles,
        recipients: Articles,
        fields: z.record(z.string(), z.array(z.string())).nullable(),
      }),
      bothDirections: z
        .boolean()
        .meta({ description: 'The word also lets the source be told who asks (ook de vraag zelf).' }),
      interpreter: z.boolean().meta({ description: 'With an interpreter who is no relative (onafhankelijke tolk).' }),
      text,
    }),
    z.strictObject({ kind: z.literal('answer-free-consent'), text }),
  ])
  .meta({ id: 'AdvisedChange', description: 'One change of the closed list (aanpassing).' })

/** One way out of a refused or partial exchange. */
export const RemedyView = z
  .strictObject({
    text: z.string().meta({ description: 'The whole way in plain words (advies).' }),
    outcome: z
      .enum(['permit', 'review'])
      .meta({ description: 'What it leads to: all then asked may go, or a person decides (uitkomst).' }),
    persons: z.int().meta({ description: 'How many people must be asked for their word (hoeveel mensen).' }),
    changes: z.array(ChangeView).min(1).max(6).meta({ description: 'All of these; none can be left out (samen).' }),
    change: z
      .strictObject({
        purpose: z.string().optional(),
        categories: z.array(Fields).optional(),
        ground: z.null().optional(),
        recipient: z.strictObject({ kind: z.string() }).optional(),
        missingFields: z.array(z.string()).optional(),
      })
      .meta({ description: 'What to send otherwise in the request itself; null: leave it out (vraag aanpassen).' }),
  })
  .meta({ id: 'Remedy', description: 'A way that would make it lawful; no part of it alone does (wat helpt).' })

export type ChangeView = z.output<typeof ChangeView>
export type RemedyView = z.output<typeof RemedyView>
export type PersonNamed = z.output<typeof PersonNamed>
