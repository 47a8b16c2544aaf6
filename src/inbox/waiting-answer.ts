import { minimise } from '../core/minimise.ts'
import type { Tables } from '../core/tables.ts'
import { checkAnswer } from '../sources/answer.ts'
import type { SourceRequest } from '../sources/source-contract-schema.ts'
import type { SourceResult } from '../sources/source.ts'

/** What the source said: what was shared, or that it declined and why. */
export type Said = Extract<SourceResult, { readonly kind: 'items' | 'declined' }>

/** What waits for the asker, sealed, with whose answer it is. Absent: one that was sealed before that was kept. */
export type WaitingAnswer = Said & { readonly by?: AnsweredBy }

/** The task that was answered, and the professional of the source who weighed it, by the token's own id. */
export interface AnsweredBy {
  readonly task: string
  readonly professional: string
}

/**
 * Checks an answer as that of any source and keeps what was asked for, before it waits; null where a value is not of its
 * field or it says that it is about somebody else.
 */
export const waitingAnswer = (body: unknown, asked: SourceRequest, tables: Tables, localDate: string): Said | null => {
  const checked = checkAnswer(body, asked, tables.vocabulary.categories, localDate)
  if (typeof checked === 'string') return null
  const { kept, dropped } = minimise(tables, checked.items, asked.categories, localDate)
  return {
    kind: 'items',
    items: kept,
    dropped: {
      pastRetention: checked.dropped.pastRetention + dropped.pastRetention,
      unaskedItems: checked.dropped.unaskedItems + dropped.unaskedItems,
      unknownFields: checked.dropped.unknownFields + dropped.unaskedFields + dropped.unfitValues,
    },
  }
}
