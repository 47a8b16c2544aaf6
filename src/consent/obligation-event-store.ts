import type { Trx } from '../store/database.ts'
import type { Obligation } from './obligation.ts'
import type { DutyAnswer } from './duty-answer.ts'

/** What became of a duty. */
export interface ObligationEvent {
  readonly id: string
  readonly obligation: string
  readonly kind: 'met' | 'deferred'
  readonly on: string
  readonly method: string | null
  readonly reference: string | null
  readonly reason: string | null
  readonly professional: string | null
  readonly answer: DutyAnswer | null
}

/** Records what became of a duty, in the transaction of its entry. */
export const insertObligationEvent = (
  trx: Trx,
  municipality: string,
  event: ObligationEvent,
  recorded: { readonly by: string; readonly at: string },
): Promise<unknown> =>
  trx
    .insertInto('obligation_events')
    .values({
      ...{ municipality, id: event.id, obligation_id: event.obligation, kind: event.kind, on_day: event.on },
      ...{ method: event.method, reference: event.reference, reason: event.reason },
      professional_id: event.professional,
      ...{ answer: event.answer?.answer ?? null, law: event.answer?.law ?? null },
      passed_on_to: event.answer === null || event.answer.passedOnTo.length === 0 ? null : [...event.answer.passedOnTo],
      recorded_by: recorded.by,
      recorded_at: new Date(recorded.at),
    })
    .execute()

/** A duty as its row holds it. */
export interface ObligationRow {
  readonly id: string
  readonly organisation: string
  readonly type: string
  readonly person_id: string
  readonly exchange_id: string | null
  readonly withdrawal_id: string | null
  readonly before: string | null
  readonly created_at: Date
}

/** Duties with what became of them. */
export const withEvents = async (
  trx: Trx,
  municipality: string,
  rows: readonly ObligationRow[],
): Promise<readonly Obligation[]> => {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const events = await trx
    .selectFrom('obligation_events')
    .select(['obligation_id', 'kind', 'on_day', 'answer', 'law', 'passed_on_to'])
    .where('municipality', '=', municipality)
    .where('obligation_id', 'in', ids)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const own = events.filter(({ obligation_id }) => obligation_id === row.id)
    return {
      ...{ id: row.id, organisation: row.organisation, type: row.type, person: row.person_id },
      ...{ exchange: row.exchange_id, withdrawal: row.withdrawal_id, before: row.before },
      createdAt: row.created_at.toISOString(),
      met: own.some(({ kind }) => kind === 'met'),
      answer: answerIn(own.find(({ kind }) => kind === 'met')),
      deferredUntil: own.findLast(({ kind }) => kind === 'deferred')?.on_day ?? null,
    }
  })
}

interface AnsweredRow {
  readonly answer: DutyAnswer['answer'] | null
  readonly law: string | null
  readonly passed_on_to: readonly string[] | null
}

const answerIn = (row: AnsweredRow | undefined): DutyAnswer | null =>
  row === undefined || row.answer === null
    ? null
    : { answer: row.answer, law: row.law, passedOnTo: row.passed_on_to ?? [] }
