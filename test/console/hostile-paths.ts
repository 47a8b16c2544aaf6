import { sql } from 'kysely'
import { organisations } from '../../src/sample/organisations.ts'
import type { TestConsole } from '../helpers/console.ts'
import type { ConsolePath } from './paths.ts'

const { municipality, localTeam } = organisations

/** Pages of what was said: an entry of every type, an exchange of every purpose and outcome, every review, who joined. */
export const pagesOfWords = async ({ owner }: TestConsole, task: string): Promise<readonly ConsolePath[]> => {
  const mine = sql`controllers @> ARRAY[${municipality.oin}]`
  const entries = await sql<{ id: string; type: string }>`SELECT DISTINCT ON (type) id, type FROM log_records
    WHERE ${mine} AND municipality = '9901' ORDER BY type, log_index DESC`.execute(owner)
  const exchanges = await sql<{ id: string; what: string }>`SELECT DISTINCT ON (what) exchange_id AS id, what FROM (
      SELECT exchange_id, log_index, type || ' ' || (convert_from(record, 'UTF8')::json ->> 'purpose')
        || ' ' || coalesce(convert_from(record, 'UTF8')::json ->> 'outcome', '') AS what
      FROM log_records WHERE ${mine} AND exchange_id IS NOT NULL) AS each
    ORDER BY what, log_index DESC`.execute(owner)
  const reviews = await owner.selectFrom('reviews').select('id').execute()
  const joined = [localTeam.oin, '00000099000000008100', '00000099000000008200']
  const page = (name: string, as: string, path: string): ConsolePath => ({ name, as, path })
  return [
    ...entries.rows.map(({ id, type }) => page(`entry ${type}`, 'fg-1', `/console/entries/${id}`)),
    ...exchanges.rows.map(({ id, what }) => page(`exchange ${what}`, 'fg-1', `/console/exchanges/${id}`)),
    ...reviews.map(({ id }) => page(`review ${id.slice(-6)}`, 'beoordelaar-1', `/console/reviews/${id}`)),
    ...joined.map((oin) => page(`participant ${oin}`, 'beheerder-1', `/console/participants/${oin}`)),
    page('tasks', 'behandelaar-1', '/partner/tasks'),
    page('a task', 'behandelaar-1', `/partner/tasks/${task}`),
    page('an answer', 'behandelaar-1', `/partner/tasks/${task}/answer`),
    page('a refusal', 'behandelaar-1', `/partner/tasks/${task}/refusal`),
  ]
}
