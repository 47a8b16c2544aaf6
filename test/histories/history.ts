/** The layers of consent that a word of this history counts in. */
export type Layer = 'secrecy' | 'legal-basis'

/** One person's word about sharing, as it was sent. */
export interface Word {
  /** About whom. */
  readonly person: string
  /** Who says it. */
  readonly by: string
  readonly says: 'yes' | 'no'
  /** A yes counts in the layer of its consent; a no mostly in all. */
  readonly layers: readonly Layer[]
  /** Categories it reaches. */
  readonly reaches: readonly string[]
  /** What a later yes must lie within to lift this no: categories, or whatever reaches it. A yes is lifted by nothing. */
  readonly liftedWithin: readonly string[] | 'whatever'
  /** When it was said: milliseconds of the wall clock. */
  readonly saidAt: number
}

/** Whose word one category of one person needs; all of them must stand. `about`: the category that the word is about. */
export interface Need {
  readonly layer: Layer
  readonly speakers: readonly string[]
  readonly about: string
}

/** What was asked about one person, and what came of it. */
export interface Asked {
  readonly person: string
  /** Whose words each category that was asked needs. */
  readonly needs: Readonly<Record<string, readonly Need[]>>
  /** As `category/field`; null: not told (no answer came). */
  readonly permitted: readonly string[] | null
  readonly released: readonly string[]
}

/** One call, as who made it saw it; times of one monotonic clock, in milliseconds. */
export interface Operation {
  readonly number: number
  readonly kind:
    'withdrawal' | 'consent-withdrawal' | 'refusal' | 'consent' | 'statement' | 'request' | 'retry' | 'advice'
  /** Which process it was sent to. */
  readonly process: string
  readonly begin: number
  /** Null: nobody knows whether it took effect, or when; that may be at any time from its begin on. */
  readonly end: number | null
  /** `done`: answered 2xx. `refused`: answered 4xx, so it took no effect. `unknown`: answered 5xx or not at all. */
  readonly outcome: 'done' | 'refused' | 'unknown'
  readonly words: readonly Word[]
  readonly asked: readonly Asked[]
  /** Ids that the answer gave, by which the log can be asked where it stands. */
  readonly receipts: readonly string[]
}

/** What a checker found: which law was broken, by which operation or entry, and against what. */
export interface Finding {
  readonly law: string
  readonly what: string
}
