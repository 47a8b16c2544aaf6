import { sql } from 'kysely'
import type { Db } from '../store/database.ts'
import type { Appended, Stand } from './entry.ts'
import type { Prepared } from './record.ts'

/** Entries that are appended together or not at all, and what they stand on. All of one municipality. */
export interface PreparedGroup {
  readonly entries: readonly Prepared[]
  readonly stands: readonly Stand[]
}

/** Stands in no RFC 8785 text, which escapes it: so texts go as they are, where an array would escape all their quotes. */
const separator = '\x1e'

/** One call of the log's only writer, also as the last statement of a transaction: per group where it came to stand. */
export const appendGroups = async (
  db: Db,
  municipality: string,
  groups: readonly PreparedGroup[],
): Promise<readonly (readonly Appended[] | 'outdated')[]> => {
  const entries = groups.flatMap((group, g) => group.entries.map((entry) => ({ g, ...entry })))
  const stands = groups.flatMap((group, g) => group.stands.map((stand) => ({ g, ...stand })))
  const { rows } = await sql<Answer>`
    SELECT outdated, log_name, first_index, recorded_at
    FROM append_entries(${municipality}, ${entries.map(({ g }) => g)},
      string_to_array(${entries.map(({ record }) => record).join(separator)}, ${separator}),
      ${entries.map(({ salt }) => salt)}, ${entries.map(({ digest }) => digest)},
      string_to_array(${entries.map(({ facts }) => facts ?? '').join(separator)}, ${separator}, ''),
      ${JSON.stringify(stands)}::json)
  `.execute(db)
  const [answer] = rows
  if (answer === undefined) throw new Error('The writer gave no answer')
  return numbered(groups, answer)
}

/** Makes the partitions of this month and the next three where they lack; tells how many it made. */
export const ensureMonths = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ made: number }>`SELECT ensure_log_months() AS made`.execute(db)
  return rows[0]?.made ?? 0
}

interface Answer {
  readonly outdated: readonly number[]
  readonly log_name: string
  readonly first_index: string
  readonly recorded_at: Date
}

/** Entries follow each other in the order given; those of outdated groups were left out. */
const numbered = (groups: readonly PreparedGroup[], answer: Answer): readonly (readonly Appended[] | 'outdated')[] => {
  const outdated = new Set(answer.outdated)
  const recordedAt = answer.recorded_at.toISOString()
  let next = BigInt(answer.first_index)
  return groups.map((group, g) =>
    outdated.has(g)
      ? 'outdated'
      : group.entries.map(({ id }) => ({ id, log: answer.log_name, index: String(next++), recordedAt })),
  )
}
