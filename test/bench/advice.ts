import { connections, openAsking, persons } from './asking.ts'
import { alternating, demand, rounds, seconds, title } from './figures.ts'
import { sayLoads } from './loads.ts'
import { inSetting } from './setting.ts'

/**
 * Durable, authenticated advice over HTTP beside a route with the same edge that only inserts one row (decisions.md 44;
 * docs/decisions/0007).
 */
await inSetting(async (setting) => {
  const { load } = await openAsking(setting)
  title(
    'Advice beside the same edge with one insert',
    `${connections} connections, ${persons} warm persons, durable commits; medians of ${rounds} alternating runs of ${seconds} s`,
  )
  const runs = await alternating({ advice: () => load('advice'), insert: () => load('bench-inserts') })
  const advice = sayLoads('advice', runs.advice)
  const insert = sayLoads('same edge, one insert', runs.insert)
  const ratio = advice / insert
  demand('ratio', ratio.toFixed(2), 'at least 0.40; aim 0.50', ratio >= 0.4)
})
