import type { ColumnType } from 'kysely'

/** Columns of the tables of migrations/*_source_tasks.sql and *_notices.sql, as pg gives them. */
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
  notices: {
    municipality: ColumnType<string, string, never>
    id: ColumnType<string, string, never>
    organisation: ColumnType<string, string, never>
    created_at: ColumnType<Date, Date, never>
    expires_at: ColumnType<Date, Date, never>
  }
  notice_parts: {
    municipality: ColumnType<string, string, never>
    request_id: ColumnType<string, string, never>
    notice_id: ColumnType<string, string, never>
    position: ColumnType<number, number, never>
    recipient: ColumnType<string, string, never>
    state: ColumnType<PartState, PartState | undefined, PartState>
    message: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>
    message_key: ColumnType<string | null, string | null | undefined, string | null>
    remind_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    expires_at: ColumnType<Date, Date, never>
  }
}

type PartState = 'empty' | 'held' | 'waiting' | 'over' | 'expired'

type TaskState = 'open' | 'answered' | 'refused' | 'over' | 'expired'
