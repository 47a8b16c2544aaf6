import { sql } from 'kysely'
import type { Trx } from '../store/database.ts'
import type { SealedMessage } from './message-box.ts'
import { emptied, live } from './task-end-store.ts'
import type { Task } from './task.ts'

/** Tasks of the municipality that is set on the transaction. What is past its time is not there, swept or not. */
export const taskStore = (trx: Trx, municipality: string) => {
  const alive = () =>
    trx
      .selectFrom('source_tasks')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('state', 'in', live)
      .where('expires_at', '>', sql<Date>`now()`)

  return {
    /** The live task of a person in a request. */
    ofRequest: async (request: string, person: string): Promise<Task | null> => {
      const row = await alive().where('request_id', '=', request).where('person_id', '=', person).executeTakeFirst()
      return row === undefined ? null : taskOf(row)
    },

    /** A new task; false where the request has a live one about this person already. */
    add: async (task: Task): Promise<boolean> => {
      const { question } = task
      const made = await trx
        .insertInto('source_tasks')
        .values({
          ...{ municipality, id: task.id, request_id: task.request, person_id: task.person, source: task.source },
          ...{ question: question?.bytes ?? null, question_key: question?.keyId ?? null },
          created_at: new Date(task.createdAt),
          due_at: new Date(task.dueAt),
          expires_at: new Date(task.expiresAt),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return made.numInsertedOrUpdatedRows === 1n
    },

    /** Open tasks of a source, oldest first, from after an id. */
    openOf: async (source: string, after: string | null, limit: number): Promise<readonly Task[]> => {
      let select = alive().where('state', '=', 'open').where('source', '=', source).orderBy('id').limit(limit)
      if (after !== null) select = select.where('id', '>', after)
      return (await select.execute()).map(taskOf)
    },

    /** A source's own open task. */
    find: async (source: string, id: string): Promise<Task | null> => {
      const row = await alive()
        .where('state', '=', 'open')
        .where('source', '=', source)
        .where('id', '=', id)
        .executeTakeFirst()
      return row === undefined ? null : taskOf(row)
    },

    /** Claims a task for a professional; false where it is another's, or no longer open. */
    claim: async (id: string, professional: string): Promise<boolean> => {
      const done = await open(id)
        .set({ claimed_by: professional })
        .where((eb) => eb.or([eb('claimed_by', 'is', null), eb('claimed_by', '=', professional)]))
        .executeTakeFirst()
      return done.numUpdatedRows === 1n
    },

    /** What the source said waits, and the question is gone; false where somebody else was first. */
    settle: async (
      id: string,
      professional: string,
      state: 'answered' | 'refused',
      answer: SealedMessage,
    ): Promise<boolean> => {
      const done = await open(id)
        .set({ ...emptied, state, answer: answer.bytes, answer_key: answer.keyId, claimed_by: professional })
        .where((eb) => eb.or([eb('claimed_by', 'is', null), eb('claimed_by', '=', professional)]))
        .executeTakeFirst()
      return done.numUpdatedRows === 1n
    },
  }

  function open(id: string) {
    return trx
      .updateTable('source_tasks')
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .where('state', '=', 'open')
      .where('expires_at', '>', sql<Date>`now()`)
  }
}

interface Row {
  readonly municipality: string
  readonly id: string
  readonly request_id: string
  readonly person_id: string
  readonly source: string
  readonly state: string
  readonly question: Buffer | null
  readonly question_key: string | null
  readonly answer: Buffer | null
  readonly answer_key: string | null
  readonly claimed_by: string | null
  readonly created_at: Date
  readonly due_at: Date
  readonly expires_at: Date
}

const taskOf = (row: Row): Task => ({
  ...{ municipality: row.municipality, id: row.id, request: row.request_id, person: row.person_id, source: row.source },
  state: row.state as Task['state'],
  question: sealedOf(row.question, row.question_key),
  answer: sealedOf(row.answer, row.answer_key),
  claimedBy: row.claimed_by,
  createdAt: row.created_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
})

const sealedOf = (bytes: Buffer | null, keyId: string | null): SealedMessage | null =>
  bytes === null || keyId === null ? null : { bytes, keyId }
