import type { ReviewRules } from '../../core/review-rules.ts'
import type { FieldsByCategory } from '../../core/tables.ts'
import type { Review } from '../../reviews/review.ts'
import type { ReviewPorts } from '../../reviews/reviews.ts'
import type { Verdicts } from '../../reviews/verdicts.ts'
import type { VerdictWords } from '../../reviews/verdict-faults.ts'
import type { Judgement } from './judgement-store.ts'
import type { QueueStore } from './queue-store.ts'
import type { Held } from './standing.ts'

/** What the pages about reviews need. Reads are the console's own; the verdict is the application's, with its checks and entries. */
export interface ReviewPagePorts {
  readonly queue: QueueStore
  readonly find: (municipality: string, id: string) => Promise<Review | null>
  readonly judgements: (municipality: string, review: string) => Promise<readonly Judgement[]>
  /** Mandates of a professional of an organisation on a local day. */
  readonly mandates: (
    municipality: string,
    organisation: string,
    professional: string,
    on: string,
  ) => Promise<readonly Held[]>
  readonly askedIn: ReviewPorts['askedIn']
  readonly aliases: ReviewPorts['aliases']
  readonly rulesOf: (municipality: string) => ReviewRules | undefined
  /** Fields of a purpose, by category. */
  readonly fieldsOf: (municipality: string, purpose: string) => FieldsByCategory
  readonly question: (municipality: string, name: string, language: 'nl' | 'en') => string
  readonly says: (municipality: string) => VerdictWords
  readonly verdicts: Verdicts
}
