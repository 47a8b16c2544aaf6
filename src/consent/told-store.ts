import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'

/** Consents that a word reaches, wholly or in part: the one it names, or those of its person that its scope meets. */
export const consentsStoppedBy = async (
  trx: Trx,
  municipality: string,
  withdrawal: string,
): Promise<readonly string[]> => {
  // Sources and recipients may be kinds on one side and numbers on the other: such a word reaches the consent here.
  const meets = (name: 'purposes' | 'categories') => sql<boolean>`
    (w.scope = '"all"' OR NOT w.scope ? ${name}
      OR c.${sql.ref(name)} && ARRAY(SELECT jsonb_array_elements_text(w.scope -> ${name})))`
  const { rows } = await sql<{ id: string }>`
    SELECT c.id FROM consent_withdrawals w
      JOIN consents c ON c.municipality = w.municipality AND c.person_id = w.person_id
    WHERE w.municipality = ${municipality} AND w.id = ${withdrawal}
      AND (w.consent_id IS NULL OR w.consent_id = c.id) AND c.recorded_at <= w.recorded_at
      AND ${meets('purposes')} AND ${meets('categories')}
    ORDER BY c.id`.execute(trx)
  return rows.map(({ id }) => id)
}

/** A duty, for telling that it is there or due. */
export interface ToldDuty {
  readonly id: string
  readonly organisation: string
  readonly request: string | null
}

/** Duties to look again at what was received, that a word gave. */
export const reassessmentsOf = async (
  trx: Trx,
  municipality: string,
  withdrawal: string,
): Promise<readonly ToldDuty[]> => {
  const { rows } = await sql<ToldDuty>`
    SELECT id, organisation, exchange_id AS request FROM obligations
    WHERE municipality = ${municipality} AND withdrawal_id = ${withdrawal} AND type = 'reassess-ground'
    ORDER BY id`.execute(trx)
  return rows
}

/** Duties that nobody has met and that are due by a local day; the day they were put off to counts. */
export const dutiesDueBy = async (
  trx: Trx,
  municipality: string,
  day: string,
): Promise<readonly (ToldDuty & { readonly dueOn: string })[]> => {
  const { rows } = await sql<ToldDuty & { readonly dueOn: string }>`
    SELECT o.id, o.organisation, o.exchange_id AS request, wire_date(d.due) AS "dueOn"
    FROM obligations o, LATERAL (SELECT coalesce((
        SELECT e.on_day FROM obligation_events e
        WHERE e.municipality = o.municipality AND e.obligation_id = o.id AND e.kind = 'deferred'
        ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1), o.before) AS due) AS d
    WHERE o.municipality = ${municipality} AND d.due <= ${day}
      AND NOT EXISTS (SELECT FROM obligation_events e
        WHERE e.municipality = o.municipality AND e.obligation_id = o.id AND e.kind = 'met')
    ORDER BY o.id`.execute(trx)
  return rows
}

/** Consents that expire between two local days. */
export const consentsExpiring = async (
  trx: Trx,
  municipality: string,
  from: string,
  until: string,
): Promise<readonly { readonly id: string; readonly on: string }[]> => {
  const { rows } = await sql<{ id: string; on: string }>`
    SELECT id, wire_date(valid_until) AS "on" FROM consents
    WHERE municipality = ${municipality} AND valid_until BETWEEN ${from} AND ${until} ORDER BY id`.execute(trx)
  return rows
}

/** Consents about these persons, with the person. */
export const consentsAbout = async (
  trx: Trx,
  municipality: string,
  persons: readonly string[],
): Promise<readonly { readonly id: string; readonly person: string }[]> => {
  if (persons.length === 0) return []
  const { rows } = await sql<{ id: string; person: string }>`
    SELECT id, person_id AS person FROM consents
    WHERE municipality = ${municipality} AND person_id = ANY (${persons}) ORDER BY id`.execute(trx)
  return rows
}
