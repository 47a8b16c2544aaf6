import { sql } from 'kysely'
import type { Statement } from '../core/facts.ts'
import type { Trx } from '../store/database.ts'
import type { KeptWord, KnownWord } from './consent.ts'
import type { Recorded } from './recorded-by.ts'

/** Inserts what was said in a consent; it is never changed. */
export const insertWords = async (
  trx: Trx,
  municipality: string,
  consent: string,
  person: string,
  words: readonly KnownWord[],
  recorded: Recorded,
): Promise<void> => {
  if (words.length === 0) return
  await trx
    .insertInto('consent_statements')
    .values(
      words.map((word) => ({
        municipality,
        id: word.id,
        consent_id: consent,
        person_id: person,
        said_by: word.by,
        handle: word.handle,
        capacity: word.capacity,
        outcome: word.outcome,
        said_at: new Date(word.said.at),
        said_on: word.said.on,
        method: word.method,
        interpreter: word.interpreter,
        confirmed_how: word.confirmed?.how ?? null,
        confirmed_on: word.confirmed?.on ?? null,
        present: word.present,
        spoken_alone: word.spokenAlone,
        identified: word.identified,
        speaker_id: word.speaker ?? null,
        evidence_reference: word.evidence.reference,
        evidence_sha256: word.evidence.sha256,
        notice_version: word.noticeVersion,
        recorded_by: recorded.by,
        recorded_at: new Date(recorded.at),
      })),
    )
    .execute()
}

type Came = Pick<Statement, 'interpreter' | 'confirmed' | 'present' | 'spokenAlone' | 'identified'>

/** What was said in these consents, by consent, oldest first. */
export const wordsIn = async (
  trx: Trx,
  municipality: string,
  consents: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptWord[]>> => {
  const rows = await trx
    .selectFrom('consent_statements')
    .select(['id', 'consent_id', 'said_by', 'handle', 'capacity', 'outcome', 'said_at', 'recorded_at', 'method'])
    .select(['evidence_reference', 'evidence_sha256', 'notice_version'])
    .select(sql<Came>`statement_circumstances(consent_statements)`.as('came'))
    .where('municipality', '=', municipality)
    .where('consent_id', 'in', [...consents])
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  const words = rows.map((row): KeptWord => ({
    id: row.id,
    by: row.said_by,
    handle: row.handle,
    capacity: row.capacity,
    outcome: row.outcome,
    saidAt: row.said_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    method: row.method,
    interpreter: row.came.interpreter ?? null,
    confirmed: row.came.confirmed ?? null,
    present: row.came.present ?? null,
    spokenAlone: row.came.spokenAlone ?? null,
    identified: row.came.identified ?? null,
    evidence:
      row.evidence_reference === null && row.evidence_sha256 === null
        ? null
        : { reference: row.evidence_reference, sha256: row.evidence_sha256 },
    noticeVersion: row.notice_version,
  }))
  const of = (consent: string) => words.filter((_, i) => rows[i]?.consent_id === consent)
  return new Map(consents.map((consent) => [consent, of(consent)]))
}
