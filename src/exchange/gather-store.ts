import { sql } from 'kysely'
import type { Stand } from '../audit/entry.ts'
import type { CaseFacts, ConsentRecord, Party, PersonFacts, Stop, Verdict, Withdrawal } from '../core/facts.ts'
import { openBatches } from '../store/batches.ts'
import type { Db } from '../store/database.ts'
import { isOfOneRead } from '../store/fault.ts'
import type { Question } from './ask.ts'
import type { Stopped } from './stopped.ts'
import { sharesOf, type FoundTogether, type Wanted } from './gathered-together.ts'

/** What one read found: the facts of every room in one snapshot, and the versions they stand on. */
export interface Gathered {
  readonly stands: readonly Stand[]
  readonly source: Party | null
  readonly recipient: Party | null
  /** OINs of the municipality's own controller, where a party of the municipality takes part (domain.md B.6). */
  readonly controllers: readonly string[]
  readonly persons: Readonly<Record<string, GatheredPerson>>
  /** Stops that hold and touch this question; of a person's, whose. */
  readonly stops: readonly (Stop & { readonly person?: string })[]
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

/**
 * The gathering of every room's SQL fragment (migrations/0038). Questions of one municipality that wait for it are read for
 * together: each read begins after every question in it was asked, and is one snapshot.
 */
export const gatherStore = (db: Db): Gather => {
  const reads = openBatches<Wanted, Gathered>({
    call: (key, wanted) => readTogether(db, key, wanted),
    isOfOneItem: isOfOneRead,
    perCall: 50,
    mostWaiting: 10_000,
    lanes: 2,
  })
  return (question, caller, localDate, more) =>
    reads.add(`${question.municipality} ${localDate}`, wantedFor(question, caller, more))
}

const wantedFor = (question: Question, caller: string, { request, dangers }: GatherMore): Wanted => {
  const child = question.request.order?.child
  const asked = question.persons.filter((p) => p.origin === 'registered').map((p) => p.id)
  return {
    case: question.caseId,
    // The minor an order is about is read along: the decision stands on its orders too.
    persons: [...new Set([...asked, ...(child ? [child] : [])])],
    asked,
    caller,
    source: question.source.oin,
    recipient: question.recipient.oin,
    professional: question.professional.id,
    purpose: question.purpose,
    request,
    dangers,
  }
}

const readTogether = async (db: Db, key: string, wanted: readonly Wanted[]): Promise<readonly Gathered[]> => {
  const [municipality = '', localDate = ''] = key.split(' ')
  const persons = [...new Set(wanted.flatMap((w) => w.persons))]
  const parties = [...new Set(wanted.flatMap(({ source, recipient }) => [source, recipient]))].filter(
    (oin) => oin !== null,
  )
  const { rows } = await sql<{ found: FoundTogether; stopped: Stopped }>`
    SELECT gather_exchange(${municipality}, ${localDate}, ${persons}, ${parties}, ${JSON.stringify(wanted)}) AS found,
      stops_holding(${municipality}, ${persons}) AS stopped`.execute(db)
  const row = rows[0]
  if (row === undefined) throw new Error('gather_exchange gave no row')
  return sharesOf(municipality, wanted, row.found, row.stopped)
}
