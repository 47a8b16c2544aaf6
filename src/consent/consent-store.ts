import { sql } from 'kysely'
import type { ConsentRecord, Withdrawal } from '../core/facts.ts'
import type { Trx } from '../store/database.ts'
import type { KeptConsent, KeptWord, KnownWord, NewConsent } from './consent.ts'

/** Who records what about whom, and when. */
export interface Recorded {
  readonly by: string
  readonly at: string
}

/** Which consents are sought: by case or by person, newest first, from before `before`. */
export interface ConsentQuery {
  readonly case: string
  readonly person: string | null
  readonly layer: ConsentRecord['layer'] | null
  /** Local day on which the person must be shown: known to the BRP and not sealed. */
  readonly on: string
  readonly before: string | null
  readonly limit: number
}

/** Consents of the municipality that is set on the transaction: written once, never changed. */
export const consentStore = (trx: Trx, municipality: string) => ({
  insert: async (id: string, person: string, consent: NewConsent, recorded: Recorded): Promise<void> => {
    const { scope } = consent
    await trx
      .insertInto('consents')
      .values({
        municipality,
        id,
        person_id: person,
        case_id: consent.case,
        layer: consent.layer,
        kind: consent.kind,
        purposes: scope.purposes,
        categories: scope.categories,
        sources: scope.sources,
        recipients: scope.recipients,
        fields: JSON.stringify(scope.fields),
        valid_until: consent.validUntil,
        free_consent: consent.freeConsent === null ? null : JSON.stringify(consent.freeConsent),
        condition_for_help: consent.conditionForHelp,
        lifelong_plan: consent.lifelongPlan === null ? null : JSON.stringify(consent.lifelongPlan),
        recorded_by: recorded.by,
        recorded_at: new Date(recorded.at),
      })
      .execute()
  },

  insertWords: async (
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
          evidence_reference: word.evidence.reference,
          evidence_sha256: word.evidence.sha256,
          notice_version: word.noticeVersion,
          recorded_by: recorded.by,
          recorded_at: new Date(recorded.at),
        })),
      )
      .execute()
  },

  /** These consents with what was said in them, in the order given; unknown ids are left out. */
  read: async (ids: readonly string[]): Promise<readonly KeptConsent[]> => {
    if (ids.length === 0) return []
    const { rows } = await sql<Omit<KeptConsent, 'words'>>`
      SELECT c.id, c.municipality, c.case_id AS "case", c.person_id AS person, c.recorded_by AS "recordedBy",
        consent_record(c) AS record
      FROM consents c WHERE c.municipality = ${municipality} AND c.id = ANY (${ids})`.execute(trx)
    const words = await readWords(trx, municipality, ids)
    return ids.flatMap((id) => {
      const row = rows.find((each) => each.id === id)
      return row === undefined ? [] : [{ ...row, words: words.filter((word) => word.consent === id) }]
    })
  },

  /** Ids of consents in a case, newest first; of shown persons alone, so that sealed and unknown look alike. */
  search: async (query: ConsentQuery): Promise<readonly string[]> => {
    const rows = await trx
      .selectFrom('consents')
      .select('id')
      .where('municipality', '=', municipality)
      .where('case_id', '=', query.case)
      .where(sql<boolean>`person_is_shown(municipality, person_id, ${query.on})`)
      .$if(query.person !== null, (q) => q.where('person_id', '=', query.person))
      .$if(query.layer !== null, (q) => q.where('layer', '=', query.layer))
      .$if(query.before !== null, (q) => q.where('id', '<', query.before))
      .orderBy('id', 'desc')
      .limit(query.limit)
      .execute()
    return rows.map((row) => row.id)
  },

  /** Every word that stops about these persons, oldest first. */
  withdrawals: async (persons: readonly string[]): Promise<ReadonlyMap<string, readonly Withdrawal[]>> => {
    const found = new Map<string, readonly Withdrawal[]>()
    for (const person of new Set(persons)) {
      const { rows } = await sql<{ withdrawals: readonly Withdrawal[] }>`
        SELECT consent_facts(${municipality}, ${person}) -> 'withdrawals' AS withdrawals`.execute(trx)
      found.set(person, rows[0]?.withdrawals ?? [])
    }
    return found
  },
})

const readWords = async (
  trx: Trx,
  municipality: string,
  consents: readonly string[],
): Promise<readonly (KeptWord & { readonly consent: string })[]> => {
  const rows = await trx
    .selectFrom('consent_statements')
    .select(['id', 'consent_id', 'said_by', 'handle', 'capacity', 'outcome', 'said_at', 'recorded_at', 'method'])
    .select(['interpreter', 'evidence_reference', 'evidence_sha256', 'notice_version'])
    .where('municipality', '=', municipality)
    .where('consent_id', 'in', [...consents])
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    consent: row.consent_id,
    id: row.id,
    by: row.said_by,
    handle: row.handle,
    capacity: row.capacity,
    outcome: row.outcome,
    saidAt: row.said_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    method: row.method,
    interpreter: row.interpreter,
    evidence:
      row.evidence_reference === null && row.evidence_sha256 === null
        ? null
        : { reference: row.evidence_reference, sha256: row.evidence_sha256 },
    noticeVersion: row.notice_version,
  }))
}
