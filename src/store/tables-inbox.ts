import type { ColumnType } from 'kysely'

/** Columns of the table of migrations/*_source_tasks.sql, as pg gives them. */
export interface InboxTables {
  source_tasks: {
    municipality: ColumnType<string, string, never>
    id: ColumnType<string, string, never>
    request_id: ColumnType<string, string, never>
    person_id: ColumnType<string, string, never>
    source: ColumnType<string, string, never>
    state: ColumnType<TaskState, TaskState | undefined, TaskState>
    question: Buffer | null
    question_key: string | null
    answer: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>
    answer_key: ColumnType<string | null, string | null | undefined, string | null>
    claimed_by: ColumnType<string | null, string | null | undefined, string | null>
    created_at: ColumnType<Date, Date, never>
    due_at: ColumnType<Date, Date, never>
    reminded_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    expires_at: ColumnType<Date, Date, never>
  }
}

type TaskState = 'open' | 'answered' | 'refused' | 'over' | 'expired'
