import type { FastifyReply } from 'fastify'
import { sql } from 'kysely'
import { adviceBytes, AdviceView } from '../../src/exchange/exchange-schema.ts'
import { AdviceBody } from '../../src/exchange/question-schema.ts'
import type { App } from '../../src/http/app.ts'
import { newId } from '../../src/store/ids.ts'
import type { Db } from '../../src/store/database.ts'

/** The table of the baseline, made by the owner of the benchmark's database. */
export const makeBaseline = (owner: Db) =>
  sql`CREATE TABLE bench_rows (id text PRIMARY KEY, organisation text NOT NULL, body jsonb NOT NULL, at timestamptz NOT NULL);
      GRANT INSERT ON bench_rows TO deelpoort_app`.execute(owner)

/** A route with the edge of advice (token, schemas in and out, headers, limits) that does nothing but one durable insert. */
export const baselineRoutes = (db: Db) => async (app: App) => {
  app.post(
    '/bench-inserts',
    {
      config: { operation: 'bench.insert', scope: ['exchange'] },
      schema: {
        tags: ['advice'],
        summary: 'One insert',
        description: 'The baseline of the benchmark (meting).',
        body: AdviceBody,
        response: { 200: AdviceView },
      },
    },
    async ({ call, body }, reply) => {
      const id = newId('9901')
      await sql`INSERT INTO bench_rows (id, organisation, body, at)
        VALUES (${id}, ${call.caller.organisation}, ${JSON.stringify(body)}::jsonb, ${call.moment.at})`.execute(db)
      return send(reply, adviceBytes({ ...answer, id, purpose: body.purpose }))
    },
  )
}

const send = (reply: FastifyReply, bytes: Buffer) => reply.type('application/json; charset=utf-8').send(bytes)

const answer: Omit<AdviceView, 'id' | 'purpose'> = {
  case: null,
  direction: 'ask',
  decisions: [],
  policy: { regime: 'PRE_WAMS', fingerprint: 'sha256:0' },
  log: 'log-bench',
}
