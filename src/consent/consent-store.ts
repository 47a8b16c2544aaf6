import { sql } from 'kysely'
import type { ConsentRecord, Withdrawal } from '../core/facts.ts'
import type { Trx } from '../store/database.ts'
import type { KeptConsent, NewConsent } from './consent.ts'
import { wordsIn } from './statement-store.ts'
import type { Recorded } from './recorded-by.ts'

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

/** What of a new consent is kept in its own row; `round`: the question of a talk that it follows from. */
export type KeptNew = Omit<NewConsent, 'subject' | 'words'> & {
  readonly round?: { readonly id: string; readonly ask: number }
}

/** Consents of the municipality that is set on the transaction: written once, never changed. */
export const consentStore = (trx: Trx, municipality: string) => ({
  insert: async (id: string, person: string, consent: KeptNew, recorded: Recorded): Promise<void> => {
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
        round_id: consent.round?.id ?? null,
        ask: consent.round?.ask ?? null,
        recorded_by: recorded.by,
        recorded_at: new Date(recorded.at),
      })
      .execute()
  },

  /** These consents with what was said in them, in the order given; unknown ids are left out. */
  read: async (ids: readonly string[]): Promise<readonly KeptConsent[]> => {
    if (ids.length === 0) return []
    const { rows } = await sql<Omit<KeptConsent, 'words'>>`
      SELECT c.id, c.municipality, c.case_id AS "case", c.person_id AS person, c.recorded_by AS "recordedBy",
        consent_record(c) AS record
      FROM consents c WHERE c.municipality = ${municipality} AND c.id = ANY (${ids})`.execute(trx)
    const words = await wordsIn(trx, municipality, ids)
    return ids.flatMap((id) => {
      const row = rows.find((each) => each.id === id)
      return row === undefined ? [] : [{ ...row, words: words.get(id) ?? [] }]
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
