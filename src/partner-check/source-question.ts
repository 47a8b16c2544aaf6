import { randomBytes } from 'node:crypto'
import type { SourceRequest } from '../sources/source-contract-schema.ts'
import type { CategoryFields, SourceConnector, SourceQuestion } from '../sources/source.ts'

/** Whom a question may be about: as a source knows people. */
export type PersonAsked = SourceRequest['person']

/** What is asked, of whatever way of answering. The people are made up; `newId` makes ids as the gateway does. */
export interface Asked {
  readonly person: PersonAsked
  /** Somebody whom the source does not know. */
  readonly unknown: PersonAsked
  /** Somebody about whom its professional declines; null: nobody was named. */
  readonly declines: PersonAsked | null
  readonly purpose: string
  /** Words of the vocabulary that are asked. */
  readonly categories: readonly string[]
  /** The vocabulary's fields by category. */
  readonly fields: CategoryFields
  readonly localDate: string
  readonly newId: () => string
}

/** The same of a source that is called. */
export interface SourceTrial extends Asked {
  readonly connector: SourceConnector
}

/** Anything of a question that a check asks otherwise. */
export interface Otherwise {
  readonly person?: PersonAsked
  readonly categories?: SourceRequest['categories']
  readonly connector?: Partial<SourceConnector>
  readonly trace?: Partial<SourceQuestion['trace']>
  readonly requestId?: string
}

/** A word that is in no vocabulary. */
export const strangeCategory = 'partner-check-unknown'

const why = 'Om te zien of de koppeling werkt (partner-check).'

/** The categories of a trial, with every field of the vocabulary or only those that `wanted` names. */
export const categoriesOf = ({ categories, fields }: Asked, wanted: (field: string) => boolean = () => true) =>
  categories
    .map((category) => ({ category, fields: Object.keys(fields[category]?.fields ?? {}).filter(wanted), why }))
    .filter((each) => each.fields.length > 0)

/** What a source is asked: a whole question, as the gateway puts it. */
export const bodyOf = (trial: Asked, { person, categories, requestId }: Otherwise = {}): SourceRequest => ({
  requestId: requestId ?? trial.newId(),
  person: person ?? trial.person,
  purpose: trial.purpose,
  categories: categories ?? categoriesOf(trial),
  ground: { legalBasis: 'public-task', secrecyGround: 'consent', law: ['Jeugdwet 7.3.11 lid 1'] },
  consent: [],
  informed: { on: trial.localDate },
  urgency: 'normal',
  askedBy: {
    ...{ organisation: '00000099000000002000', organisationName: 'Partner-check', name: 'partner-check' },
    ...{ function: null, phone: null },
  },
  actingAs: null,
  whySource: why,
})

/** The question with its headers; each has a trace of its own. */
export const questionOf = (trial: SourceTrial, otherwise: Otherwise = {}): SourceQuestion => ({
  connector: { ...trial.connector, ...otherwise.connector },
  body: bodyOf(trial, otherwise),
  categories: trial.fields,
  localDate: trial.localDate,
  trace: {
    traceparent: `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`,
    tracestate: null,
    fscTransactionId: trial.newId().slice('0000-'.length),
    ...otherwise.trace,
  },
})
