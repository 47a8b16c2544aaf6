import pg from 'pg'
import { client } from '../../src/client/client.ts'
import type { Sample } from '../helpers/sample.ts'
import { answersByHand, type ByHand } from '../mixed/by-hand.ts'
import { weigher } from '../mixed/ways.ts'
import type { GatewayProcess } from './gateway-process.ts'
import type { Random } from './random.ts'
import { items } from './setting.ts'

/** A professional of the source with an inbox, who calls whichever gateway and refuses one in ten. */
export const byHandBetween = (gateways: readonly GatewayProcess[], sample: Sample, random: Random): ByHand =>
  answersByHand({
    client: () => client({ baseUrl: `${random.pick(gateways).url}/v1`, token: () => sample.tokenFor(weigher.id) }),
    answer: () => ({ items }) as never,
    refuses: () => random.between(0, 10) < 1,
    pauseMs: 150,
  })

/** What was acknowledged to a professional stands: no such task is open, and each refusal is in the log. */
export const judgeByHand = async (
  ownerUrl: string,
  settled: ReadonlyMap<string, 'answered' | 'refused'>,
): Promise<readonly string[]> => {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ id: string; state: string; recorded: boolean }>(`
      SELECT right(t.id, 36) AS id, t.state, EXISTS (
        SELECT FROM log_records AS e WHERE e.municipality = t.municipality AND e.type = 'source-refused'
          AND e.exchange_id = t.request_id
          AND convert_from(e.record, 'UTF8')::json -> 'details' ->> 'task' = t.id) AS recorded
      FROM source_tasks AS t`)
    const found = new Map(rows.map((row) => [row.id, row]))
    return [...settled].flatMap(([id, said]) => {
      const task = found.get(id.slice(-36))
      if (task === undefined) return [`task ${id} was ${said} and is not there`]
      if (task.state === 'open') return [`task ${id} was ${said} and waits still`]
      if (task.recorded !== (said === 'refused')) return [`task ${id} was ${said}, and the log says otherwise`]
      return []
    })
  } finally {
    await owner.end()
  }
}
