import { sql } from 'kysely'
import type { Stand } from '../audit/entry.ts'
import type { CaseFacts, ConsentRecord, Party, PersonFacts, Verdict, Withdrawal } from '../core/facts.ts'
import type { Db } from '../store/database.ts'
import type { Question } from './ask.ts'

/** What one read found: the facts of every room in one snapshot, and the versions they stand on. */
export interface Gathered {
  readonly stands: readonly Stand[]
  readonly source: Party | null
  readonly recipient: Party | null
  /** OINs of the municipality's own controller, where a party of the municipality takes part (domain.md B.6). */
  readonly controllers: readonly string[]
  readonly persons: Readonly<Record<string, GatheredPerson>>
  /** What people decided in reviews of this request, by person. */
  readonly verdicts: Readonly<Record<string, readonly Verdict[]>>
  /** Persons about whom the caller itself recorded why asking is unsafe. */
  readonly dangerNoted: readonly string[]
}

/** What is gathered beside the question: whose verdicts, and which facts are a danger. */
export interface GatherMore {
  /** The request; null: advice, about which nobody has decided. */
  readonly request: string | null
  readonly dangers: readonly string[]
}

/** One person's share. `case` null: no case was named. */
export interface GatheredPerson {
  readonly case: (CaseFacts & { readonly otherHat?: string | null }) | null
  readonly person: PersonFacts & { readonly fetchedAt: string | null }
  readonly consent: { readonly consents: readonly ConsentRecord[]; readonly withdrawals: readonly Withdrawal[] }
}

/** Gathers the facts for a question on a local date: one round trip, reads only. */
export type Gather = (question: Question, caller: string, localDate: string, more: GatherMore) => Promise<Gathered>

/** The gathering of every room's SQL fragment (migrations/0007). */
export const gatherStore =
  (db: Db): Gather =>
  async (question, caller, localDate, { request, dangers }) => {
    const child = question.request.order?.child
    const asked = question.persons.filter((p) => p.origin === 'registered').map((p) => p.id)
    // The minor an order is about is read along: the decision stands on its orders too.
    const persons = [...new Set([...asked, ...(child ? [child] : [])])]
    const found = await sql<{ gathered: Gathered; verdicts: Gathered['verdicts'] | null; noted: readonly string[] }>`
      SELECT gather_exchange(${question.municipality}, ${question.caseId}, ${persons}, ${caller},
        ${question.source.oin}, ${question.recipient.oin}, ${question.professional.id}, ${localDate}) AS gathered,
        CASE WHEN ${request}::text IS NOT NULL THEN verdict_facts(${question.municipality}, ${request}) END AS verdicts,
        danger_noted(${question.municipality}, ${asked}, ${caller}, ${dangers}) AS noted`.execute(db)
    const row = found.rows[0]
    if (row === undefined) throw new Error('gather_exchange gave no row')
    return { ...row.gathered, verdicts: row.verdicts ?? {}, dangerNoted: row.noted }
  }
